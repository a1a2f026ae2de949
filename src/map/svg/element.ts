/** One element of a drawing as plain data: any renderer, page or file, turns it into its own. */
export interface DrawnElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly DrawnElement[];
  /** Its text, before its children. */
  readonly text?: string;
  /** What it stands for among its siblings, from one drawing to the next. */
  readonly key?: string;
}

/** A node of a drawn tree. */
export function element(
  tag: string,
  attrs: DrawnElement['attrs'],
  children?: readonly (DrawnElement | null)[],
): DrawnElement {
  return children ? { tag, attrs, children: children.filter((child) => child !== null) } : { tag, attrs };
}

/** A line of text. */
export function textElement(
  tag: 'text' | 'tspan' | 'title' | 'desc',
  attrs: DrawnElement['attrs'],
  text: string,
): DrawnElement {
  return { tag, attrs, text };
}

/** The same element, known among its siblings by a key. */
export function keyed(key: string, drawn: DrawnElement): DrawnElement {
  return { ...drawn, key };
}
