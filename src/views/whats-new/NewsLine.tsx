import type { ActionLineTexts } from '../../hooks/use-action-line.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { SpokenText } from '../../ui/SpokenText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import styles from './WhatsNew.module.css';

interface NewsLineProps extends ActionLineTexts {
  /** The countries, as a headline. */
  readonly places: string;
}

/** One piece of news: where and when on a line, what under it; all of it opens the action. */
export function NewsLine({
  places,
  date,
  spokenDate,
  mark,
  status,
  title,
  titleLang,
  titleNote,
  href,
  opens,
  onOpen,
}: NewsLineProps) {
  return (
    <li>
      <a className={styles.line} href={href} data-opens={opens} onClick={onPlainClick(onOpen)}>
        <b>{places}</b>{' '}
        <span className={styles.date}>
          <SpokenText text={date} spoken={spokenDate} />
        </span>{' '}
        <span className={styles.title}>
          <Tile mark={mark} status={status} size={10} />
          <span>
            <ForeignText text={title} lang={titleLang} note={titleNote} />
          </span>
        </span>
      </a>
    </li>
  );
}
