import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { Tile } from '../../ui/Tile.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ActionsTable.module.css';
import type { Row } from './sort-actions.ts';

interface ActionRowProps {
  readonly row: Row;
  /** The address that opens the action. */
  readonly href: string;
}

/** One action; pressing the row anywhere opens it, its title is the link. */
export function ActionRow({ row: { action, words }, href }: ActionRowProps) {
  const { messages, language } = useTranslator();
  const { openAction } = useCommands();
  const mark = useTileMark()(action);
  const isOpen = useViewState((view) => view.action === action.id);
  const isSelected = useViewState((view) => action.partners.some((code) => view.selected.includes(code)));
  const [place = '', ...otherPlaces] = words.places;
  const [theme, ...otherThemes] = words.themes;
  const notes = [
    ...(action.status === 'planned' || action.status === 'cancelled' ? [messages.values.statuses[action.status]] : []),
    ...(words.title.language === language ? [] : [messages.common.inOtherLanguage]),
  ];
  const open = (): void => openAction(action.id);

  return (
    <tr
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
      onClick={(event) => {
        // A text that has just been selected is not a press.
        if (window.getSelection()?.isCollapsed !== false && !event.defaultPrevented) onPlainClick(open)(event);
      }}
    >
      <td data-column="start">
        {words.spokenDate === null ? (
          words.date
        ) : (
          <>
            <span aria-hidden="true">{words.date}</span>
            <VisuallyHidden>{words.spokenDate}</VisuallyHidden>
          </>
        )}
      </td>
      <th scope="row" data-column="country" data-stated={words.hasPartner}>
        {place}
        {otherPlaces.length > 0 && (
          <>
            {' '}
            <span className={styles.others} title={otherPlaces.join(', ')}>
              {messages.table.otherPlaces(otherPlaces.length)}
            </span>
          </>
        )}
        {isSelected && <VisuallyHidden>{messages.table.selected}</VisuallyHidden>}
      </th>
      <td data-column="title">
        <a
          className={styles.title}
          href={href}
          lang={words.title.language}
          aria-current={isOpen || undefined}
          onClick={onPlainClick(open)}
        >
          {words.title.text}
        </a>
        {notes.length > 0 && (
          <>
            {' '}
            <span className={styles.note}>{notes.join(' · ')}</span>
          </>
        )}
      </td>
      <td data-column="type">{words.type}</td>
      <td data-column="direction">
        {action.direction ? (
          <span className={styles.pair}>
            <Icon name={action.direction} size={14} />
            {messages.table.directions[action.direction]}
          </span>
        ) : (
          <span className={styles.note}>{messages.common.notStated}</span>
        )}
      </td>
      <td data-column="theme">
        <span className={styles.pair}>
          <Tile mark={mark} size={12} status={action.status} />
          {theme ?? <span className={styles.note}>{messages.facets.noTheme}</span>}
          {otherThemes.length > 0 && (
            <span className={styles.more} title={otherThemes.join(', ')}>
              <span aria-hidden="true">+{otherThemes.length}</span>
              <VisuallyHidden>, {otherThemes.join(', ')}</VisuallyHidden>
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
