import { dateOf, dayOf } from '../domain/calendar.ts';
import type { Day, Interval } from '../domain/interval.ts';
import type { Step } from './step.ts';

/** A column of the timeline: the number of whole steps since the beginning of year 0. */
export type Column = number;

/** Columns from `first` to `last`, both included. */
export interface ColumnRange {
  readonly first: Column;
  readonly last: Column;
}

/** How many columns a year has. */
export const COLUMNS_PER_YEAR: Readonly<Record<Step, number>> = { year: 1, quarter: 4, month: 12 };

/** The column that holds a day. */
export function columnOf(day: Day, step: Step): Column {
  const { year, month } = dateOf(day);
  const perYear = COLUMNS_PER_YEAR[step];
  return year * perYear + Math.floor(((month - 1) * perYear) / 12);
}

/** The year of a column and its place in that year, from 0. */
export function columnParts(column: Column, step: Step): { readonly year: number; readonly part: number } {
  const perYear = COLUMNS_PER_YEAR[step];
  const year = Math.floor(column / perYear);
  return { year, part: column - year * perYear };
}

/** The days of a column. */
export function columnInterval(column: Column, step: Step): Interval {
  return { start: firstDayOf(column, step), end: firstDayOf(column + 1, step) - 1 };
}

function firstDayOf(column: Column, step: Step): Day {
  const { year, part } = columnParts(column, step);
  return dayOf(year, 1 + (part * 12) / COLUMNS_PER_YEAR[step], 1);
}

/** The columns that an interval touches; its ends must be finite. */
export function columnsOf(interval: Interval, step: Step): ColumnRange {
  return { first: columnOf(interval.start, step), last: columnOf(interval.end, step) };
}

/** Where the morning of a day stands on the axis, in columns: 2024.5 is the middle of the column 2024. */
export function positionOf(day: Day, step: Step): number {
  const column = columnOf(day, step);
  const { start, end } = columnInterval(column, step);
  return column + (day - start) / (end - start + 1);
}

/** The column, or the nearest one of the bounds when it is outside. */
export function clampColumn(column: Column, bounds: ColumnRange): Column {
  return Math.min(Math.max(column, bounds.first), bounds.last);
}

/** How many columns a range has, both ends included. */
export function columnCount(range: ColumnRange): number {
  return range.last - range.first + 1;
}
