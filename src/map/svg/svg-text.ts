import { resolve } from '../../appearance/token-values.ts';
import { escapeXml } from '../../domain/xml-text.ts';
import type { DrawnElement } from './element.ts';

/** A drawing as XML, with the design tokens of one appearance in the place of its variables. */
export function svgText(drawn: DrawnElement, tokens: ReadonlyMap<string, string>): string {
  const { tag, attrs, text = '', children = [] } = drawn;
  const written = Object.entries(attrs).map(
    ([name, value]) => ` ${name}="${escapeXml(resolve(String(value), tokens))}"`,
  );
  const inside = escapeXml(text) + children.map((child) => svgText(child, tokens)).join('');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}
