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

/** Whether two drawings look alike. */
export function isSameDrawing(a: DrawnElement, b: DrawnElement): boolean {
  if (a === b) return true;
  if (a.tag !== b.tag || a.text !== b.text || a.key !== b.key) return false;
  const [children, others] = [a.children ?? [], b.children ?? []];
  if (children.length !== others.length || !areSameAttributes(a.attrs, b.attrs)) return false;
  return children.every((child, index) => {
    const other = others[index];
    return other !== undefined && isSameDrawing(child, other);
  });
}

function areSameAttributes(a: DrawnElement['attrs'], b: DrawnElement['attrs']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
