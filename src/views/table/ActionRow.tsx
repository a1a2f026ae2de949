import { Fragment } from 'react';
import { panelName } from '../../hooks/panel-focus.ts';
import type { ReadText } from '../../hooks/read-text.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { SpokenText } from '../../ui/SpokenText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ActionsTable.module.css';
import type { Row } from './row.ts';

interface ActionRowProps {
  readonly row: Row;
  /** Its place among all rows, from 0. */
  readonly index: number;
  /** The address that opens the action. */
  readonly href: string;
}

/** One action; pressing the row anywhere opens it, its title is the link. */
export function ActionRow({ row, index, href }: ActionRowProps) {
  const { messages } = useTranslator();
  const { openAction } = useCommands();
  const { action, direction } = row;
  const { status } = action;
  const isOpen = useViewState((view) => view.action === action.id);
  const isSelected = useViewState((view) => action.partners.some((code) => view.selected.includes(code)));
  const open = (): void => openAction(action.id);

  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
      onClick={(event) => {
        // A text that has just been selected is not a press.
        if (window.getSelection()?.isCollapsed !== false && !event.defaultPrevented) onPlainClick(open)(event);
      }}
    >
      <td data-column="start">
        <SpokenText text={row.date} spoken={row.spokenDate} />
      </td>
      <th scope="row" data-column="country" data-stated={row.hasPartner}>
        <Places names={row.places} />
        {isSelected && <VisuallyHidden>{messages.table.selected}</VisuallyHidden>}
      </th>
      <td data-column="title">
        <a
          className={styles.title}
          href={href}
          data-opens={panelName('action', action.id)}
          aria-current={isOpen || undefined}
          onClick={onPlainClick(open)}
        >
          <ForeignText text={row.title} lang={row.titleLang} note={row.titleNote} />
        </a>
        {status && status !== 'completed' && (
          <>
            {' '}
            <span className={styles.note}>{messages.action.statuses[status]}</span>
          </>
        )}
      </td>
      <td data-column="type">
        <ForeignText {...row.type} />
      </td>
      <td data-column="direction">
        {direction ? (
          <span className={styles.pair} title={direction.words}>
            <Icon name={direction.icon} size={14} />
            <span className={styles.words}>{direction.words}</span>
          </span>
        ) : (
          <span className={styles.note}>{messages.common.notStated}</span>
        )}
      </td>
      <td data-column="theme">
        <span className={styles.pair}>
          <Tile mark={row.mark} size={12} status={status} />
          <Themes names={row.themes} />
        </span>
      </td>
    </tr>
  );
}

/** "Burundi et 3 autres", whose names a pointer shows. */
function Places({ names: [first, ...others] }: { readonly names: readonly string[] }) {
  const { messages } = useTranslator();
  if (others.length === 0) return first;
  return (
    <>
      {first}{' '}
      <span className={styles.others} title={others.join(', ')}>
        {messages.table.otherPlaces(others.length)}
      </span>
    </>
  );
}

/** "Numérique +2", whose names are read in full. */
function Themes({ names: [first, ...others] }: { readonly names: readonly ReadText[] }) {
  const { messages } = useTranslator();
  if (first === undefined) return <span className={styles.note}>{messages.facets.noTheme}</span>;
  return (
    <>
      <span className={styles.theme}>
        <ForeignText {...first} />
      </span>
      {others.length > 0 && (
        <span className={styles.more} title={others.map(({ text }) => text).join(', ')}>
          <span aria-hidden="true">+{others.length}</span>
          <VisuallyHidden>
            {others.map((other) => (
              <Fragment key={other.text}>
                , <ForeignText {...other} />
              </Fragment>
            ))}
          </VisuallyHidden>
        </span>
      )}
    </>
  );
}
