/** The outcome of reading one value from the outside. */
export type Parsed<V> =
  | { readonly kind: 'valid'; readonly value: V }
  | { readonly kind: 'invalid'; readonly text: string; readonly reason: string }
  | { readonly kind: 'missing' };

/** A value that was read. */
export function valid<V>(value: V): Parsed<V> {
  return { kind: 'valid', value };
}

/** A text that could not be read, with a short code of the reason. */
export function invalid<V>(text: string, reason: string): Parsed<V> {
  return { kind: 'invalid', text, reason };
}
