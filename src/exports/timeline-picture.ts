import type { CooperationAction } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import type { Interval } from '../domain/interval.ts';
import type { LanguageCode } from '../domain/language.ts';
import type { Size } from '../geo/viewport.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { type DrawnElement, element, textElement } from '../map/svg/element.ts';
import { drawTile, inkOf } from '../map/svg/tiles.ts';
import { axisFor } from '../timeline/axis.ts';
import { windowOf } from '../timeline/brush.ts';
import { type ColumnRange, positionOf } from '../timeline/columns.ts';
import { type Drawing, type DrawnBar, drawTimeline } from '../timeline/drawing.ts';
import { layOutTimeline } from '../timeline/layout.ts';
import { type Frame, type Look, xOf } from '../timeline/frame.ts';
import { closedPeriod } from '../timeline/history.ts';
import { placeActions } from '../timeline/placement.ts';
import type { Step } from '../timeline/step.ts';
import { gridLines, partTicks, rulerChecks, yearTicks } from '../timeline/ticks.ts';

export interface TimelinePictureInput {
  readonly actions: readonly CooperationAction[];
  /** Last day of the dataset's own date. */
  readonly now: number;
  readonly history: Interval;
  readonly period: Interval | null;
  readonly step: Step | null;
  /** By action index, 1 for what is shown in colour. */
  readonly isMatch: Uint8Array;
  readonly isSelected: (action: CooperationAction) => boolean;
  readonly markOf: (action: CooperationAction) => MarkId;
  readonly language: LanguageCode;
  readonly size: Size;
}

/** The measures of a timeline under a map, months or quarters named. */
const LOOK: Look = {
  left: 2,
  right: 2,
  top: 6,
  ruler: 38,
  numberRoom: 14,
  tileGap: 1.5,
  barHeight: 3,
  barGap: 1.2,
  maxRanks: 4,
};
const SCALE_BAR = 7;
/** Pixels between the base line and the scale bar. */
const GAP = 3;
const TYPE = { 'font-family': 'var(--font-ui)' } as const;
const GHOST = { fill: 'none', stroke: 'var(--hairline-strong)', 'stroke-width': 0.75 } as const;
/** Pixels at the end of a bar that still goes on: two dashes instead of an edge. */
const OPEN_EDGE = 7;

/** The timeline of a view as the page draws it, nothing to press: what is left out in outline, the chosen period framed. */
export function drawTimelinePicture(input: TimelinePictureInput): DrawnElement {
  const { actions, now, history, period, step, isMatch, markOf, isSelected, language, size } = input;
  const axis = axisFor(period, history, step);
  const layout = layOutTimeline({ placements: placeActions(actions, axis.step, now), axis, ...size, look: LOOK });
  const drawing = drawTimeline(layout, { isMatch, markOf });
  const edges = period && edgesOf(closedPeriod(period, history), drawing.frame);
  return element('g', { 'data-part': 'timeline' }, [
    edges && drawGround(edges, drawing.frame),
    ...drawPlot(drawing, isSelected),
    ...drawRuler(drawing.frame, windowOf(period, { step: axis.step, history }), language),
    edges && drawSides(edges, drawing.frame),
  ]);
}

type Edges = readonly [left: number, right: number];

function edgesOf({ start, end }: Interval, frame: Frame): Edges {
  const at = (day: number): number => xOf(positionOf(day, frame.axis.step), frame);
  return [Math.max(frame.left, at(start)), Math.min(frame.right, at(end + 1))];
}

function drawGround([left, right]: Edges, { top, base }: Frame): DrawnElement {
  const width = Math.max(0, right - left);
  return element('rect', { x: left, y: top, width, height: base - top, fill: 'var(--choice-paper)', opacity: 0.6 });
}

function drawSides([left, right]: Edges, { top, base }: Frame): DrawnElement {
  const bottom = base + GAP + SCALE_BAR;
  const d = `M${left} ${bottom}V${top}H${right}V${bottom}`;
  return element('path', { d, fill: 'none', stroke: 'var(--choice)', 'stroke-width': 'var(--rule-choice)' });
}

