/** The outcome of reading one value from the outside. */
export type Parsed<V> =
  | { readonly kind: 'valid'; readonly value: V }
  | { readonly kind: 'invalid'; readonly text: string; readonly reason: string }
  | { readonly kind: 'missing' };

export function valid<V>(value: V): Parsed<V> {
  return { kind: 'valid', value };
}

export function invalid<V>(text: string, reason: string): Parsed<V> {
  return { kind: 'invalid', text, reason };
}
