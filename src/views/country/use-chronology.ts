import { useMemo } from 'react';
import { dateOf } from '../../domain/calendar.ts';
import { dateTexts, titleTexts } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { type ChronologyEntry, type ChronologyLayout, layOutChronology } from './chronology-layout.ts';
import type { CountryView } from './use-country.ts';

/** Mean widths of a character of the label's date and title, in pixels at 13 px. */
const DATE_CHARACTER = 7.1;
const TITLE_CHARACTER = 6.4;
/** Pixels between the date and the title of a label. */
export const DATE_GAP = 8;
/** Longer titles are cut in the drawing, more when that names more actions; the list has them whole. */
const LONGEST_TITLES = [64, 48, 36] as const;

/** A drawing and the words of its labels by action. */
export interface Chronology {
  readonly layout: ChronologyLayout;
  readonly entries: ReadonlyMap<string, ChronologyEntry>;
}

/** The country's dated actions laid out for a size in pixels; `null` when none is dated. */
export function useChronology({ actions, facts }: CountryView, width: number, height: number): Chronology | null {
  const dataset = useDataset();
  const translator = useTranslator();
  return useMemo(() => {
    const { years } = facts;
    if (!years) return null;
    const drawings = LONGEST_TITLES.map((longest): Chronology => {
      const entries = actions.flatMap((action): ChronologyEntry[] => {
        if (!action.time) return [];
        const { title, titleLang } = titleTexts(action, translator);
        const { date } = dateTexts(action.time, translator);
        return [{ id: action.id, ...action.time.interval, date, title: shorten(title, longest), titleLang }];
      });
      const layout = layOutChronology(entries, {
        width,
        height,
        firstYear: years.first,
        lastYear: Math.max(years.last, dateOf(dataset.now).year),
        now: dataset.now,
        measure: ({ date, title }) => date.length * DATE_CHARACTER + DATE_GAP + title.length * TITLE_CHARACTER,
      });
      return { layout, entries: new Map(entries.map((entry) => [entry.id, entry])) };
    });
    const most = Math.max(...drawings.map(({ layout }) => layout.labels.length));
    return drawings.find(({ layout }) => layout.labels.length === most) ?? null;
  }, [actions, facts, translator, dataset, width, height]);
}

function shorten(title: string, longest: number): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
