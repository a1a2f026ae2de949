import type { Point } from '../../map/layout/rect.ts';

/** A press without a drag, not on a control. */
export interface Press {
  /** Where; `null` for a press by key or by a screen reader. */
  readonly at: Point | null;
  /** The block whose button was pressed. */
  readonly blockId: string | null;
  /** Whether what is pressed joins what is chosen. */
  readonly isAdding: boolean;
}

/** What a hand does to the map; positions are pixels of the element. */
export interface GestureListener {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, around: Point) => void;
  /** The hand has let go, or the wheel has come to rest. */
  readonly end: () => void;
  /** Answers whether the press chose something; where it did, a double press does not zoom. */
  readonly press: (press: Press) => boolean;
  /** The mouse over the map, `null` when it has left it. */
  readonly hover: (at: Point | null) => void;
  /** A wheel without Ctrl or a single finger has been left to the page around. */
  readonly refuse: (gesture: RefusedGesture) => void;
}

/** What scrolls the page around a map instead of moving it. */
export type RefusedGesture = 'wheel' | 'touch';

export interface GestureOptions {
  /** Whether the map may be dragged and zoomed; pressing and hovering always answer. */
  readonly canMove: boolean;
  /** Whether the page around keeps its scrolling: the wheel zooms only with Ctrl, and a touch needs two fingers. */
  readonly isCooperative: boolean;
}

/** A hand that moves less than this, in pixels, presses. */
const SLOP = 4;
const WHEEL_SPEED = 0.0016;
/** A trackpad pinch arrives as a wheel with Ctrl and small steps. */
const PINCH_SPEED = 0.01;
const WHEEL_REST_MS = 180;
const LINE_PX = 16;
const DOUBLE_PRESS_FACTOR = 2;

/** Controls above the map keep their own gestures; a drag may start on a block. */
const CONTROLS = 'button:not([data-block]), a, input, select, [data-tooltip]';
/** What a pointer reaches from what it explains. */
const TOOLTIP = '[data-tooltip]';

/** Listens to pointers, wheel and pinch on an element; answers how to stop. */
export function listenToGestures(element: HTMLElement, listener: GestureListener, options: GestureOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let isDragging = false;
  let hasChosen = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const pointOf = (event: MouseEvent): Point => {
    const { left, top, width } = element.getBoundingClientRect();
    // The element may be drawn larger than it is laid out.
    const unit = width > 0 ? element.offsetWidth / width : 1;
    return { x: (event.clientX - left) * unit, y: (event.clientY - top) * unit };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isWithin(event.target, CONTROLS)) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, pointOf(event));
  };

  const onMove = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    const now = pointOf(event);
    if (!before) {
      if (event.pointerType === 'mouse' && !isWithin(event.target, TOOLTIP))
        listener.hover(isWithin(event.target, CONTROLS) ? null : now);
      return;
    }
    if (!options.canMove) return;
    if (options.isCooperative && event.pointerType === 'touch' && fingers.size < 2) {
      travelled += distance(now, before);
      fingers.set(event.pointerId, now);
      if (travelled >= SLOP) listener.refuse('touch');
      return;
    }
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (!isDragging && travelled < SLOP) return;
    if (!isDragging) {
      isDragging = true;
      listener.hover(null);
      element.setPointerCapture(event.pointerId);
    }
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    const [other] = others;
    fingers.set(event.pointerId, now);
    if (other) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      listener.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      listener.zoom(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else {
      listener.pan(now.x - before.x, now.y - before.y);
    }
  };

  const onUp = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || !isDragging) return;
    isDragging = false;
    swallowClick(element);
    listener.end();
  };

  const onWheel = (event: WheelEvent): void => {
    if (!options.canMove) return;
    if (options.isCooperative && !event.ctrlKey && !event.metaKey) {
      listener.refuse('wheel');
      return;
    }
    event.preventDefault();
    const delta = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    listener.zoom(Math.exp(-delta * (event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED)), pointOf(event));
    clearTimeout(wheelRest);
    wheelRest = setTimeout(listener.end, WHEEL_REST_MS);
  };

  const onClick = (event: MouseEvent): void => {
    // The second half of a double press undoes nothing.
    if (isWithin(event.target, CONTROLS) || event.detail > 1) return;
    hasChosen = listener.press({
      at: event.detail === 0 ? null : pointOf(event),
      blockId: blockIdOf(event.target),
      isAdding: event.shiftKey || event.ctrlKey || event.metaKey,
    });
  };

  const onDoubleClick = (event: MouseEvent): void => {
    if (!options.canMove || hasChosen || isWithin(event.target, CONTROLS)) return;
    listener.zoom(event.shiftKey ? 1 / DOUBLE_PRESS_FACTOR : DOUBLE_PRESS_FACTOR, pointOf(event));
    listener.end();
  };

  const onTouchMove = (event: TouchEvent): void => {
    if (options.canMove && options.isCooperative && event.touches.length > 1) event.preventDefault();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', () => listener.hover(null), { signal });
  element.addEventListener('touchmove', onTouchMove, { signal, passive: false });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  element.addEventListener('click', onClick, { signal });
  return () => {
    clearTimeout(wheelRest);
    listening.abort();
  };
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function blockIdOf(target: EventTarget | null): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-block]')?.dataset['block']) || null;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The click that ends a drag is no press. */
function swallowClick(element: HTMLElement): void {
  const listening = new AbortController();
  element.addEventListener('click', stopHere, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
