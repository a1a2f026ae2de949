import type { CountryCode } from '../domain/action.ts';
import type { LanguageCode } from '../domain/language.ts';
import type { Camera } from '../geo/camera.ts';
import type { FilterState } from '../query/query.ts';
import type { Step } from '../timeline/step.ts';
import { byFacet } from './by-facet.ts';

export type AppearanceId = 'light' | 'dark';
export type ViewId = 'map' | 'table' | 'present';
/** The parts of an embedded view that can be shown. */
export const EMBED_PARTS = ['heading', 'map', 'timeline', 'legend', 'facets', 'panel', 'controls'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** Everything that a link restores. Flat and serialisable; all else is derived from it and the dataset. */
export interface ViewState extends FilterState {
  readonly view: ViewId;
  /** The country whose page is open. */
  readonly country: CountryCode | null;
  /** Selected countries, at most `MAX_SELECTED`, the last chosen last; a selection is not a filter. */
  readonly selected: readonly CountryCode[];
  /** The open action. */
  readonly action: string | null;
  /** `null`: chosen by the timeline from the period. */
  readonly step: Step | null;
  /** `null`: fitted to the partners, or to the selection. */
  readonly camera: Camera | null;
  readonly globe: boolean;
  readonly language: LanguageCode;
  /** `null`: the system's. */
  readonly appearance: AppearanceId | null;
  /** Table column id, with a leading `-` for descending. */
  readonly sort: string;
  readonly story: string | null;
  readonly scene: number | null;
  /** The reader's own story, packed by `src/story/packed-story.ts`. */
  readonly own: string | null;
  /** Seconds that each scene stays while a story plays by itself, over and over; `null`: the presenter changes scenes. */
  readonly loop: number | null;
  /** Whether the window shows the speaker's notes of the scene instead of the scene. */
  readonly notes: boolean;
  readonly embed: boolean;
  readonly show: readonly EmbedPart[];
  readonly interaction: 'full' | 'select' | 'none';
  readonly background: 'paper' | 'none';
  readonly sync: string | null;
}

export const MAX_SELECTED = 4;
/** Longest free text, in UTF-16 units; the rest is cut. */
export const MAX_TEXT_LENGTH = 200;
export const DEFAULT_SORT = '-start';

const NO_VALUES = byFacet((): readonly string[] => []);

/** The first view: everything, whole history by year, fitted to the partners, nothing selected. */
export function defaultViewState(language: LanguageCode): ViewState {
  return {
    values: NO_VALUES,
    all: [],
    text: '',
    from: null,
    to: null,
    undated: true,
    view: 'map',
    country: null,
    selected: [],
    action: null,
    step: null,
    camera: null,
    globe: false,
    language,
    appearance: null,
    sort: DEFAULT_SORT,
    story: null,
    scene: null,
    own: null,
    loop: null,
    notes: false,
    embed: false,
    show: [],
    interaction: 'full',
    background: 'paper',
    sync: null,
  };
}
