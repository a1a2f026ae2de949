/** What asks for a label: the point that its leader starts from, and the width of its text. */
export interface LabelAnchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Where the text starts or ends, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** The point of the leader at the thing that is named; it rises to the label's row, then turns to it. */
  readonly foot: { readonly x: number; readonly y: number };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  /** Baseline of the lowest row. */
  readonly bottom: number;
}

const ROW_HEIGHT = 21;
const TOP = 16;
const ELBOW = 14;
const ASCENT = 12;
const DESCENT = 5;
const GAP = 8;
/** Two leaders nearer than this cannot be told apart. */
const LEADER_GAP = 5;
/** How many rows higher a label may go rather than close the way of a leader still to come. */
const WAY_COST = 4;

/**
 * Places labels in rows above a ruler so that no two overlap and no leader crosses a label or another thing. What finds no
 * place goes without; of several attempts the one that names most wins, the latest first.
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  obstacles: readonly Box[],
  room: Room,
): readonly PlacedLabel[] {
  const sorted = anchors.toSorted((a, b) => a.x - b.x);
  let best: readonly PlacedLabel[] = [];
  for (let first = 0; first < sorted.length && sorted.length - first > best.length; first += 1) {
    const attempt = placeAll(sorted.slice(first), obstacles, room);
    if (attempt.length > best.length) best = attempt;
  }
  return best;
}

interface Taken {
  readonly text: Box;
  readonly leader: Box;
}

function placeAll(anchors: readonly LabelAnchor[], obstacles: readonly Box[], room: Room): readonly PlacedLabel[] {
  const taken: Taken[] = [];
  const placed: PlacedLabel[] = [];
  anchors.forEach((anchor, index) => {
    const candidates = candidatesOf(anchor, room).filter(({ boxes }) => isFree(boxes, anchor, taken, obstacles, room));
    const cost = ({ boxes, row }: Candidate) =>
      row +
      WAY_COST * anchors.slice(index + 1).filter(({ x }) => x > boxes.text.left - GAP && x < boxes.text.right).length;
    const chosen = candidates.toSorted((a, b) => cost(a) - cost(b))[0];
    if (!chosen) return;
    taken.push(chosen.boxes);
    placed.push(chosen.label);
  });
  return placed;
}

interface Candidate {
  readonly label: PlacedLabel;
  readonly boxes: Taken;
  readonly row: number;
}

/** Every row, to the left of the leader and to its right. */
function candidatesOf({ id, x, y: footY, width }: LabelAnchor, room: Room): readonly Candidate[] {
  const rowCount = Math.max(0, Math.floor((room.bottom - TOP) / ROW_HEIGHT) + 1);
  return Array.from({ length: rowCount }, (_, row) => room.bottom - row * ROW_HEIGHT).flatMap((y, row) =>
    (['end', 'start'] as const).map((anchor) => {
      const textX = anchor === 'end' ? x - ELBOW : x + ELBOW;
      const left = anchor === 'end' ? textX - width : textX;
      const text = { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
      const leader = { left: x, right: x, top: y - 4, bottom: footY };
      return { label: { id, x: textX, y, anchor, foot: { x, y: footY } }, boxes: { text, leader }, row };
    }),
  );
}

function isFree(
  { text, leader }: Taken,
  anchor: LabelAnchor,
  taken: readonly Taken[],
  obstacles: readonly Box[],
  room: Room,
): boolean {
  if (text.left < 0 || text.right > room.width) return false;
  const isBlocked = (box: Box) => touches(leader, box, 1);
  if (obstacles.some((box) => box.top < anchor.y && isBlocked(box))) return false;
  return taken.every(
    (other) =>
      !touches(text, other.text, GAP) &&
      !touches(text, other.leader, 3) &&
      !touches(leader, other.text, 3) &&
      !(
        Math.abs(leader.left - other.leader.left) < LEADER_GAP &&
        leader.top < other.leader.bottom &&
        other.leader.top < leader.bottom
      ),
  );
}

function touches(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && a.right > b.left - gap && a.top < b.bottom && a.bottom > b.top;
}
