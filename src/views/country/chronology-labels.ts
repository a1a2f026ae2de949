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
/** How many partial drawings are kept while labels are placed from left to right. */
const KEPT = 24;

/**
 * Places labels in rows above a ruler so that no two overlap and no leader crosses a label or another thing. What finds no
 * place goes without: of the drawings tried, the one that names most wins, then the lowest.
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  obstacles: readonly Box[],
  room: Room,
): readonly PlacedLabel[] {
  const sorted = anchors.toSorted((a, b) => a.x - b.x);
  let drawings: readonly Drawing[] = [{ placed: [], height: 0 }];
  sorted.forEach((anchor, index) => {
    const candidates = candidatesOf(anchor, room).filter(({ boxes }) => isFreeOf(boxes, anchor, obstacles, room));
    const ahead = sorted.slice(index + 1);
    drawings = drawings
      .flatMap((drawing) => [drawing, ...grow(drawing, candidates)])
      .map((drawing) => ({ drawing, score: scoreOf(drawing, ahead) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, KEPT)
      .map(({ drawing }) => drawing);
  });
  return drawings[0]?.placed.map(({ label }) => label) ?? [];
}

interface Taken {
  readonly text: Box;
  readonly leader: Box;
}

/** The labels placed so far, and the sum of their rows. */
interface Drawing {
  readonly placed: readonly Candidate[];
  readonly height: number;
}

/** The drawing with one more label, in every way that is free. */
function grow({ placed, height }: Drawing, candidates: readonly Candidate[]): readonly Drawing[] {
  return candidates
    .filter(({ boxes }) => placed.every((other) => areApart(boxes, other.boxes)))
    .map((candidate) => ({ placed: [...placed, candidate], height: height + candidate.row }));
}

/** Labels placed, then leaders still to come whose way is open at least to the lowest row, then low rows. */
function scoreOf({ placed, height }: Drawing, ahead: readonly LabelAnchor[]): number {
  const lowest = placed.filter(({ row }) => row === 0).map(({ boxes }) => boxes.text);
  const open = ahead.filter(({ x }) => lowest.every((box) => x < box.left - GAP || x > box.right + GAP));
  return placed.length * 100 + open.length * 90 - height;
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

function isFreeOf({ text, leader }: Taken, anchor: LabelAnchor, obstacles: readonly Box[], room: Room): boolean {
  if (text.left < 0 || text.right > room.width) return false;
  return obstacles.every((box) => box.top >= anchor.y || !touches(leader, box, 1));
}

function areApart(a: Taken, b: Taken): boolean {
  const areLeadersClose =
    Math.abs(a.leader.left - b.leader.left) < LEADER_GAP && touches(a.leader, b.leader, LEADER_GAP);
  return (
    !touches(a.text, b.text, GAP) && !touches(a.text, b.leader, 3) && !touches(a.leader, b.text, 3) && !areLeadersClose
  );
}

function touches(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && a.right > b.left - gap && a.top < b.bottom && a.bottom > b.top;
}
