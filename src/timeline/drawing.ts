import type { CooperationAction } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import { type Choice, columnDrawer, type DrawnColumn } from './column-drawing.ts';
import { positionOf } from './columns.ts';
import { type Frame, xOf } from './frame.ts';
import { rankHeight, type TimelineLayout } from './layout.ts';
import { type RankedBar, rankBars } from './ranks.ts';

export interface DrawnBar {
  readonly action: CooperationAction;
  readonly mark: MarkId;
  readonly isKept: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The action goes on beyond the dataset's date. */
  readonly isOpen: boolean;
}

/** Everything that stands above the ruler, in px. */
export interface Drawing {
  readonly frame: Frame;
  readonly tileSize: number;
  readonly columns: readonly DrawnColumn[];
  readonly bars: readonly DrawnBar[];
}

/** Draws a layout under a choice: what is kept at the bottom and in colour, the rest over it in outline. */
export function drawTimeline(layout: TimelineLayout, choice: Choice): Drawing {
  return createDrawer(layout)(choice);
}

/** Draws a layout under one choice after another: a column or a bar that looks as it did the time before is the same object. */
export function createDrawer(layout: TimelineLayout): (choice: Choice) => Drawing {
  const { frame, size, row } = layout;
  const drawers = [...layout.columns].map(([column, actions]) => columnDrawer(column, actions, layout));
  const drawBar = barDrawer(layout);
  return (choice) => {
    return {
      frame,
      tileSize: size.size,
      columns: drawers.map((draw) => draw(choice)),
      bars: rankBars(row, choice.isMatch).map((bar) => drawBar(bar, choice)),
    };
  };
}

const SHORTEST_BAR = 3;

/** Draws the bars of a span row, each again only when it looks otherwise. */
function barDrawer({ frame, look }: TimelineLayout): (ranked: RankedBar, choice: Choice) => DrawnBar {
  const { step } = frame.axis;
  const drawn = new Map<CooperationAction, DrawnBar>();
  return ({ bar, rank }, { isMatch, markOf }) => {
    const { action } = bar;
    const [mark, kept] = [markOf(action), isMatch[action.index] === 1];
    const y = frame.base - 4 - (rank + 1) * rankHeight(look) + look.barGap;
    const known = drawn.get(action);
    if (known?.y === y && known.mark === mark && known.isKept === kept) return known;
    const x = Math.max(xOf(positionOf(bar.start, step), frame), frame.left) + 1;
    const right = Math.min(xOf(positionOf(bar.end + 1, step), frame), frame.right) - 1;
    const next = { action, mark, isKept: kept, x, y, width: Math.max(SHORTEST_BAR, right - x), isOpen: bar.open };
    drawn.set(action, next);
    return next;
  };
}
