import { createElement, type ReactElement } from 'react';
import type { DrawnElement } from '../../map/svg/element.ts';

/** A drawing as elements of the page. */
export function DrawnTree({ drawn }: { readonly drawn: DrawnElement }): ReactElement {
  return createElement(
    drawn.tag,
    Object.fromEntries(Object.entries(drawn.attrs).map(([name, value]) => [propertyOf(name), value])),
    drawn.text,
    ...(drawn.children ?? []).map((child, index) => <DrawnTree key={child.key ?? index} drawn={child} />),
  );
}

const properties = new Map<string, string>();

/** React's name of an SVG attribute: `stroke-width` is `strokeWidth`, `data-country` stays. */
function propertyOf(attribute: string): string {
  const known = properties.get(attribute);
  if (known !== undefined) return known;
  const property = attribute.startsWith('data-')
    ? attribute
    : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  properties.set(attribute, property);
  return property;
}
