import { createTileMark } from '../appearance/tile-mark.ts';
import type { CooperationAction } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import { worldScaleAt } from '../geo/geometry.ts';
import type { Size } from '../geo/viewport.ts';
import { messagesOf } from '../i18n/registry.ts';
import { autoCamera } from '../map/auto-camera.ts';
import { FLAT_MOVES } from '../map/camera-moves.ts';
import { GLOBE } from '../map/globe.ts';
import { GAZETTEER } from '../map/gazetteer.ts';
import { drawingUnit, type MapManner } from '../map/manner.ts';
import { mapDocument } from '../map/svg/map-document.ts';
import { aloneRegion, buildViewModel, GLOBE_SHARE } from '../map/view-model.ts';
import type { ExportContext, ExportInput } from './export-format.ts';

export type MarkOf = (action: CooperationAction) => MarkId;

/** The mark of an action's tile under the themes that the view has chosen. */
export function markOfView({ dataset, view }: Pick<ExportInput, 'dataset' | 'view'>): MarkOf {
  const tileMark = createTileMark(dataset);
  return (action) => tileMark(action, view.values.theme);
}

/**
 * The map of a view with its frame and legend, as SVG of a size; for a talk it fills the plate with the partners of the view,
 * its coast is not engraved and the credit of its borders is left to the slide.
 * @throws when the world cannot be fetched
 */
export async function drawMap(
  { dataset, view, result, sentence }: ExportInput,
  { appearance, loadWorld }: ExportContext,
  markOf: MarkOf,
  size: Size,
  manner: MapManner = 'page',
): Promise<string> {
  const model = buildViewModel({
    dataset,
    result,
    placed: manner === 'talk' ? 'matching' : 'all',
    selected: view.selected,
    page: view.country,
    markOf,
  });
  const unit = drawingUnit(manner, size);
  const sheet = { width: size.width / unit, height: size.height / unit };
  const flat = autoCamera({
    size: sheet,
    manner,
    partners: [...model.reserved.keys()],
    home: [model.home.lon, model.home.lat],
    selected: model.selected,
    region: aloneRegion(view.values.geography),
    gazetteer: GAZETTEER,
    hasCartouche: false,
  });
  const auto = view.globe ? { ...flat, scale: flat.scale * GLOBE_SHARE } : flat;
  const camera = (view.globe ? GLOBE.moves : FLAT_MOVES).limit(view.camera ?? auto, sheet);
  return mapDocument({
    world: await loadWorld(worldScaleAt(camera.scale)),
    model,
    home: dataset.institution.home,
    title: messagesOf(view.language).map.name(sentence),
    camera,
    isGlobe: view.globe,
    manner,
    hasWaterlines: manner === 'page',
    hasCredit: manner === 'page',
    size,
    language: view.language,
    appearance,
  });
}
