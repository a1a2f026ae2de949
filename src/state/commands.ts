import { cleanText } from '../dataset/text.ts';
import type { CountryCode } from '../domain/action.ts';
import type { LanguageCode } from '../domain/language.ts';
import type { FacetId } from '../filters/facet.ts';
import type { Camera } from '../geo/camera.ts';
import type { Step } from '../timeline/step.ts';
import type { ChangeView, HistoryMode } from './change.ts';
import {
  type AppearanceId,
  defaultViewState,
  MAX_SELECTED,
  MAX_TEXT_LENGTH,
  type ViewId,
  type ViewState,
} from './view-state.ts';

/** Everything that the page can do to the view. */
export interface Commands {
  /** Adds the value to its facet, or takes it away. */
  readonly toggleFacetValue: (facet: FacetId, value: string) => void;
  readonly setFacetValues: (facet: FacetId, values: readonly string[]) => void;
  /** Whether an action needs one of the chosen values or all of them. */
  readonly setFacetMode: (facet: FacetId, mode: 'any' | 'all') => void;
  readonly clearFacet: (facet: FacetId) => void;
  /** Takes every facet, the text and the period away. */
  readonly clearFilters: () => void;
  /** The free text; `commit` when the reader has decided on it, not while it is typed. */
  readonly setText: (text: string, options?: { readonly commit: boolean }) => void;
  /** EDTF dates, `null` for an open end; `commit: false` while dragging. */
  readonly setPeriod: (from: string | null, to: string | null, options?: { readonly commit: boolean }) => void;
  readonly setUndated: (undated: boolean) => void;
  readonly setStep: (step: Step | null) => void;
  /** Selects the country alone, or lets it go when it is; with `add`, beside the others (the oldest leaves when they are too many). */
  readonly select: (country: CountryCode, options?: { readonly add: boolean }) => void;
  readonly clearSelection: () => void;
  readonly openCountry: (country: CountryCode | null) => void;
  readonly openAction: (id: string | null) => void;
  /** Leaves a country's page for the map, the table or the presentation. */
  readonly setView: (view: ViewId) => void;
  readonly setCamera: (camera: Camera | null) => void;
  readonly setGlobe: (globe: boolean) => void;
  readonly setLanguage: (language: LanguageCode) => void;
  readonly setAppearance: (appearance: AppearanceId | null) => void;
  readonly setSort: (sort: string) => void;
  /** Changes any fields at once: a scene, a suggestion of the search, a link inside the page. */
  readonly applyView: (changes: Partial<ViewState>, mode?: HistoryMode) => void;
}

/** The commands over a view that is read and changed by the two functions given. */
export function createCommands(read: () => ViewState, change: ChangeView): Commands {
  const setFacetValues = (facet: FacetId, values: readonly string[]): void =>
    change({ values: { ...read().values, [facet]: [...new Set(values)] } }, 'push');

  return {
    setFacetValues,
    toggleFacetValue(facet, value) {
      setFacetValues(facet, toggled(read().values[facet], value));
    },
    setFacetMode(facet, mode) {
      const others = read().all.filter((id) => id !== facet);
      change({ all: mode === 'all' ? [...others, facet] : others }, 'push');
    },
    clearFacet(facet) {
      setFacetValues(facet, []);
    },
    clearFilters() {
      const { values, all, text, from, to, undated } = defaultViewState(read().language);
      change({ values, all, text, from, to, undated }, 'push');
    },
    setText(text, { commit } = { commit: false }) {
      change({ text: cleanText(text.slice(0, MAX_TEXT_LENGTH)) }, commit ? 'push' : 'replace');
    },
    setPeriod(from, to, { commit } = { commit: true }) {
      change({ from, to }, commit ? 'push' : 'draft');
    },
    setUndated(undated) {
      change({ undated }, 'push');
    },
    setStep(step) {
      change({ step }, 'replace');
    },
    select(country, { add } = { add: false }) {
      const { selected } = read();
      const isAlone = selected.length === 1 && selected[0] === country;
      const next = add ? toggled(selected, country).slice(-MAX_SELECTED) : isAlone ? [] : [country];
      change({ selected: next, action: null }, 'push');
    },
    clearSelection() {
      change({ selected: [] }, 'push');
    },
    openCountry(country) {
      change({ country, action: null }, 'push');
    },
    openAction(action) {
      change({ action }, 'push');
    },
    setView(view) {
      change({ view, country: null }, 'push');
    },
    setCamera(camera) {
      change({ camera }, 'replace');
    },
    setGlobe(globe) {
      change({ globe }, 'replace');
    },
    setLanguage(language) {
      change({ language }, 'replace');
    },
    setAppearance(appearance) {
      change({ appearance }, 'replace');
    },
    setSort(sort) {
      change({ sort }, 'replace');
    },
    applyView(changes, mode = 'push') {
      change(changes, mode);
    },
  };
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
