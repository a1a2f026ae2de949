import type { Rect } from './rect.ts';

/**
 * For each box the area that answers to the pointer: at least `target` pixels on both sides where that fits; two areas that
 * would meet share the space between their boxes, so that an area never reaches into another box.
 */
export function hitAreas(boxes: readonly Rect[], target: number): readonly Rect[] {
  return boxes.map((box) => {
    const growX = Math.max(0, (target - box.width) / 2);
    const growY = Math.max(0, (target - box.height) / 2);
    let [left, right, top, bottom] = [growX, growX, growY, growY];
    for (const other of boxes) {
      if (other === box) continue;
      const gapX = Math.max(other.x - box.x - box.width, box.x - other.x - other.width);
      const gapY = Math.max(other.y - box.y - box.height, box.y - other.y - other.height);
      if (gapX >= target || gapY >= target) continue;
      if (gapX >= gapY) {
        if (other.x > box.x) right = Math.min(right, Math.max(0, gapX / 2));
        else left = Math.min(left, Math.max(0, gapX / 2));
      } else if (other.y > box.y) bottom = Math.min(bottom, Math.max(0, gapY / 2));
      else top = Math.min(top, Math.max(0, gapY / 2));
    }
    return { x: box.x - left, y: box.y - top, width: box.width + left + right, height: box.height + top + bottom };
  });
}
