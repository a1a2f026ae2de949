import type { Dataset, Scene } from '../domain/dataset.ts';
import { linkParts, readLink } from '../state/url/link.ts';
import { writeParts } from '../state/url/parts.ts';
import { pruneViewState } from '../state/url/prune.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';

/** What a view shares with no scene: who reads it, and how a page shows it. */
const FRAME_FIELDS = [
  'language',
  'appearance',
  'story',
  'scene',
  'own',
  'loop',
  'notes',
  'embed',
  'show',
  'interaction',
  'background',
  'sync',
] as const satisfies readonly (keyof ViewState)[];
const FRAME: ReadonlySet<keyof ViewState> = new Set(FRAME_FIELDS);

/** The view of a scene, and the parts of its link that were not understood or that the dataset does not know. */
export interface SceneView {
  readonly view: ViewState;
  readonly ignored: readonly string[];
}

/** Reads the view of a scene as a link of its own, for a reader of a language and an appearance. */
export function readSceneView(
  scene: Scene,
  reader: Pick<ViewState, 'language' | 'appearance'>,
  dataset: Dataset,
): SceneView {
  const read = readLink(writeParts(Object.entries(scene.view)), reader);
  const pruned = pruneViewState(withoutFrame(read.view, reader), dataset);
  return { view: pruned.view, ignored: [...read.ignored, ...pruned.ignored] };
}

/** The link keys that restore what a view shows, for a scene. */
export function sceneParts(view: ViewState): Scene['view'] {
  return linkParts(withoutFrame(view, view), FRAME);
}

/** A view that stands for itself: no story, no embed; a presentation is not one of its own scenes. */
function withoutFrame(view: ViewState, reader: Pick<ViewState, 'language' | 'appearance'>): ViewState {
  const usual = defaultViewState(reader.language);
  return {
    ...view,
    ...Object.fromEntries(FRAME_FIELDS.map((name) => [name, usual[name]])),
    language: reader.language,
    appearance: reader.appearance,
    view: view.view === 'present' ? 'map' : view.view,
  };
}

/** How a scene fills the screen. */
export type StageKind = 'map' | 'table' | 'country';

/** What a stage shows of a view: a country's page becomes that country's actions on the map, with its facts beside it. */
export function stageOf(view: ViewState): { readonly kind: StageKind; readonly view: ViewState } {
  const { country } = view;
  if (country === null) return { kind: view.view === 'table' ? 'table' : 'map', view };
  const { values } = defaultViewState(view.language);
  const shown: ViewState = {
    ...defaultViewState(view.language),
    appearance: view.appearance,
    camera: view.camera,
    globe: view.globe,
    selected: [country],
    values: { ...values, geography: [country] },
  };
  return { kind: 'country', view: shown };
}
