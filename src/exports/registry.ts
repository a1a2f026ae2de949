import { csvFormat } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { pngFormat } from './png.ts';
import { svgFormat } from './svg.ts';

/** The files that a view can be saved as, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [pngFormat, svgFormat, csvFormat];
