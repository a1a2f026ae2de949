import { COLUMNS_PER_YEAR, columnParts } from './columns.ts';
import { type Frame, xOf } from './frame.ts';

/** A year named under the ruler. By year it is centred under its column, otherwise it begins at `x`. */
export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** Px up to the next named year or the end of the axis. */
  readonly room: number;
}

/** A month or a quarter named under the ruler: `part` counts from 0 within its year. */
export interface PartTick {
  readonly column: number;
  readonly part: number;
  /** Middle of the column. */
  readonly x: number;
}

/** One check of the scale bar: dark at the top when `isEven`, at the bottom otherwise. */
export interface Check {
  readonly x: number;
  readonly width: number;
  readonly isEven: boolean;
}

const STRIDES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const YEAR_LABEL_WIDTH = 30;
/** Px that a thinned row of year labels asks for each. */
const YEAR_LABEL_PITCH = 36;
const NARROWEST_MONTH = 11;
const NARROWEST_QUARTER = 20;
const NARROWEST_CHECK = 4;

/** Every how many years a year is named. */
export function yearStride(frame: Frame): number {
  const yearWidth = frame.columnWidth * COLUMNS_PER_YEAR[frame.axis.step];
  return strideFor(yearWidth, yearWidth >= YEAR_LABEL_WIDTH ? YEAR_LABEL_WIDTH : YEAR_LABEL_PITCH);
}

function strideFor(unitWidth: number, wanted: number): number {
  return STRIDES.find((stride) => stride * unitWidth >= wanted) ?? 10_000;
}

/** The years to name, thinned out until they have room. */
export function yearTicks(frame: Frame): readonly YearTick[] {
  const { axis } = frame;
  const perYear = COLUMNS_PER_YEAR[axis.step];
  const stride = yearStride(frame);
  const named = yearsOf(frame).filter((year) => year % stride === 0);
  const isByYear = axis.step === 'year';
  return named.flatMap((year, index) => {
    const start = Math.max(xOf(year * perYear, frame), frame.left);
    const next = named[index + 1];
    const room = (next === undefined ? frame.right : xOf(next * perYear, frame)) - start;
    if (isByYear) return [{ year, x: xOf(year + 0.5, frame), room }];
    return room >= YEAR_LABEL_WIDTH ? [{ year, x: start, room }] : [];
  });
}

/** The months or quarters to name; none by year or when they have no room. */
export function partTicks(frame: Frame): readonly PartTick[] {
  const { axis, columnWidth } = frame;
  if (axis.step === 'year') return [];
  if (columnWidth < (axis.step === 'month' ? NARROWEST_MONTH : NARROWEST_QUARTER)) return [];
  return Array.from({ length: axis.last - axis.first + 1 }, (_, index) => {
    const column = axis.first + index;
    return { column, part: columnParts(column, axis.step).part, x: xOf(column + 0.5, frame) };
  });
}

/** Abscissae of the vertical lines: the beginning of each year, or of every fifth one by year. */
export function gridLines(frame: Frame): readonly number[] {
  const { axis } = frame;
  const perYear = COLUMNS_PER_YEAR[axis.step];
  const stride = axis.step === 'year' ? Math.max(5, yearStride(frame)) : yearStride(frame);
  const lines = yearsOf(frame)
    .filter((year) => year % stride === 0 && year * perYear >= axis.first)
    .map((year) => xOf(year * perYear, frame));
  return axis.step === 'year' ? lines : [...new Set([frame.left, ...lines, frame.right])];
}

/** The scale bar: a year a check by year, a quarter otherwise, wider when they have no room. */
export function rulerChecks(frame: Frame): readonly Check[] {
  const { axis, columnWidth } = frame;
  const base = axis.step === 'month' ? 3 : 1;
  const size = base * strideFor(base * columnWidth, NARROWEST_CHECK);
  const checks: Check[] = [];
  for (let index = Math.floor(axis.first / size); index * size <= axis.last; index += 1) {
    const x = Math.max(xOf(index * size, frame), frame.left);
    const right = Math.min(xOf((index + 1) * size, frame), frame.right);
    checks.push({ x, width: right - x, isEven: index % 2 === 0 });
  }
  return checks;
}

function yearsOf({ axis }: Frame): readonly number[] {
  const first = columnParts(axis.first, axis.step).year;
  const last = columnParts(axis.last, axis.step).year;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
