import { type EdtfDate, parseEdtf } from '../../domain/edtf.ts';

/** The two ends of a period as dates; an end that is no date is open, ends in the wrong order are exchanged. */
export function orderedPeriod(
  from: string | null,
  to: string | null,
): { readonly from: EdtfDate | null; readonly to: EdtfDate | null } {
  const first = dateOrNull(from);
  const last = dateOrNull(to);
  const isReversed = first !== null && last !== null && first.interval.start > last.interval.start;
  return isReversed ? { from: last, to: first } : { from: first, to: last };
}

function dateOrNull(text: string | null): EdtfDate | null {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.kind === 'valid' ? parsed.value : null;
}
