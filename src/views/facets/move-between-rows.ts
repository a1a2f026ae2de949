import type { KeyboardEvent } from 'react';

/** Marks the element around the rows of one facet. */
export const ROWS = 'data-facet-rows';

/**
 * Arrow keys on the checkbox of a row, as in a tree view: up and down to the next row, Home and End to the ends; right
 * opens a branch, then enters it; left closes it, then goes to what holds it.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const own = event.currentTarget;
  const rows = [...(own.closest(`[${ROWS}]`)?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
  const place = rows.indexOf(own);
  const branch = own.closest('li')?.querySelector<HTMLButtonElement>(':scope > div > button[aria-expanded]');
  const isOpen = branch?.getAttribute('aria-expanded') === 'true';

  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => rows[place + 1]?.focus(),
    ArrowUp: () => rows[place - 1]?.focus(),
    Home: () => rows.at(0)?.focus(),
    End: () => rows.at(-1)?.focus(),
    ArrowRight: () => (branch && !isOpen ? branch.click() : branch && rows[place + 1]?.focus()),
    ArrowLeft: () => (branch && isOpen ? branch.click() : holderOf(own)?.focus()),
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  step();
}

/** The checkbox of the row that holds this one's list. */
function holderOf(checkbox: HTMLInputElement): HTMLInputElement | null {
  const holder = checkbox.closest('li')?.parentElement?.closest('li');
  return holder?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? null;
}
