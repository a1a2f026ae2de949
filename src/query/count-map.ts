import type { Segment } from './columns.ts';

/** Counts as they were at one moment: that of value number `v` is `page[at + v]`. */
export interface KeptCounts {
  readonly page: Int32Array;
  readonly at: number;
}

/** Copies of the counts, some to a page: a buffer for each would cost more than what a brush step changes. */
export function createCountKeeper(counts: Int32Array, perPage = 16): () => KeptCounts {
  let page = new Int32Array(counts.length * perPage);
  let used = 0;
  return () => {
    if (used + counts.length > page.length) {
      page = new Int32Array(page.length);
      used = 0;
    }
    const at = used;
    page.set(counts, at);
    used += counts.length;
    return { page, at };
  };
}

/** The counts of one segment as a map from value id to count, every value included. Making it costs nothing. */
export class CountMap implements ReadonlyMap<string, number> {
  readonly #segment: Segment;
  readonly #counts: Int32Array;
  readonly #first: number;

  /** `kept` must not change afterwards. */
  constructor(segment: Segment, kept: KeptCounts) {
    this.#segment = segment;
    this.#counts = kept.page;
    this.#first = kept.at + segment.first;
  }

  get size(): number {
    return this.#segment.ids.length;
  }

  get(id: string): number | undefined {
    const number = this.#segment.numberOf.get(id);
    return number === undefined ? undefined : this.#countAt(number - this.#segment.first);
  }

  has(id: string): boolean {
    return this.#segment.numberOf.has(id);
  }

  forEach(callback: (count: number, id: string, map: ReadonlyMap<string, number>) => void): void {
    const { ids } = this.#segment;
    const counts = this.#counts;
    const first = this.#first;
    for (let place = 0; place < ids.length; place++) callback(counts[first + place] ?? 0, ids[place] ?? '', this);
  }

  *entries(): MapIterator<[string, number]> {
    for (const [place, id] of this.#segment.ids.entries()) yield [id, this.#countAt(place)];
  }

  keys(): MapIterator<string> {
    return this.#segment.numberOf.keys();
  }

  values(): MapIterator<number> {
    return this.#counts.subarray(this.#first, this.#first + this.size).values();
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  #countAt(place: number): number {
    return this.#counts[this.#first + place] ?? 0;
  }
}
