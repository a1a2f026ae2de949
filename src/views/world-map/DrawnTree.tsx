import { createElement, memo, type ReactElement } from 'react';
import { type DrawnElement, isSameDrawing } from '../../map/svg/element.ts';

interface DrawnTreeProps {
  readonly drawn: DrawnElement;
  /** How many levels below this one are parts of their own. */
  readonly levels?: number;
}

/** A drawing as elements of the page. Its parts, down to a number of levels, are rendered again only when they look otherwise. */
export const DrawnTree = memo(
  function DrawnTree({ drawn, levels = 0 }: DrawnTreeProps): ReactElement {
    const children = drawn.children ?? [];
    return toElement(
      drawn,
      levels === 0
        ? children.map(wholeElement)
        : children.map((child, index) => <DrawnTree key={child.key ?? index} drawn={child} levels={levels - 1} />),
    );
  },
  (before, after) => before.levels === after.levels && isSameDrawing(before.drawn, after.drawn),
);

function wholeElement(drawn: DrawnElement, index: number): ReactElement {
  return toElement(drawn, (drawn.children ?? []).map(wholeElement), drawn.key ?? index);
}

function toElement(
  { tag, attrs, text }: DrawnElement,
  children: readonly ReactElement[],
  key?: string | number,
): ReactElement {
  const properties: Record<string, unknown> = { key };
  for (const name in attrs) properties[propertyOf(name)] = attrs[name];
  return createElement(tag, properties, text, ...children);
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
