import { HANDED_KEYS, type HandedKey } from './protocol.ts';

/** What is asked of a key press. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'defaultPrevented' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'
>;

/** Fields in which these keys move a caret or a choice. */
const FIELDS = 'input, select, textarea, [contenteditable], [role="slider"], [role="tree"]';

/** The key that the page around may have, since nothing here has used it; `null` for all others. */
export function handedKey(press: KeyPress): HandedKey | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (press.target instanceof Element && press.target.closest(FIELDS)) return null;
  return HANDED_KEYS.find((key) => key === press.key) ?? null;
}
