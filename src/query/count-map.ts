import type { Segment } from './columns.ts';

/** The counts of one segment as a map from value id to count, every value included. Making it costs nothing. */
export class CountMap implements ReadonlyMap<string, number> {
  readonly #segment: Segment;
  readonly #counts: Int32Array;

  /** `counts` goes by value number and must not change afterwards. */
  constructor(segment: Segment, counts: Int32Array) {
    this.#segment = segment;
    this.#counts = counts;
  }

  get size(): number {
    return this.#segment.ids.length;
  }

  get(id: string): number | undefined {
    const number = this.#segment.numberOf.get(id);
    return number === undefined ? undefined : this.#counts[number];
  }

  has(id: string): boolean {
    return this.#segment.numberOf.has(id);
  }

  forEach(callback: (count: number, id: string, map: ReadonlyMap<string, number>) => void): void {
    this.#segment.ids.forEach((id, place) => callback(this.#countAt(place), id, this));
  }

  *entries(): MapIterator<[string, number]> {
    for (const [place, id] of this.#segment.ids.entries()) yield [id, this.#countAt(place)];
  }

  keys(): MapIterator<string> {
    return this.#segment.numberOf.keys();
  }

  *values(): MapIterator<number> {
    for (const place of this.#segment.ids.keys()) yield this.#countAt(place);
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  #countAt(place: number): number {
    return this.#counts[this.#segment.first + place] ?? 0;
  }
}
