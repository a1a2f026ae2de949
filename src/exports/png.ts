import type { Size } from '../geo/viewport.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { ExportFormat } from './export-format.ts';
import { drawView } from './svg.ts';

/** Sizes in pixels, the usual one first. */
const SIZES = {
  slide: { width: 1920, height: 1080 },
  page: { width: 1280, height: 720 },
  screen: { width: 3840, height: 2160 },
} as const satisfies Readonly<Record<string, Size>>;
export type PictureSize = keyof typeof SIZES;
const SIZE_IDS = ['slide', 'page', 'screen'] as const satisfies readonly PictureSize[];

/** The drawing of the view as a picture that carries its title and its address. */
export const pngFormat: ExportFormat = {
  id: 'png',
  extension: 'png',
  mime: 'image/png',
  options: ({ view }) => SIZE_IDS.map((id) => ({ id, label: messagesOf(view.language).exports.sizes[id] })),
  contents: null,
  write: async (input, context, option) => {
    const { withPngTexts } = await import('./png-texts.ts');
    const drawing = await drawView(input, context);
    const size = SIZES[SIZE_IDS.find((id) => id === option) ?? 'slide'];
    const picture = await context.rasterise(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`, size);
    const bytes = withPngTexts(new Uint8Array(await picture.arrayBuffer()), [
      ['Title', input.sentence],
      [ADDRESS_KEYWORD, context.addressOf(input.view)],
    ]);
    return new Blob([bytes], { type: pngFormat.mime });
  },
};

/** The keyword under which a picture carries the address of its view, one of those of the PNG specification. */
export const ADDRESS_KEYWORD = 'Source';
