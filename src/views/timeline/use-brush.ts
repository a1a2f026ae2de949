import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Interval } from '../../domain/interval.ts';
import { type Brush, type BrushEvent, brushReducer, type Handle, windowOf } from '../../timeline/brush.ts';
import { type BrushPart, eventOfKey } from '../../timeline/brush-keys.ts';
import type { TimelineModel } from './use-timeline.ts';

/** Px that a pointer travels before a press is a drag. */
const DRAG_THRESHOLD = 3;

export interface BrushControls {
  /** Begins to draw, to move the window, or to drag one of its ends. */
  readonly press: (event: PointerEvent<HTMLElement>, grip: 'draw' | 'move' | Handle) => void;
  readonly drag: (event: PointerEvent<HTMLElement>) => void;
  readonly release: (event: PointerEvent<HTMLElement>) => void;
  /** The system took the pointer away, or Escape was pressed: the period is what it was. */
  readonly cancel: () => void;
  /** Answers whether the key means something here. */
  readonly key: (event: KeyboardEvent<HTMLElement>, part: BrushPart) => boolean;
  /** The keys have come to rest: what they chose enters the history. */
  readonly settle: () => void;
  readonly leave: () => void;
}

interface Press {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  /** The latest position on the axis. */
  last: number;
  /** How far from the edge that it holds the pointer pressed, in columns: a thumb presses beside a thin line. */
  readonly offset: number;
  readonly period: Interval | null;
  readonly isDrawing: boolean;
  hasMoved: boolean;
}

/**
 * Ties pointer and keys to the brush. The axis is held still while something is held; drags are followed once per frame.
 * @param positionOf the position on the axis, in columns, under a pointer
 */
export function useBrush(
  model: TimelineModel,
  positionOf: (event: PointerEvent<HTMLElement>) => number,
): BrushControls {
  const { period, frame, axis, setPeriod, hold } = model;
  const brush = useRef<Brush | null>(null);
  const pressed = useRef<Press | null>(null);
  const request = useRef(0);
  /** Ends what listens for Escape while a pointer holds the brush. */
  const listening = useRef<AbortController | null>(null);
  /** What the keys have chosen and no history entry holds yet. */
  const typed = useRef<{ readonly period: Interval | null } | null>(null);

  useEffect(
    () => () => {
      cancelAnimationFrame(request.current);
      listening.current?.abort();
    },
    [],
  );

  /** Where an end of the window stands on the axis. */
  const edgeOf = (handle: Handle): number => {
    const window = windowOf(period, frame);
    return handle === 'start' ? window.first : window.last + 1;
  };

  const apply = (event: BrushEvent): Brush | null => {
    brush.current = brush.current && brushReducer(brush.current, event, frame);
    return brush.current;
  };

  const finish = (): Press | null => {
    const press = pressed.current;
    cancelAnimationFrame(request.current);
    listening.current?.abort();
    pressed.current = null;
    hold(null);
    return press;
  };

  const cancel = () => {
    const press = finish();
    if (press?.hasMoved) setPeriod(press.period, false);
  };

  /** Escape lets go of the brush, and does nothing else: the panels that it closes stay. */
  const onHeldKey = (event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  return {
    press(event, grip) {
      if (event.button !== 0 || pressed.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const position = positionOf(event);
      const offset = grip === 'start' || grip === 'end' ? position - edgeOf(grip) : 0;
      brush.current = { period, grip: null };
      apply(grip === 'draw' || grip === 'move' ? { type: grip, position } : { type: 'grab', handle: grip });
      pressed.current = {
        pointerId: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        last: position - offset,
        offset,
        period,
        isDrawing: grip === 'draw',
        hasMoved: false,
      };
      hold({ kind: 'axis', axis });
      listening.current = new AbortController();
      window.addEventListener('keydown', onHeldKey, { capture: true, signal: listening.current.signal });
    },
    drag(event) {
      const press = pressed.current;
      if (press?.pointerId !== event.pointerId) return;
      press.hasMoved ||= Math.hypot(event.clientX - press.x, event.clientY - press.y) >= DRAG_THRESHOLD;
      if (!press.hasMoved) return;
      press.last = positionOf(event) - press.offset;
      cancelAnimationFrame(request.current);
      request.current = requestAnimationFrame(() => {
        setPeriod(apply({ type: 'drag', position: press.last, bounds: axis })?.period ?? null, false);
      });
    },
    release(event) {
      if (pressed.current?.pointerId !== event.pointerId) return;
      const press = finish();
      if (!press || (!press.hasMoved && !press.isDrawing)) return;
      const next = apply({ type: 'drag', position: press.last, bounds: axis });
      setPeriod(next?.period ?? null, true);
    },
    cancel,
    key(event, part) {
      const keyed = eventOfKey(event, part, frame.step);
      if (!keyed) return false;
      event.preventDefault();
      event.stopPropagation();
      typed.current = { period: brushReducer({ period, grip: null }, keyed, frame).period };
      hold(keyed.type === 'clear' ? null : { kind: 'axis', axis });
      setPeriod(typed.current.period, false);
      return true;
    },
    settle() {
      if (!typed.current) return;
      const { period: chosen } = typed.current;
      typed.current = null;
      setPeriod(chosen, true);
    },
    leave() {
      if (!pressed.current) hold(null);
    },
  };
}
