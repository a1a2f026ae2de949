import type { Page } from 'playwright-core';

/** A control that a thumb could miss. */
export interface SmallTarget {
  readonly control: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The controls in sight, or in the open dialog, that answer to a finger over less than so many CSS pixels either way. What
 * is measured is what the screen answers, point by point: a label counts for its field, a stretched link for its row.
 * Left out: links within a text, and the blocks of the map, which answer to the nearest one (`src/map`).
 */
export function smallTargets(page: Page, least: number): Promise<readonly SmallTarget[]> {
  return page.evaluate((wanted) => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const controls = [
      ...root.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [role="slider"], [role="option"]',
      ),
    ];
    const owns = (control: Element, hit: Element | null) =>
      hit !== null && root.contains(hit) && (control.contains(hit) || hit.closest('label')?.control === control);
    const reach = (control: Element, x: number, y: number, dx: number, dy: number) => {
      let steps = 0;
      while (steps < wanted && owns(control, document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1)))) {
        steps += 1;
      }
      return steps;
    };
    const small: SmallTarget[] = [];
    for (const control of controls) {
      const isInText =
        control.tagName === 'A' &&
        getComputedStyle(control).display === 'inline' &&
        (control.parentElement?.textContent.trim().length ?? 0) > control.textContent.trim().length;
      if (isInText || control.matches(':disabled, [tabindex="-1"], [data-block]')) continue;
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (!owns(control, document.elementFromPoint(x, y))) continue;
      const width = 1 + reach(control, x, y, -1, 0) + reach(control, x, y, 1, 0);
      const height = 1 + reach(control, x, y, 0, -1) + reach(control, x, y, 0, 1);
      if (width < wanted || height < wanted) {
        small.push({ control: (control.ariaLabel ?? control.textContent).trim().slice(0, 60), width, height });
      }
    }
    return small;
  }, least);
}
