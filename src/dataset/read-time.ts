import type { ActionTime } from '../domain/action.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Entry } from './entry.ts';

/**
 * Reads `start` and `end` as the days that they cover: without `end` the days of `start`, with `..` from the first day of
 * `start` for ever, else from the first day of `start` to the last of `end`. An unreadable `end` counts as none.
 * `null` is undated; `broken` sets the action aside, which is then reported.
 */
export function readTime(entry: Entry): ActionTime | null | 'broken' {
  const written = entry.get('start');
  const parsed = typeof written === 'string' ? parseEdtf(written.trim()) : null;
  if (written === undefined || parsed?.kind === 'missing') {
    if (entry.has('end')) entry.warn('end', 'end-without-start');
    return null;
  }
  if (parsed?.kind !== 'valid') {
    entry.error('start', 'start-unreadable');
    return 'broken';
  }

  const start = parsed.value;
  const firstDay = start.interval.start;
  if (entry.get('end') === '..') return { start, end: 'open', interval: { start: firstDay, end: Infinity } };
  const end = entry.date('end', 'end-unreadable');
  if (end === null) return { start, end, interval: start.interval };
  if (end.interval.end >= firstDay) return { start, end, interval: { start: firstDay, end: end.interval.end } };
  entry.error('end', 'end-before-start');
  return 'broken';
}
