import { type KeyboardEvent, useRef, useState } from 'react';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { BlockWithHit } from '../../map/layout/layout.ts';
import { type Direction, nearestInDirection } from '../../map/layout/nearest.ts';
import styles from './BlockButtons.module.css';
import type { CameraMotion } from './camera-motion.ts';
import { useMoved } from './use-moved.ts';

interface BlockButtonsProps {
  readonly blocks: readonly BlockWithHit[];
  readonly size: Size;
  readonly motion: CameraMotion;
  readonly rest: Camera;
  readonly isGlobe: boolean;
  /** Whether a block is shown as pointed at. */
  readonly isPointed: (block: BlockWithHit) => boolean;
  /** Name of the group, and of each block: its place, its number of actions, its marks. */
  readonly label: string;
  readonly nameOf: (block: BlockWithHit) => string;
  /** Id of the words that say how the keys work here. */
  readonly describedBy: string;
  readonly onFocus: (block: BlockWithHit | null) => void;
  /** Escape, when nothing is left to dismiss here. */
  readonly onLeave: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * One button over each block: Tab enters, arrows go to the nearest block, Escape leaves. What presses them, a pointer, Enter
 * or a screen reader, is told to the sheet below, which knows the nearest block.
 */
export function BlockButtons(props: BlockButtonsProps) {
  const { blocks, isPointed, nameOf, onFocus, onLeave } = props;
  const layer = useRef<HTMLFieldSetElement>(null);
  useMoved(layer, props);
  const [lastId, setLastId] = useState<string | null>(null);
  const entry = blocks.find((block) => block.id === lastId) ?? entryOf(blocks);

  const onKeyDown = (event: KeyboardEvent, block: BlockWithHit): void => {
    // With Shift the arrows move the map.
    const direction = event.shiftKey ? undefined : ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      const next = nearestInDirection(block, blocks, direction);
      if (next) layer.current?.querySelector<HTMLElement>(`[data-block="${next.id}"]`)?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
  };

  return (
    <fieldset ref={layer} className={styles.layer} aria-label={props.label} aria-describedby={props.describedBy}>
      {blocks.map((block) => (
        <button
          key={block.id}
          type="button"
          className={styles.block}
          style={{ left: block.hit.x, top: block.hit.y, width: block.hit.width, height: block.hit.height }}
          tabIndex={block.id === entry?.id ? 0 : -1}
          data-block={block.id}
          data-pointed={isPointed(block) ? '' : undefined}
          aria-label={nameOf(block)}
          aria-pressed={block.isSelected}
          onFocus={() => {
            setLastId(block.id);
            onFocus(block);
          }}
          onBlur={() => onFocus(null)}
          onKeyDown={(event) => onKeyDown(event, block)}
        >
          <span
            className={styles.edge}
            style={{
              left: block.x - block.hit.x - 1,
              top: block.y - block.hit.y - 1,
              width: block.width + 2,
              height: block.height + 2,
            }}
          />
        </button>
      ))}
    </fieldset>
  );
}

/** Where Tab enters: the chosen block, else the one with most actions. */
function entryOf(blocks: readonly BlockWithHit[]): BlockWithHit | undefined {
  return blocks.find((block) => block.isSelected) ?? blocks.toSorted((a, b) => b.tiles.length - a.tiles.length)[0];
}
