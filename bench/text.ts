import MiniSearch from 'minisearch';
import type { Dataset } from '../src/domain/dataset.ts';
import { FACETS } from '../src/filters/registry.ts';
import { createColumns } from '../src/query/columns.ts';
import type { RowSet } from '../src/query/row-set.ts';
import { searchWords } from '../src/query/search-text.ts';
import { textsOfAction, textsOfValue } from '../src/query/searched-texts.ts';
import { createTextIndex } from '../src/query/text-index.ts';
import { bytesInUse, processorMsOf, quantile, timed } from './measure.ts';
import { textQueries } from './steps.ts';

/** What a text search cost; times in milliseconds. */
export interface MeasuredText {
  readonly size: number;
  readonly name: string;
  readonly buildMs: number;
  readonly bytesPerAction: number;
  readonly p50: number;
  readonly p95: number;
  /** The longest piece of work while building, where the build can be interrupted. */
  readonly longestSliceMs: number | null;
}

/** Finds the rows whose words begin with each word of a text. */
type Search = (text: string) => number;

/** Several rounds, the best of each: the machine is shared. */
const ROUNDS = 3;
/** The browser gives an idle callback up to this. */
const SLICE_MS = 12;
/** Beyond this, MiniSearch takes minutes and gigabytes. */
const LARGEST_MINISEARCH = 10_000;

/** Everything that an action is found by, in one text. */
function wholeText(dataset: Dataset): readonly string[] {
  const namesOf = new Map<string, readonly string[]>();
  return dataset.actions.map((action) => {
    const names = FACETS.flatMap((facet) =>
      facet.valuesOf(action).flatMap((id) => {
        const key = `${facet.id} ${id}`;
        const known = namesOf.get(key) ?? textsOfValue(dataset, facet.id, id);
        namesOf.set(key, known);
        return known;
      }),
    );
    return [...textsOfAction(action), ...names].join(' ');
  });
}

const NOTHING: Search = () => 0;

/** How many rows are in a set. */
function countOf(set: RowSet): number {
  let count = 0;
  for (let rows of set) for (; rows !== 0; rows &= rows - 1) count++;
  return count;
}

const contenders: readonly { readonly name: string; readonly build: (dataset: Dataset) => Search }[] = [
  {
    name: 'atlas',
    build(dataset) {
      const index = createTextIndex(dataset, createColumns(dataset, FACETS));
      index.build(() => true);
      return (text) => {
        const found = index.search(text);
        return found ? countOf(found) : 0;
      };
    },
  },
  {
    name: 'includes on folded strings',
    build(dataset) {
      const folded = wholeText(dataset).map((text) => ` ${searchWords(text).join(' ')}`);
      return (text) => {
        const wanted = searchWords(text).map((word) => ` ${word}`);
        return folded.filter((whole) => wanted.every((word) => whole.includes(word))).length;
      };
    },
  },
  {
    name: 'MiniSearch',
    build(dataset) {
      const index = new MiniSearch({
        fields: ['text'],
        tokenize: (text) => [...searchWords(text)],
        processTerm: (term) => term,
        searchOptions: { prefix: true, combineWith: 'AND' },
      });
      index.addAll(wholeText(dataset).map((text, id) => ({ id, text })));
      return (text) => index.search(text).length;
    },
  },
];

/** The longest of the slices in which the index is built. */
function longestSlice(dataset: Dataset): number {
  const index = createTextIndex(dataset, createColumns(dataset, FACETS));
  let longest = 0;
  const goOn = (): boolean => {
    const start = performance.now();
    return index.build(() => performance.now() - start < SLICE_MS);
  };
  while (!index.build(() => false)) longest = Math.max(longest, processorMsOf(goOn));
  return longest;
}

/** The same queries asked of each contender, which must find the same number of actions. */
export function measureText(dataset: Dataset): readonly MeasuredText[] {
  const size = dataset.actions.length;
  const queries = textQueries(dataset).map(({ filters }) => filters.text);
  const found: number[] = [];
  return contenders
    .filter(({ name }) => name !== 'MiniSearch' || size <= LARGEST_MINISEARCH)
    .map(({ name, build }) => {
      const before = bytesInUse();
      let search: Search = NOTHING;
      const buildMs = processorMsOf(() => {
        search = build(dataset);
      });
      search('first');
      const bytesPerAction = (bytesInUse() - before) / size;
      const times = queries.map((text, place) => {
        const rounds = Array.from({ length: ROUNDS }, () => timed(() => search(text)));
        const count = rounds[0]?.result ?? 0;
        const wanted = (found[place] ??= count);
        if (count !== wanted) throw new Error(`${name} finds ${count} for "${text}", not ${wanted}`);
        return Math.min(...rounds.map(({ ms }) => ms));
      });
      const longestSliceMs = name === 'atlas' ? longestSlice(dataset) : null;
      return {
        size,
        name,
        buildMs,
        bytesPerAction,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        longestSliceMs,
      };
    });
}

function beside(value: number, first: number): string {
  return value === first ? value.toFixed(2) : `${value.toFixed(2)} (×${(value / first).toFixed(1)})`;
}

/** Prints the figures, each with its ratio to the first. */
export function printText(results: readonly MeasuredText[]): void {
  const [own] = results;
  if (!own) return;
  console.table(
    Object.fromEntries(
      results.map((result) => [
        `text: ${result.name}`,
        {
          build: beside(result.buildMs, own.buildMs),
          'longest slice': result.longestSliceMs === null ? '' : result.longestSliceMs.toFixed(1),
          'query p50': beside(result.p50, own.p50),
          'query p95': beside(result.p95, own.p95),
          'bytes an action': Math.round(result.bytesPerAction),
        },
      ]),
    ),
  );
}
