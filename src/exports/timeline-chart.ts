import { MARK_LIST } from '../appearance/marks.ts';
import { MARKS, type MarkId } from '../domain/dataset.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { periodInterval } from '../query/period.ts';
import { axisFor } from '../timeline/axis.ts';
import { columnParts } from '../timeline/columns.ts';
import { historyOf } from '../timeline/history.ts';
import { placeActions } from '../timeline/placement.ts';
import type { Step } from '../timeline/step.ts';
import { exportedActions, type ExportInput } from './export-format.ts';
import type { MarkOf } from './map-picture.ts';

/** The actions that begin in each column of the timeline, by mark: the numbers of a chart. */
export interface TimelineChart {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly mark: MarkId;
    readonly name: string;
    /** Design token of its ink. */
    readonly token: string;
    readonly values: readonly number[];
  }[];
  /** Actions of the highest column. */
  readonly tallest: number;
  /** The same in words: what is in no column for want of a precise date is said as well. */
  readonly summary: { readonly columns: readonly string[]; readonly elsewhere: number };
}

const TOKENS = new Map(MARK_LIST.map(({ id, token }) => [id, token]));

/** The tiles of a view's timeline as numbers; `null` when no action has a column, as nothing is put where its date is not known. */
export function timelineChart(input: ExportInput, markOf: MarkOf): TimelineChart | null {
  const { dataset, view } = input;
  const messages = messagesOf(view.language);
  const history = historyOf(dataset.actions, dataset.now);
  const isCountry = view.country !== null;
  const axis = axisFor(isCountry ? null : periodInterval(view.from, view.to), history, isCountry ? null : view.step);
  const size = axis.last - axis.first + 1;
  const counts = new Map<MarkId, number[]>();
  const actions = exportedActions(input);
  let placed = 0;
  for (const placement of placeActions(actions, axis.step, dataset.now)) {
    if (placement.kind !== 'tile' || placement.column < axis.first || placement.column > axis.last) continue;
    const mark = markOf(placement.action);
    const values = counts.get(mark) ?? Array.from({ length: size }, () => 0);
    values[placement.column - axis.first] = (values[placement.column - axis.first] ?? 0) + 1;
    counts.set(mark, values);
    placed += 1;
  }
  if (placed === 0) return null;
  const labels = Array.from({ length: size }, (_, index) => columnLabel(axis.first + index, axis.step, input));
  const totals = labels.map((_, index) => [...counts.values()].reduce((sum, values) => sum + (values[index] ?? 0), 0));
  return {
    labels,
    series: MARKS.flatMap((mark) => {
      const values = counts.get(mark);
      return values ? [{ mark, name: messages.map.marks[mark], token: TOKENS.get(mark) ?? '--ink', values }] : [];
    }),
    tallest: Math.max(...totals),
    summary: {
      columns: labels.flatMap((label, index) => (totals[index] ? [`${label}, ${totals[index]}`] : [])),
      elsewhere: actions.length - placed,
    },
  };
}

/** "2025", "T4 2025", "nov. 2025". */
function columnLabel(column: number, step: Step, { view }: ExportInput): string {
  const { year, part } = columnParts(column, step);
  if (step === 'year') return String(year);
  if (step === 'quarter') return messagesOf(view.language).timeline.quarterShort(part + 1, year);
  return `${createFormat(view.language).months.short[part] ?? ''}\u00a0${year}`;
}
