import { csvFormat } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonFormat } from './json.ts';
import { pngFormat } from './png.ts';
import { pptxFormat } from './pptx.ts';
import { svgFormat } from './svg.ts';
import { talkFormat } from './talk.ts';
import { xlsxFormat } from './xlsx.ts';

/** The files that a view can be saved as, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  pngFormat,
  svgFormat,
  pptxFormat,
  csvFormat,
  xlsxFormat,
  jsonFormat,
  talkFormat,
];
