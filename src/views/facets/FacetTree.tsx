import { useState, type ReactNode } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Choice } from './choices.ts';
import styles from './FacetTree.module.css';
import { type Branch, visibleTree } from './tree.ts';

interface FacetTreeProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** In AND mode a chosen region does not include what is below it. */
  readonly isAll: boolean;
  readonly found: ReadonlySet<string> | null;
  readonly row: (choice: Choice, isIncluded: boolean) => ReactNode;
}

/** Region › sub-region › country: lists in lists, each region with a button that opens it. */
export function FacetTree({ choices, chosen, isAll, found, row }: FacetTreeProps) {
  const { messages } = useTranslator();
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());

  const list = (branches: readonly Branch[]): ReactNode => (
    <ul>
      {branches.map(({ choice, hasChildren, isOpen, isIncluded, children }) => (
        <li key={choice.id}>
          <div className={styles.line}>
            {hasChildren ? (
              <button
                type="button"
                className={styles.chevron}
                aria-expanded={isOpen}
                aria-label={messages.facets.branch(choice.label)}
                onClick={() => setToggled(new Map(toggled).set(choice.id, !isOpen))}
              >
                <Icon name={isOpen ? 'down' : 'right'} size={11} />
              </button>
            ) : (
              <span className={styles.leaf} />
            )}
            {row(choice, isIncluded && !isAll)}
          </div>
          {children.length > 0 && <div className={styles.children}>{list(children)}</div>}
        </li>
      ))}
    </ul>
  );
  return list(visibleTree({ choices, chosen, toggled, found }));
}
