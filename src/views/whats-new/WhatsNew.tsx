import { type KeyboardEvent, useState } from 'react';
import { placesText, useActionLine } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useFilters, useViewState } from '../../hooks/use-view-state.ts';
import { newestActions, plannedActions } from '../../query/newest.ts';
import { choicesOf } from '../../query/ways-out.ts';
import { Button } from '../../ui/Button.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { NewsLine } from './NewsLine.tsx';
import styles from './WhatsNew.module.css';

const MOST_PLACES = 2;

interface WhatsNewProps {
  /** Behind a button of its own, where a map has no empty ocean for it. */
  readonly isFolded?: boolean;
}

/** The latest actions that took place, and a way to those to come; only while nothing is chosen. */
export function WhatsNew({ isFolded = false }: WhatsNewProps) {
  const isChoosing = choicesOf(useFilters()).length > 0;
  const isOpen = useViewState((view) => view.selected.length === 0 && view.country === null && view.action === null);
  if (!isOpen || isChoosing) return null;
  return isFolded ? <Folded /> : <Cartouche />;
}

function Folded() {
  const { messages } = useTranslator();
  const [isShown, setIsShown] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== 'Escape' || !isShown) return;
    event.stopPropagation();
    setIsShown(false);
  };
  return (
    <div className={styles.folded}>
      <Button
        icon={isShown ? 'down' : 'up'}
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
        onKeyDown={onKeyDown}
      >
        {messages.whatsNew.title}
      </Button>
      {isShown && <Cartouche />}
    </div>
  );
}

function Cartouche() {
  const dataset = useDataset();
  const translator = useTranslator();
  const lineOf = useActionLine();
  const links = useLinks();
  const { setView } = useCommands();
  const [arePlannedShown, setArePlannedShown] = useState(false);
  const { messages } = translator;
  const planned = plannedActions(dataset);
  const newest = newestActions(dataset);
  const actions = arePlannedShown ? planned : newest;
  if (newest.length + planned.length === 0) return null;
  return (
    <section className={styles.cartouche} aria-labelledby="whats-new-title">
      <div className={styles.head}>
        <h2 id="whats-new-title">{arePlannedShown ? messages.whatsNew.plannedTitle : messages.whatsNew.title}</h2>
        <a
          className={styles.all}
          href={links({ view: 'table', country: null })}
          onClick={onPlainClick(() => setView('table'))}
        >
          {messages.whatsNew.all}
          <VisuallyHidden>{`, ${messages.table.label}`}</VisuallyHidden>
        </a>
      </div>
      <ol className={styles.list}>
        {actions.map((action) => (
          <NewsLine key={action.id} {...lineOf(action)} places={placesText(action, translator, MOST_PLACES)} />
        ))}
      </ol>
      {planned.length > 0 && (
        <Button
          variant="link"
          className={styles.more}
          aria-expanded={arePlannedShown}
          onClick={() => setArePlannedShown(!arePlannedShown)}
        >
          {arePlannedShown ? messages.whatsNew.back : messages.whatsNew.planned(planned.length)}
        </Button>
      )}
    </section>
  );
}
