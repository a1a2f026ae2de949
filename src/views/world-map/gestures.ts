import type { Point } from '../../map/layout/rect.ts';

/** What a hand does to the map; positions are pixels of the element. */
export interface GestureListener {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, around: Point) => void;
  /** The hand has let go, or the wheel has come to rest. */
  readonly end: () => void;
  /** A press without a drag, not on a control. */
  readonly press: (at: Point, event: MouseEvent) => void;
  /** The mouse over the map, `null` when it has left it. */
  readonly hover: (at: Point | null) => void;
}

export interface GestureOptions {
  /** Whether the map may be dragged and zoomed; pressing and hovering always answer. */
  readonly canMove: boolean;
  /** Whether the wheel zooms only with Ctrl (in a page that scrolls). */
  readonly wheelNeedsCtrl: boolean;
}

/** A hand that moves less than this, in pixels, presses. */
const SLOP = 4;
const WHEEL_SPEED = 0.0016;
/** A trackpad pinch arrives as a wheel with Ctrl and small steps. */
const PINCH_SPEED = 0.01;
const WHEEL_REST_MS = 180;
const LINE_PX = 16;
const DOUBLE_PRESS_FACTOR = 2;

/** Controls above the map keep their own gestures; a drag may start on a block, a press on it is the block's own. */
const CONTROLS = 'button:not([data-block]), a, input, select, [data-no-gesture]';
const BLOCK = '[data-block]';

/** Listens to pointers, wheel and pinch on an element; answers how to stop. */
export function listenToGestures(element: HTMLElement, listener: GestureListener, options: GestureOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let isDragging = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, pointOf(event));
  };

  const onMove = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    const now = pointOf(event);
    if (!before) {
      if (event.pointerType === 'mouse') listener.hover(isControl(event.target) ? null : now);
      return;
    }
    if (!options.canMove) return;
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
    if (!options.canMove || (options.wheelNeedsCtrl && !event.ctrlKey)) return;
    event.preventDefault();
    const delta = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    listener.zoom(Math.exp(-delta * (event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED)), pointOf(event));
    clearTimeout(wheelRest);
    wheelRest = setTimeout(listener.end, WHEEL_REST_MS);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    if (!options.canMove || isTaken(event.target)) return;
    listener.zoom(event.shiftKey ? 1 / DOUBLE_PRESS_FACTOR : DOUBLE_PRESS_FACTOR, pointOf(event));
    listener.end();
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', () => listener.hover(null), { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  element.addEventListener('click', (event) => !isTaken(event.target) && listener.press(pointOf(event), event), {
    signal,
  });
  return () => {
    clearTimeout(wheelRest);
    listening.abort();
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

/** Whether a press belongs to what stands above the map: a control or a block. */
function isTaken(target: EventTarget | null): boolean {
  return isControl(target) || (target instanceof Element && target.closest(BLOCK) !== null);
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
