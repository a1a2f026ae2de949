import type { AppearanceId } from '../appearance/registry.ts';
import type { CooperationAction } from '../domain/action.ts';
import type { Dataset, Story } from '../domain/dataset.ts';
import type { WorldGeometry, WorldScale } from '../geo/geometry.ts';
import type { Size } from '../geo/viewport.ts';
import type { Messages } from '../i18n/fr.ts';
import { compareLatestFirst } from '../query/action-order.ts';
import { countryActions } from '../query/country.ts';
import type { Engine, QueryResult } from '../query/query.ts';
import type { ViewState } from '../state/view-state.ts';

/** What is exported: the view as it stands on screen. */
export interface ExportInput {
  readonly dataset: Dataset;
  /** Answers for the other scenes of a story. */
  readonly engine: Engine;
  readonly view: ViewState;
  readonly result: QueryResult;
  /** What the view shows, in one sentence of the reader's language. */
  readonly sentence: string;
  /** The story that the reader is making, when there is one. */
  readonly ownStory?: Story | null;
}

/** What an export asks of the page around it. */
export interface ExportContext {
  /** The complete address of a view. */
  readonly addressOf: (view: ViewState) => string;
  /** The appearance in force. */
  readonly appearance: AppearanceId;
  readonly loadWorld: (scale: WorldScale) => Promise<WorldGeometry>;
  /** Style rules that carry the fonts of a drawing. */
  readonly fontsOf: (drawing: string) => Promise<string>;
  /** The text of a file of the atlas, by its path beside the page. */
  readonly ownFile: (path: string) => Promise<string>;
  /** A picture, by its address, as PNG of a size. */
  readonly rasterise: (address: string, size: Size) => Promise<Blob>;
}

/** One of the ways to write a file: how large, how many rows, which scenes. */
export interface ExportOption {
  readonly id: string;
  /** In the words of the reader. */
  readonly label: string;
}

/** A kind of file that a view can be saved as. */
export interface ExportFormat {
  readonly id: keyof Messages['exports']['formats'];
  readonly extension: string;
  readonly mime: string;
  /** The ways to write it, the usual one first; empty when there is only one. */
  readonly options: (input: ExportInput) => readonly ExportOption[];
  /** How many rows or actions it has, in the words of the reader, before it is saved; `null` for what is no list. */
  readonly contents: ((input: ExportInput, option: string | null) => string) | null;
  /** What is in a file that holds more than the view, for its name. */
  readonly subject?: (input: ExportInput, option: string | null) => string | null;
  /** An unknown option, or `null`, is the usual one. Rejects when a part of it cannot be fetched or drawn. */
  readonly write: (input: ExportInput, context: ExportContext, option: string | null) => Promise<Blob>;
}

/** The actions that a view lists, latest first: the matches, or the whole history on the page of a country. */
export function exportedActions({
  dataset,
  view,
  result,
}: Pick<ExportInput, 'dataset' | 'view' | 'result'>): readonly CooperationAction[] {
  return view.country === null ? result.matches.toSorted(compareLatestFirst) : countryActions(dataset, view.country);
}
