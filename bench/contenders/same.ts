/** Whether two lists have the same items in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, place) => item === b[place]));
}
