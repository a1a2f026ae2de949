import { useRef, useState } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { BlockWithHit } from '../../map/layout/layout.ts';
import styles from './BlockButtons.module.css';
import type { CameraMotion } from './camera-motion.ts';
import { useMoved } from './use-moved.ts';
import { type Absent, useWalk } from './use-walk.ts';

interface BlockButtonsProps {
  readonly blocks: readonly BlockWithHit[];
  /** The partners that an arrow beyond the edge of the sheet leads to. */
  readonly absent: readonly Absent[];
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
  /** Whether they are there to be read only. */
  readonly isStill: boolean;
  readonly onFocus: (block: BlockWithHit | null) => void;
  readonly onBring: (country: CountryCode) => void;
  /** Takes the focus when Escape is pressed, or when no block is left. */
  readonly onLeave: () => void;
}

/**
 * One button over each block: Tab enters, arrows go to the nearest block, Escape leaves. What presses them, a pointer, Enter
 * or a screen reader, is told to the sheet below, which knows the nearest block.
 */
export function BlockButtons(props: BlockButtonsProps) {
  const { blocks, absent, isPointed, nameOf, onFocus, onBring, onLeave } = props;
  const layer = useRef<HTMLFieldSetElement>(null);
  useMoved(layer, props);
  const [lastId, setLastId] = useState<string | null>(null);
  const entry = blocks.find((block) => block.id === lastId) ?? entryOf(blocks);

  const walk = useWalk({ layer, blocks, absent, onBring, onLeave });

  return (
    <fieldset
      ref={layer}
      className={styles.layer}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      disabled={props.isStill}
    >
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
            walk.onFocus(block);
            onFocus(block);
          }}
          onBlur={() => {
            walk.onBlur();
            onFocus(null);
          }}
          onKeyDown={(event) => walk.onKeyDown(event, block)}
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
