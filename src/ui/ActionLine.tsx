import type { ReactNode } from 'react';
import styles from './ActionLine.module.css';
import { classNames } from './class-names.ts';
import { ForeignText, type ForeignTextProps } from './ForeignText.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.tsx';
import type { ListPlace } from './LongList.tsx';
import { onPlainClick } from './plain-click.ts';
import { SpokenText } from './SpokenText.tsx';
import { Tile } from './Tile.tsx';

/** Px of a line whose title has one line. */
export const ACTION_LINE_HEIGHT = 60;

export interface ActionLineProps {
  readonly mark: string;
  /** `planned` and `cancelled` change the tile. */
  readonly status: string | null;
  readonly date: string;
  readonly spokenDate: string | null;
  /** What stands after the date: the type, the status, the countries. */
  readonly details: readonly (string | ForeignTextProps)[];
  readonly direction: { readonly icon: IconName; readonly words: string } | null;
  readonly title: string;
  /** The language of the title when it is not the page's, and the words that say so. */
  readonly titleLang?: string | undefined;
  readonly titleNote?: string | undefined;
  readonly href: string;
  readonly onOpen: () => void;
  /** A name for what the link opens, written on it. */
  readonly opens?: string | undefined;
  readonly headingLevel?: 2 | 3 | 4;
  /** Left out by the filters: the tile is an outline; `note` says why. */
  readonly isExcluded?: boolean;
  readonly note?: string | undefined;
  /** Outlined as what the reader has chosen; `note` says so. */
  readonly isChosen?: boolean;
  /** Where it stands in a list that is longer than what is drawn of it. */
  readonly place?: ListPlace;
  /** What an open line shows under its title. */
  readonly children?: ReactNode;
}

/** One line of a list of records: tile, date, details, direction, title. The whole row opens it. */
export function ActionLine(props: ActionLineProps) {
  const { mark, status, date, spokenDate, details, direction, title, titleLang, titleNote, href, onOpen, opens } =
    props;
  const { headingLevel = 3, isExcluded = false, isChosen = false, note, place, children } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <li
      data-index={place?.index}
      aria-posinset={place && place.index + 1}
      aria-setsize={place?.count}
      className={classNames(styles.line, isExcluded && styles.excluded, isChosen && styles.chosen)}
    >
      {isExcluded ? <i className={styles.outline} aria-hidden="true" /> : <Tile mark={mark} status={status} />}
      <div className={styles.content}>
        <p className={styles.meta}>
          <span className={styles.date}>
            <SpokenText text={date} spoken={spokenDate} />
          </span>
          {details.map((detail) => {
            const words = typeof detail === 'string' ? { text: detail } : detail;
            return (
              <span key={words.text}>
                <ForeignText {...words} />
              </span>
            );
          })}
          {direction && (
            <span className={styles.direction}>
              <Icon name={direction.icon} size={13} />
              {direction.words}
            </span>
          )}
        </p>
        <Title className={styles.title}>
          <a href={href} data-opens={opens} onClick={onPlainClick(onOpen)}>
            <ForeignText text={title} lang={titleLang} note={titleNote} />
          </a>
        </Title>
        {note && <p className={styles.note}>{note}</p>}
        {children && <div className={styles.body}>{children}</div>}
      </div>
    </li>
  );
}
