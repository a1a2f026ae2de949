import { dateOf } from '../../domain/calendar.ts';
import type { Interval } from '../../domain/interval.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Translator } from '../../hooks/use-translator.ts';
import type { Handle } from '../../timeline/brush.ts';
import { type Column, columnInterval, columnOf, columnParts } from '../../timeline/columns.ts';
import { closedPeriod } from '../../timeline/history.ts';
import { periodText } from '../../timeline/period-text.ts';
import type { Step } from '../../timeline/step.ts';
import type { TimelineModel } from './use-timeline.ts';

type Style = 'short' | 'long';

/** "2025", "4e trimestre 2025" or "T4 2025", "novembre 2025" or "nov. 2025". */
export function columnName(column: Column, step: Step, { messages, format }: Translator, style: Style): string {
  const { year, part } = columnParts(column, step);
  if (step === 'year') return String(year);
  if (step === 'quarter') {
    return style === 'long'
      ? messages.timeline.quarter(part + 1, year)
      : messages.timeline.quarterShort(part + 1, year);
  }
  return `${format.months[style][part] ?? ''}\u00a0${year}`;
}

interface EndNameInput {
  readonly period: Interval | null;
  readonly history: Interval;
  readonly step: Step;
  readonly handle: Handle;
}

/** The name of one end of the period: its column when it stands at the column's edge, else its month or its day. */
export function endName({ period, history, step, handle }: EndNameInput, translator: Translator, style: Style): string {
  const closed = closedPeriod(period ?? history, history);
  const day = handle === 'start' ? closed.start : closed.end;
  const column = columnOf(day, step);
  if (columnInterval(column, step)[handle] === day) return columnName(column, step, translator, style);
  const month = columnOf(day, 'month');
  if (columnInterval(month, 'month')[handle] === day) return columnName(month, 'month', translator, style);
  return translator.format.day(day, style);
}

/** The same read aloud, with a word for an open end: "1999, le plus ancien". */
export function spokenEndName(input: EndNameInput, translator: Translator): string {
  const { messages } = translator;
  const name = endName(input, translator, 'long');
  if (Number.isFinite(input.period?.[input.handle] ?? Number.NaN)) return name;
  const word = input.handle === 'start' ? messages.timeline.earliest : messages.timeline.latest;
  return messages.timeline.openEnd(name, word);
}

/** The whole period read aloud, both ends named: "de janvier 2022 à décembre 2025"; one name where both are the same. */
export function spokenWindowName(
  { period, history, frame: { step } }: Pick<TimelineModel, 'period' | 'history' | 'frame'>,
  translator: Translator,
): string {
  const name = (handle: Handle) => endName({ period, history, step, handle }, translator, 'long');
  const [from, to] = [name('start'), name('end')];
  return from === to ? from : translator.messages.timeline.fromTo(from, to);
}

/** One end as the reader may type it again: "2022", "mai 2024", "14/11/2025"; empty when open. */
export function typedEnd(period: Interval | null, handle: Handle, { format }: Translator): string {
  const text = handle === 'start' ? periodText(period).from : periodText(period).to;
  const parsed = text === null ? null : parseEdtf(text);
  if (parsed?.kind !== 'valid') return '';
  if (parsed.value.precision !== 'day') return format.date(parsed.value, 'long').replaceAll('\u00a0', ' ');
  const { year, month, day } = dateOf(parsed.value.interval.start);
  return [day, month, year].map((part) => String(part).padStart(2, '0')).join('/');
}
