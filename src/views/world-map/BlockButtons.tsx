import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import { hitAreas } from '../../map/layout/hit-area.ts';
import type { Rect } from '../../map/layout/rect.ts';
import styles from './BlockButtons.module.css';
import type { CameraMotion } from './camera-motion.ts';
import { useMoved } from './use-moved.ts';
import { type Absent, useWalk } from './use-walk.ts';

interface BlockButtonsProps {
  readonly blocks: readonly PlacedBlock[];
  /** The least side of what answers to the pointer, in pixels. */
  readonly targetSize: number;
  /** The partners that an arrow beyond the edge of the sheet leads to. */
  readonly absent: readonly Absent[];
  readonly size: Size;
  readonly motion: CameraMotion;
  readonly rest: Camera;
  readonly isGlobe: boolean;
  /** Whether a block is shown as pointed at. */
  readonly isPointed: (block: PlacedBlock) => boolean;
  /** Name of the group, and of each block: its place, its number of actions, its marks. */
  readonly label: string;
  readonly nameOf: (block: PlacedBlock) => string;
  /** Id of the words that say how the keys work here. */
  readonly describedBy: string;
  /** Whether they are there to be read only. */
  readonly isStill: boolean;
  readonly onFocus: (block: PlacedBlock | null) => void;
  readonly onBring: (country: CountryCode) => void;
  /** Takes the focus when Escape is pressed, or when no block is left. */
  readonly onLeave: () => void;
}

/**
 * One button over each block: Tab enters, arrows go to the nearest block, Escape leaves. What presses them, a pointer, Enter
 * or a screen reader, is told to the sheet below, which knows the nearest block.
 */
export function BlockButtons(props: BlockButtonsProps) {
  const { blocks, targetSize, absent, isPointed, nameOf, onFocus, onBring, onLeave } = props;
  const layer = useRef<HTMLFieldSetElement>(null);
  useMoved(layer, props);
  const [lastId, setLastId] = useState<string | null>(null);
  const areas = useMemo(() => hitAreas(blocks, targetSize), [blocks, targetSize]);
  const entry = blocks.find((block) => block.id === lastId) ?? entryOf(blocks);

  const walk = useWalk({ layer, blocks, absent, onBring, onLeave });
  const focusOn = useEffectEvent((block: PlacedBlock) => {
    setLastId(block.id);
    walk.onFocus(block);
    onFocus(block);
  });
  const leave = useEffectEvent(() => {
    walk.onBlur();
    onFocus(null);
  });
  const press = useEffectEvent(walk.onKeyDown);
  const find = useEffectEvent(({ target }: Event) =>
    blocks.find(({ id }) => target instanceof HTMLElement && target.dataset['block'] === id),
  );
  // On the layer, so that a button need not be drawn again for a new listener.
  useEffect(() => {
    const element = layer.current;
    if (!element) return undefined;
    const onFocusIn = (event: FocusEvent): void => {
      const block = find(event);
      if (block) focusOn(block);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const block = find(event);
      if (block) press(event, block);
    };
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', leave);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', leave);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <fieldset
      ref={layer}
      className={styles.layer}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      disabled={props.isStill}
    >
      {blocks.map((block, index) => {
        const area = areas[index] ?? block;
        return (
          <BlockButton
            key={block.id}
            id={block.id}
            x={area.x}
            y={area.y}
            width={area.width}
            height={area.height}
            edgeX={block.x - area.x - 1}
            edgeY={block.y - area.y - 1}
            edgeWidth={block.width + 2}
            edgeHeight={block.height + 2}
            isEntry={block.id === entry?.id}
            isPointed={isPointed(block)}
            isSelected={block.isSelected}
            name={nameOf(block)}
          />
        );
      })}
    </fieldset>
  );
}

interface BlockButtonProps extends Rect {
  readonly id: string;
  /** The box of the block itself, from the corner of what answers to the pointer. */
  readonly edgeX: number;
  readonly edgeY: number;
  readonly edgeWidth: number;
  readonly edgeHeight: number;
  readonly isEntry: boolean;
  readonly isPointed: boolean;
  readonly isSelected: boolean;
  readonly name: string;
}

/** The button over one block; rendered again only when something of it changes. */
const BlockButton = memo(function BlockButton(props: BlockButtonProps) {
  const { id, x, y, width, height, edgeX, edgeY, edgeWidth, edgeHeight, isEntry, isPointed, isSelected, name } = props;
  return (
    <button
      type="button"
      className={styles.block}
      style={{ left: x, top: y, width, height }}
      tabIndex={isEntry ? 0 : -1}
      data-block={id}
      data-pointed={isPointed ? '' : undefined}
      aria-label={name}
      aria-pressed={isSelected}
    >
      <span className={styles.edge} style={{ left: edgeX, top: edgeY, width: edgeWidth, height: edgeHeight }} />
    </button>
  );
});

/** Where Tab enters: the chosen block, else the one with most actions. */
function entryOf(blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  return blocks.find((block) => block.isSelected) ?? blocks.toSorted((a, b) => b.tiles.length - a.tiles.length)[0];
}
