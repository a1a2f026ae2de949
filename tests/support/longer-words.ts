import type { Page } from 'playwright-core';

/**
 * Rewrites every text of controls, labels and headings that is not so yet as an invented language would have it:
 * accented, and longer by two fifths. Answers how many texts read so now.
 */
export function lengthenWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' };
    const filler = 'élöñgé ';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isOurs =
        parent?.closest('button, a, label, legend, summary, dt, th, h1, h2, h3, h4') && !parent.closest('svg');
      if (!isOurs || !(node instanceof Text) || !/\p{Letter}{2}/u.test(node.data)) continue;
      texts.push(node);
    }
    for (const text of texts) {
      if (text.data.includes(' élö')) continue;
      const length = Math.max(4, Math.ceil(text.data.trim().length * 0.4) - 1);
      const more = filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
      const words = text.data.replace(/[aeioucn]/g, (letter) => accented[letter] ?? letter);
      text.data = words.replace(/\s*$/, (end) => ` ${more.trim()}${end}`);
    }
    return texts.length;
  });
}

/** Controls and headings whose words are cut or run out of their box, and controls that lie over each other. */
export function wordFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const look = {
      name: (element: Element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 60)}`,
      /** Whether something inside an element is for the eye, not for screen readers only. */
      isForEyes: (at: Element | null, within: Element): boolean =>
        at === null ||
        at === within ||
        (getComputedStyle(at).clipPath === 'none' && look.isForEyes(at.parentElement, within)),
      /** The right edge of the words of an element. */
      textEnd: (element: Element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let end = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const rects = look.isForEyes(node.parentElement, element) ? [...range.getClientRects()] : [];
          end = Math.max(end, ...rects.filter(({ width }) => width > 1).map(({ right }) => right));
        }
        return end;
      },
      /** The part of an element that no scrolling ancestor hides. */
      visibleBox: (element: Element) => {
        let { left, top, right, bottom } = element.getBoundingClientRect();
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (getComputedStyle(at).overflowY === 'visible') continue;
          const box = at.getBoundingClientRect();
          [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
          [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
        }
        return { left, top, right, bottom };
      },
    };
    const regions = 'section, header, form, dialog, aside';
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, a, label, legend, summary, dt, th, h1, h2, h3, h4'),
    ]
      .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      // The blocks of the map have no text; what only screen readers get is cut on purpose.
      .filter((element) => (element.textContent ?? '').trim() !== '' && element.getBoundingClientRect().width > 1)
      .filter((element) => getComputedStyle(element).clipPath === 'none');
    const cut = shown.filter((element) => {
      const { display, overflowX } = getComputedStyle(element);
      if (display === 'inline' || overflowX === 'visible') return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
    });
    const spilt = shown.filter((element) => look.textEnd(element) > element.getBoundingClientRect().right + 2);
    const outside = shown.filter((element) => {
      const { left, right } = look.visibleBox(element);
      return right > left && element.getBoundingClientRect().right > innerWidth + 1;
    });
    const controls = shown.filter((element) => element.matches('button, a, label'));
    const over = controls.flatMap((one, index) =>
      controls.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one) || one.closest(regions) !== other.closest(regions)) return [];
        const [a, b] = [look.visibleBox(one), look.visibleBox(other)];
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width > 3 && height > 3 ? [`${look.name(one)} / ${look.name(other)}`] : [];
      }),
    );
    return [
      ...cut.map((element) => `cut: ${look.name(element)}`),
      ...spilt.map((element) => `spilt: ${look.name(element)}`),
      ...outside.map((element) => `outside: ${look.name(element)}`),
      ...over.map((pair) => `over: ${pair}`),
    ];
  });
}
