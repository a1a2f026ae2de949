import { useRef } from 'react';
import { dateTexts, placesText, titleTexts, typeLabel } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { compareLatestFirst } from '../../query/action-order.ts';
import { SpokenText } from '../../ui/SpokenText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import { Typeset } from '../../ui/Typeset.tsx';
import { useSize } from '../../ui/use-size.ts';
import styles from './SceneActions.module.css';

const FALLBACK = { width: 1824, height: 640 };
const FALLBACK_ROW = { width: 1824, height: 80 };

/** The actions of a scene as lines that can be read from the back of a room; those that do not fit are counted. */
export function SceneActions() {
  const translator = useTranslator();
  const { messages } = translator;
  const dataset = useDataset();
  const { matches } = useResult();
  const markOf = useTileMark();
  const list = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLElement>(null);
  const size = useSize(list, FALLBACK);
  const line = useSize(row, FALLBACK_ROW);
  const room = Math.max(1, Math.floor((size ?? FALLBACK).height / (line ?? FALLBACK_ROW).height));
  const shown = matches.length > room ? matches.toSorted(compareLatestFirst).slice(0, room - 1) : matches;
  const others = matches.length - shown.length;
  return (
    <div ref={list} className={styles.room}>
      <i ref={row} className={styles.row} aria-hidden="true" />
      <ul className={styles.list} aria-label={messages.present.actions}>
        {shown.map((action) => {
          const { date, spokenDate } = dateTexts(action.time, translator);
          const { title, titleLang } = titleTexts(action, translator);
          return (
            <li key={action.id}>
              <Tile mark={markOf(action)} status={action.status} size={10} className={styles.tile} />
              <span className={styles.date}>
                <SpokenText text={date} spoken={spokenDate} />
              </span>
              <span className={styles.title} lang={titleLang}>
                <Typeset text={title} />
              </span>
              <span className={styles.type}>{typeLabel(action, dataset, translator).text}</span>
              <span className={styles.place}>{placesText(action, translator, 2)}</span>
            </li>
          );
        })}
      </ul>
      {others > 0 && <p className={styles.others}>{messages.present.otherActions(others)}</p>}
    </div>
  );
}
