import type { Choice } from './choices.ts';

/** A choice that is on screen, with what hangs below it. */
export interface Branch {
  readonly choice: Choice;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  /** Below a chosen node: its actions are in the list although it is not chosen itself. */
  readonly isIncluded: boolean;
  /** Empty while it is closed. */
  readonly children: readonly Branch[];
}

export interface TreeState {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** What the reader opened (`true`) or closed (`false`); else a node is open when something below it is to be seen. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** Ids that match the search; `null`: no search, everything stands. A match keeps all that is above and below it. */
  readonly found: ReadonlySet<string> | null;
}

/** The part of the tree that is on screen. */
export function visibleTree({ choices, chosen, toggled, found }: TreeState): readonly Branch[] {
  const childrenOf = groupByParent(choices);
  const below = (id: string): readonly Choice[] => childrenOf.get(id) ?? [];
  const holds = (choice: Choice, wanted: (id: string) => boolean): boolean =>
    below(choice.id).some((child) => wanted(child.id) || holds(child, wanted));

  const isFound = (id: string): boolean => found?.has(id) ?? false;
  const isChosen = (id: string): boolean => chosen.includes(id);

  const grow = (siblings: readonly Choice[], isIncluded: boolean, isBelowFound: boolean): readonly Branch[] =>
    siblings.flatMap((choice) => {
      const stays = found === null || isBelowFound || isFound(choice.id) || holds(choice, isFound);
      if (!stays) return [];
      const isOpen = toggled.get(choice.id) ?? holds(choice, found === null ? isChosen : isFound);
      const children = isOpen
        ? grow(below(choice.id), isIncluded || isChosen(choice.id), isBelowFound || isFound(choice.id))
        : [];
      return [{ choice, hasChildren: below(choice.id).length > 0, isOpen, isIncluded, children }];
    });

  return grow(childrenOf.get(null) ?? [], false, false);
}

function groupByParent(choices: readonly Choice[]): ReadonlyMap<string | null, readonly Choice[]> {
  const groups = new Map<string | null, Choice[]>();
  for (const choice of choices) {
    const siblings = groups.get(choice.parent);
    if (siblings) siblings.push(choice);
    else groups.set(choice.parent, [choice]);
  }
  return groups;
}
