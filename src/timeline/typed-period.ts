import { EDTF_REASONS, type EdtfReason, parseEdtf } from '../domain/edtf.ts';
import type { Parsed } from '../domain/parsed.ts';
import type { Handle } from './brush.ts';
import type { PeriodText } from './period-text.ts';
import { parseTypedDate, type TypedDate } from './typed-date.ts';

/** Why two typed dates are no period: the end that cannot be used, as it was typed, and the rule that it breaks. */
export interface PeriodRefusal {
  readonly handle: Handle;
  readonly typed: string;
  readonly reason: EdtfReason | 'inverted';
}

/** The period between two typed dates, both included, an empty one being an open end; or the first that cannot be used and why. */
export function readTypedPeriod(start: string, end: string): PeriodText | PeriodRefusal {
  const [first, last] = [parseTypedDate(start), parseTypedDate(end)];
  if (first.kind === 'invalid') return { handle: 'start', typed: start.trim(), reason: reasonOf(first.reason) };
  if (last.kind === 'invalid') return { handle: 'end', typed: end.trim(), reason: reasonOf(last.reason) };
  const from = textOf(first, 'first');
  const to = textOf(last, 'last');
  if (from !== null && to !== null && isAfter(from, to))
    return { handle: 'end', typed: end.trim(), reason: 'inverted' };
  return { from, to };
}

/** Whether what was read is a refusal. */
export function isRefusal(read: PeriodText | PeriodRefusal): read is PeriodRefusal {
  return 'reason' in read;
}

function textOf(parsed: Parsed<TypedDate>, end: keyof TypedDate): string | null {
  return parsed.kind === 'valid' ? parsed.value[end] : null;
}

function isAfter(from: string, to: string): boolean {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  return first.kind === 'valid' && last.kind === 'valid' && first.value.interval.start > last.value.interval.end;
}

function reasonOf(reason: string): EdtfReason {
  return EDTF_REASONS.find((known) => known === reason) ?? 'unreadable';
}
