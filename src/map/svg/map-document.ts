import type { AppearanceId } from '../../appearance/registry.ts';
import { type Circumstance, tokensOf } from '../../appearance/token-values.ts';
import { COUNTRY_CODES } from '../../domain/countries.ts';
import type { Institution } from '../../domain/dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import type { Camera } from '../../geo/camera.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { graduate } from '../layout/frame.ts';
import { layOut, type MapLayout } from '../layout/layout.ts';
import { GLOBE } from '../globe.ts';
import { flatSheet } from '../layout/sheet.ts';
import { setStage } from '../layout/stage.ts';
import { mapWords } from '../map-words.ts';
import { drawingUnit, type MapManner } from '../manner.ts';
import type { MapModel } from '../model.ts';
import { drawBaseMap } from './base-map.ts';
import { type DrawnElement, element, textElement } from './element.ts';
import { drawFrame } from './frame.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { drawOverlay } from './overlay.ts';
import { withoutVectorEffect } from './steady.ts';
import { svgText } from './svg-text.ts';
import { drawTileSymbols } from './tiles.ts';
import { planePaths, visibleBox } from './world-paths.ts';

export interface MapDocumentInput {
  readonly world: WorldGeometry;
  readonly model: MapModel;
  readonly home: Institution['home'];
  /** Name of the drawing, for those who do not see it. */
  readonly title: string;
  readonly camera: Camera;
  readonly isGlobe: boolean;
  /** `page` when absent; in a talk everything is drawn the larger the more room it has. */
  readonly manner?: MapManner;
  /** Whether the coast is engraved, which takes most of the time that a picture of it takes; not in print when absent. */
  readonly hasWaterlines?: boolean;
  /** Whether the legend says whose borders these are; it does when absent. Who leaves it out says so beside the drawing. */
  readonly hasCredit?: boolean;
  /** Size of the whole document in CSS pixels, frame and legend included. */
  readonly size: Size;
  readonly language: LanguageCode;
  readonly appearance: AppearanceId;
  readonly circumstances?: readonly Circumstance[];
}

/** Pixels between the outer edge of the plate and the map. */
const FRAME = 11;

/**
 * The map as one SVG file: sheet, blocks, names, routes, frame and legend, laid out as on the page under the same camera,
 * in the colours of an appearance. It refers to nothing outside but the two typefaces of the page, by name.
 */
export function mapDocument(input: MapDocumentInput): string {
  const { appearance, circumstances = [] } = input;
  const tokens = tokensOf(appearance, circumstances);
  const tint = Number.parseFloat(tokens.get('--theme-tint') ?? '') / 100;
  return svgText(drawMapDocument(input, tint), tokens);
}

function drawMapDocument(input: MapDocumentInput, tint: number): DrawnElement {
  const { title, language, camera, isGlobe, manner = 'page', hasCredit = true } = input;
  const unit = drawingUnit(manner, input.size);
  const size = { width: input.size.width / unit, height: input.size.height / unit };
  const legend = { language, width: size.width, hasCredit };
  const sheetHeight = size.height - 2 * FRAME - legendHeight(legend);
  const sheetSize = { width: size.width - 2 * FRAME, height: sheetHeight };
  const sheet = isGlobe ? GLOBE.sheet(camera, sheetSize) : flatSheet(camera, sheetSize);
  const words = mapWords(input.home, language);
  const { model } = input;
  const stage = setStage({
    sheet,
    manner,
    reserved: model.reserved,
    regions: [],
    home: [model.home.lon, model.home.lat],
    hasChoice: model.selected.length > 0,
    gazetteer: GAZETTEER,
    covers: [],
    nameOfRegion: words.region,
  });
  const layout = layOut({
    stage,
    model,
    words,
    gazetteer: GAZETTEER,
    neighbours: COUNTRY_CODES,
    countOfRegion: () => 0,
    target: 0,
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: input.size.width,
      height: input.size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'map-title',
    },
    [
      textElement('title', { id: 'map-title' }, title),
      element('defs', {}, [
        ...drawTileSymbols(tint),
        element('clipPath', { id: 'map-sheet' }, [element('rect', { ...sheetSize })]),
      ]),
      element('rect', { ...size, fill: 'var(--paper)' }),
      element(
        'g',
        { transform: `translate(${FRAME} ${FRAME})`, 'clip-path': 'url(#map-sheet)' },
        drawSheet(input, sheetSize, layout),
      ),
      drawFrame({ size: sheetSize, width: FRAME, graduations: isGlobe ? null : graduate(sheet) }),
      element('g', { transform: `translate(0 ${size.height - legendHeight(legend)})` }, [
        drawLegend({ ...legend, level: stage.reservation.level }),
      ]),
    ],
  );
}

/** The base map and all that stands on it. */
function drawSheet(
  {
    world,
    model,
    camera,
    isGlobe,
    circumstances = [],
    hasWaterlines = !circumstances.includes('print'),
  }: MapDocumentInput,
  size: Size,
  layout: MapLayout,
): readonly DrawnElement[] {
  const { k, x, y } = viewTransform(camera, size);
  const base = drawBaseMap({
    paths: isGlobe ? GLOBE.paths(world, camera, size) : planePaths(world, visibleBox({ k, x, y }, size)),
    model,
    scale: camera.scale,
    transform: isGlobe ? null : `translate(${x} ${y}) scale(${k})`,
    idPrefix: 'map',
    hasWaterlines,
  });
  const overlay = drawOverlay({ layout, camera, size, globe: isGlobe ? GLOBE : null, maskPrefix: null });
  return [withoutVectorEffect(base, isGlobe ? 1 : k), overlay];
}
