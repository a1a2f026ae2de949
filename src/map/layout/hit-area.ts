import type { Rect } from './rect.ts';

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * For each box the area of its button: `target` pixels on both sides where the boxes around leave that much, more on one
 * side than on the other if need be. Two boxes that both want the space between them share it, so no two areas meet.
 */
export function hitAreas(boxes: readonly Rect[], target: number): readonly Rect[] {
  return boxes.map((box) => {
    const wantX = Math.max(0, target - box.width);
    const wantY = Math.max(0, target - box.height);
    const room = roomAround(box, boxes, target);
    const [left, right] = split(wantX, room.left, room.right);
    const [top, bottom] = split(wantY, room.top, room.bottom);
    return { x: box.x - left, y: box.y - top, width: box.width + left + right, height: box.height + top + bottom };
  });
}

/** Pixels that a box may take on each side; towards each other box only along the axis on which the two are farther apart. */
function roomAround(box: Rect, boxes: readonly Rect[], target: number): Room {
  const room: Room = { left: target, right: target, top: target, bottom: target };
  for (const other of boxes) {
    if (other === box) continue;
    const gapX = Math.max(other.x - box.x - box.width, box.x - other.x - other.width);
    const gapY = Math.max(other.y - box.y - box.height, box.y - other.y - other.height);
    if (gapX >= 2 * target || gapY >= 2 * target) continue;
    if (gapX >= gapY) {
      const share = Math.max(0, other.width < target ? gapX / 2 : gapX);
      const side = other.x > box.x ? 'right' : 'left';
      room[side] = Math.min(room[side], share);
    } else {
      const share = Math.max(0, other.height < target ? gapY / 2 : gapY);
      const side = other.y > box.y ? 'bottom' : 'top';
      room[side] = Math.min(room[side], share);
    }
  }
  return room;
}

/** Half of what is wanted on either side; what one side lacks the other gives. */
function split(wanted: number, before: number, after: number): readonly [before: number, after: number] {
  const second = Math.min(after, Math.max(wanted / 2, wanted - before));
  return [Math.min(before, wanted - second), second];
}
