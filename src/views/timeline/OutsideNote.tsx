import { dateOf } from '../../domain/calendar.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { isOutside } from '../../timeline/history.ts';
import type { TimelineModel } from './use-timeline.ts';

/** Says that the chosen period has nothing to do with the data, and where the data is. */
export function OutsideNote({ period, history }: Pick<TimelineModel, 'period' | 'history'>) {
  const { messages } = useTranslator();
  if (!period || !isOutside(period, history)) return null;
  const [from, to] = [dateOf(history.start).year, dateOf(history.end).year];
  return <span>{messages.timeline.outside(String(from), String(to))}</span>;
}
