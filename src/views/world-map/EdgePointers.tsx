import { regionBySlug } from '../../domain/m49.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { EdgePointer } from '../../map/layout/pointers.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './EdgePointers.module.css';

interface EdgePointersProps {
  readonly pointers: readonly EdgePointer[];
  readonly onGo: (region: string) => void;
}

/** Which part of a pointer stays in its place when larger letters make it wider than its box: 0 its left edge, 1 its right. */
const ANCHORED = { left: 0, right: 1, top: 0.5, bottom: 0.5 } as const;
const ICONS = { left: 'left', right: 'right', top: 'up', bottom: 'down' } as const;

/** The regions out of sight, on the edge where they lie, with their actions. */
export function EdgePointers({ pointers, onGo }: EdgePointersProps) {
  const { language, messages, format } = useFirstTranslator();
  return pointers.map(({ region, side, count, x, y, width, height }) => {
    const name = regionBySlug(region)?.name[language] ?? region;
    return (
      <button
        key={region}
        type="button"
        className={styles.pointer}
        data-side={side}
        style={{ left: x + width * ANCHORED[side], top: y, minWidth: width, height }}
        aria-label={messages.map.goToRegion(name, messages.common.actions(count))}
        onClick={() => onGo(region)}
      >
        <Icon name={ICONS[side]} size={14} />
        <span>{name}</span> <b>{format.number(count)}</b>
      </button>
    );
  });
}
