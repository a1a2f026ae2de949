import type { ExportFormat } from './export-format.ts';
import { drawView } from './svg.ts';

/** Size in pixels of a slide. */
const SLIDE = { width: 1920, height: 1080 } as const;

/** The drawing of the view as a picture for a slide. */
export const pngFormat: ExportFormat = {
  id: 'png',
  extension: 'png',
  mime: 'image/png',
  isTable: false,
  write: async (input, context) => {
    const drawing = await drawView(input, context);
    return context.rasterise(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`, SLIDE);
  },
};
