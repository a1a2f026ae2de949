import type { ExportContext, ExportFormat, ExportInput } from './export-format.ts';

/** The view as a drawing that stands alone: its texts stay texts, its fonts travel inside it. */
export const svgFormat: ExportFormat = {
  id: 'svg',
  extension: 'svg',
  mime: 'image/svg+xml',
  options: () => [],
  contents: null,
  write: async (input, context) => new Blob([await drawView(input, context)], { type: svgFormat.mime }),
};

/** The drawing with the fonts that it uses. */
export async function drawView(input: ExportInput, context: ExportContext): Promise<string> {
  const { viewPicture } = await import('./view-picture.ts');
  return withFonts(await viewPicture(input, context), context);
}

/** A drawing with the fonts that it uses inside it. */
export async function withFonts(drawing: string, context: ExportContext): Promise<string> {
  const end = drawing.indexOf('>') + 1;
  return `${drawing.slice(0, end)}<style>${await context.fontsOf(drawing)}</style>${drawing.slice(end)}`;
}
