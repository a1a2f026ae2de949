import styles from './EntryLine.module.css';
import { onPlainClick } from './plain-click.ts';
import { Tile } from './Tile.tsx';

export interface EntryLineProps {
  readonly href: string;
  readonly onOpen: () => void;
  readonly title: string;
  /** The language of the title when it is not the page's. */
  readonly language?: string | undefined;
  readonly mark: string;
  readonly status?: string | null | undefined;
  /** Short texts under the title, in order. */
  readonly details: readonly string[];
  /** Outlined as what the reader has chosen. */
  readonly isChosen?: boolean;
}

/** An item of a list: a tile, a title that is a link, a line of details. */
export function EntryLine({ href, onOpen, title, language, mark, status, details, isChosen = false }: EntryLineProps) {
  return (
    <li className={styles.line} data-chosen={isChosen || undefined}>
      <a className={styles.link} href={href} onClick={onPlainClick(onOpen)}>
        <Tile mark={mark} size={12} status={status} className={styles.tile} />
        <span className={styles.title} lang={language}>
          {title}
        </span>
        <span className={styles.details}>{details.join(' · ')}</span>
      </a>
    </li>
  );
}
