import { csvFormat } from '../../src/exports/csv.ts';
import type { ExportFormat } from '../../src/exports/export-format.ts';
import { jsonFormat } from '../../src/exports/json.ts';
import { pngFormat } from '../../src/exports/png.ts';
import { svgFormat } from '../../src/exports/svg.ts';

/** The files that a view can be saved as without the large libraries. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [pngFormat, svgFormat, csvFormat, jsonFormat];
