/** One element of a drawing as plain data: any renderer, page or file, turns it into its own. */
export interface DrawnElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly DrawnElement[];
}

/** A node of a drawn tree. */
export function element(
  tag: string,
  attrs: DrawnElement['attrs'],
  children?: readonly (DrawnElement | null)[],
): DrawnElement {
  return children ? { tag, attrs, children: children.filter((child) => child !== null) } : { tag, attrs };
}
