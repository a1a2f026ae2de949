import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import { type Direction, nearestInDirection } from '../../map/layout/nearest.ts';
import { distanceTo, middleOf, type Rect } from '../../map/layout/rect.ts';

/** A partner with matching actions whose block is not on the sheet; where it would be, in pixels of the sheet. */
export interface Absent extends Rect {
  readonly country: CountryCode;
}

interface WalkInput {
  readonly layer: RefObject<HTMLElement | null>;
  readonly blocks: readonly PlacedBlock[];
  readonly absent: readonly Absent[];
  /** Brings a country onto the sheet. */
  readonly onBring: (country: CountryCode) => void;
  /** Takes a focus that no block is left for, and the one that Escape takes off the blocks. */
  readonly onLeave: () => void;
}

export interface Walk {
  readonly onKeyDown: (event: KeyboardEvent, block: PlacedBlock) => void;
  readonly onFocus: (block: PlacedBlock) => void;
  readonly onBlur: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Walks over the blocks: an arrow goes to the nearest one in its direction, and where the sheet ends moves the map to the
 * nearest partner beyond. A block that goes away leaves the focus to the one of its country, else to the nearest.
 */
export function useWalk({ layer, blocks, absent, onBring, onLeave }: WalkInput): Walk {
  const held = useRef<PlacedBlock | null>(null);
  const awaited = useRef<CountryCode | null>(null);

  const focus = ({ id }: PlacedBlock): void =>
    layer.current?.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus({ preventScroll: true });

  /** Whether there is a block that way. */
  const go = (from: PlacedBlock, direction: Direction): boolean => {
    const next = nearestInDirection(from, blocks, direction);
    if (next) {
      focus(next);
      return true;
    }
    const beyond = nearestInDirection(from, absent, direction);
    if (!beyond) return false;
    awaited.current = beyond.country;
    onBring(beyond.country);
    return true;
  };

  useLayoutEffect(() => {
    const arrived = blocks.find(({ countries }) => awaited.current !== null && countries.includes(awaited.current));
    if (arrived) {
      awaited.current = null;
      focus(arrived);
      return;
    }
    const lost = held.current;
    const isLost = lost !== null && !blocks.some(({ id }) => id === lost.id);
    if (!isLost || document.activeElement !== document.body) return;
    held.current = null;
    const heir = heirOf(lost, blocks);
    if (heir) focus(heir);
    else onLeave();
  });

  return {
    onKeyDown: (event, block) => {
      // With Shift the arrows move the map.
      const direction = event.shiftKey ? undefined : ARROWS[event.key];
      if (direction) {
        if (go(block, direction)) event.preventDefault();
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        onLeave();
      }
    },
    onFocus: (block) => {
      held.current = block;
    },
    onBlur: () => {
      held.current = null;
      awaited.current = null;
    },
  };
}

/** The block of one of the same countries at another density, else the nearest. */
function heirOf(lost: PlacedBlock, blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const middle = middleOf(lost);
  return (
    blocks.find(({ countries }) => countries.some((country) => lost.countries.includes(country))) ??
    blocks.toSorted((a, b) => distanceTo(a, middle) - distanceTo(b, middle))[0]
  );
}