function drawPlot(
  { columns, tileSize, bars }: Drawing,
  isSelected: TimelinePictureInput['isSelected'],
): readonly DrawnElement[] {
  return [
    ...columns
      .flatMap(({ tiles }) => tiles)
      .flatMap(({ action, mark, isKept, x, y }) => {
        if (!isKept) return [ghost(x, y, tileSize, tileSize)];
        const tile = drawTile({ mark, status: action.status }, { x, y, size: tileSize });
        return isSelected(action) ? [tile, outline(x, y, tileSize, tileSize)] : [tile];
      }),
    ...columns
      .flatMap(({ bands }) => bands)
      .map(({ mark, x, y, width, height }) =>
        mark === null
          ? ghost(x, y, width, height)
          : element('rect', { x, y, width, height: Math.max(0.5, height - 0.4), fill: inkOf(mark) }),
      ),
    ...bars.flatMap((bar) => [
      ...drawBar(bar),
      ...(bar.isKept && isSelected(bar.action) ? [outline(bar.x, bar.y, bar.width, LOOK.barHeight)] : []),
    ]),
    ...columns
      .flatMap(({ number }) => number ?? [])
      .map(({ value, x, y }) =>
        textElement(
          'text',
          { x, y, 'font-size': 11, 'font-weight': 600, 'text-anchor': 'middle', ...TYPE, fill: 'var(--ink)' },
          String(value),
        ),
      ),
  ];
}

function ghost(x: number, y: number, width: number, height: number): DrawnElement {
  const box = { x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, height - 1) };
  return element('rect', { ...box, ...GHOST });
}

function outline(x: number, y: number, width: number, height: number): DrawnElement {
  const box = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
  return element('rect', { ...box, fill: 'none', stroke: 'var(--choice)', 'stroke-width': 'var(--rule-choice)' });
}

function drawBar({ action, mark, isKept, x, y, width, isOpen }: DrawnBar): readonly DrawnElement[] {
  const height = LOOK.barHeight;
  const body = isOpen ? Math.max(1, width - OPEN_EDGE) : width;
  if (!isKept) return [ghost(x, y, body, height)];
  const ink = inkOf(mark);
  const paint =
    action.status === 'planned' ? { fill: 'var(--paper)', stroke: ink, 'stroke-dasharray': '3 2' } : { fill: ink };
  return [
    element('rect', { x, y, width: body, height, ...paint }),
    ...(isOpen ? [line(`M${x + body + 2} ${y}v${height}M${x + body + 5} ${y}v${height}`, ink, 1.5)] : []),
    ...(action.status === 'cancelled' ? [line(`M${x} ${y + height / 2}h${body}`, 'var(--paper)', 1)] : []),
  ];
}

function line(d: string, stroke: string, thickness: number): DrawnElement {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': thickness });
}

function drawRuler(frame: Frame, window: ColumnRange, language: LanguageCode): readonly DrawnElement[] {
  const { axis, left, right, base } = frame;
  const top = base + GAP;
  const half = SCALE_BAR / 2;
  const bar = { x: left, y: top, width: right - left, height: SCALE_BAR };
  const dark = rulerChecks(frame)
    .map(({ x, width, isEven }) => `M${x} ${isEven ? top : top + half}h${width}v${half}h${-width}z`)
    .join('');
  const grid = gridLines(frame)
    .map((x) => `M${x} ${frame.top}V${base}`)
    .join('');
  const isYearly = axis.step === 'year';
  const isOut = (column: number): boolean => column < window.first || column > window.last;
  const months = createFormat(language).months.initial;
  const { quarterLabel } = messagesOf(language).timeline;
  return [
    element('path', { d: grid, fill: 'none', stroke: 'var(--hairline)' }),
    element('path', { d: `M${left} ${base}H${right}`, stroke: 'var(--ink)' }),
    element('rect', { ...bar, fill: 'var(--paper)' }),
    element('path', { d: dark, fill: 'var(--ink)' }),
    element('rect', { ...bar, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 0.75 }),
    ...partTicks(frame).map(({ column, part, x }) =>
      textElement(
        'text',
        {
          x,
          y: top + SCALE_BAR + 11,
          'font-size': 11,
          'text-anchor': 'middle',
          ...TYPE,
          fill: isOut(column) ? 'var(--ink-3)' : 'var(--ink-2)',
        },
        axis.step === 'month' ? (months[part] ?? '') : quarterLabel(part + 1),
      ),
    ),
    ...yearTicks(frame).map(({ year, x }) =>
      textElement(
        'text',
        {
          x: isYearly ? x : x + 1,
          y: top + SCALE_BAR + (isYearly ? 14 : 24),
          'font-size': 12,
          'font-weight': 500,
          'text-anchor': isYearly ? 'middle' : 'start',
          ...TYPE,
          fill: isYearly && isOut(year) ? 'var(--ink-3)' : 'var(--ink)',
        },
        String(year),
      ),
    ),
  ];
}
