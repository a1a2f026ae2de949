import { useMemo } from 'react';
import { dateOf } from '../../domain/calendar.ts';
import { remember } from '../../hooks/remember.ts';
import { dateTexts, titleTexts } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { PlacedLabel } from './chronology-labels.ts';
import { type ChronologyMarks, layOutLabels, layOutMarks } from './chronology-layout.ts';
import type { CountryView } from './use-country.ts';

/** Mean widths of a character of the label's date and title, in pixels at 13 px. */
const DATE_CHARACTER = 7.1;
const TITLE_CHARACTER = 6.4;
/** Pixels between the date and the title of a label. */
export const DATE_GAP = 8;
/** Longer titles are cut in the drawing, more when that names more actions; the list has them whole. */
const LONGEST_TITLES = [64, 48, 36] as const;

/** The words of a label. */
export interface ChronologyWords {
  readonly date: string;
  readonly title: string;
  /** The language of the title when it is not the reader's. */
  readonly titleLang?: string | undefined;
}

/** A drawing, its labels and the words of these by action. */
export interface Chronology {
  readonly marks: ChronologyMarks;
  readonly labels: readonly PlacedLabel[];
  readonly words: ReadonlyMap<string, ChronologyWords>;
}

/** The country's dated actions laid out for a size in pixels; `null` when none is dated. */
export function useChronology({ actions, facts }: CountryView, width: number, height: number): Chronology | null {
  const dataset = useDataset();
  const translator = useTranslator();
  return useMemo(() => {
    const { years } = facts;
    if (!years) return null;
    const entries = actions.flatMap(({ id, time }) => (time ? [{ id, ...time.interval }] : []));
    const marks = layOutMarks(entries, {
      width,
      height,
      firstYear: years.first,
      lastYear: Math.max(years.last, dateOf(dataset.now).year),
      now: dataset.now,
    });
    const known = new Map(actions.map((action) => [action.id, action]));
    const wordsOf = remember((id: string): ChronologyWords => {
      const action = known.get(id);
      if (!action) return { date: '', title: '' };
      const { title, titleLang } = titleTexts(action, translator);
      return { date: dateTexts(action.time, translator).date, title, titleLang };
    });
    const drawings = LONGEST_TITLES.map((longest): Chronology => {
      const cut = (id: string): ChronologyWords => ({ ...wordsOf(id), title: shorten(wordsOf(id).title, longest) });
      const labels = layOutLabels(entries, marks, width, (id) => widthOf(cut(id)));
      return { marks, labels, words: new Map(labels.map(({ id }) => [id, cut(id)])) };
    });
    const most = Math.max(...drawings.map(({ labels }) => labels.length));
    return drawings.find(({ labels }) => labels.length === most) ?? null;
  }, [actions, facts, translator, dataset, width, height]);
}

function widthOf({ date, title }: ChronologyWords): number {
  return date.length * DATE_CHARACTER + DATE_GAP + title.length * TITLE_CHARACTER;
}

function shorten(title: string, longest: number): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
