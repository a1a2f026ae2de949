import type { ViewState } from './view-state.ts';

/**
 * How a change enters the browser's history: `push` adds an entry, `replace` rewrites the current one, `draft` rewrites it until
 * the next `push` (a drag: going back leads to before it), `restored` comes from the address and is not written again.
 */
export type HistoryMode = 'push' | 'replace' | 'draft' | 'restored';

/** Changes some fields; values equal to the present ones are left alone, so that nothing wakes up for nothing. */
export type ChangeView = (changes: Partial<ViewState>, mode: HistoryMode) => void;

/** The view with the changes; the same object when nothing differs, the same field when it is equal. */
export function withChanges(view: ViewState, changes: Partial<ViewState>): ViewState {
  const present = new Map<string, unknown>(Object.entries(view));
  const different = Object.entries(changes).filter(([field, value]) => !isSame(present.get(field), value));
  return different.length === 0 ? view : { ...view, ...Object.fromEntries(different) };
}

/** Equality of two serialisable values. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
