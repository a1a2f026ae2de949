import { resolve } from '../../appearance/token-values.ts';
import type { DrawnElement } from './element.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, and half of a character cut in two. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** A drawing as XML, with the design tokens of one appearance in the place of its variables. */
export function svgText(drawn: DrawnElement, tokens: ReadonlyMap<string, string>): string {
  const { tag, attrs, text = '', children = [] } = drawn;
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escape(resolve(String(value), tokens))}"`);
  const inside = escape(text) + children.map((child) => svgText(child, tokens)).join('');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}
