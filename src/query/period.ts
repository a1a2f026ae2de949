import { parseEdtf } from '../domain/edtf.ts';
import { ALWAYS, type Interval } from '../domain/interval.ts';

function intervalOf(text: string | null): Interval | null {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.kind === 'valid' ? parsed.value.interval : null;
}

/**
 * The days of a period whose two ends are EDTF texts, both included; `null` when no end is in force.
 * An end that is no date is open; ends in the wrong order are exchanged.
 */
export function periodInterval(from: string | null, to: string | null): Interval | null {
  const first = intervalOf(from);
  const last = intervalOf(to);
  if (!first && !last) return null;
  if (!first || !last) return { start: first?.start ?? ALWAYS.start, end: last?.end ?? ALWAYS.end };
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
