import { useState } from 'react';
import { placesText, useActionLine } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useFilters, useViewState } from '../../hooks/use-view-state.ts';
import { newestActions, plannedActions } from '../../query/newest.ts';
import { choicesOf } from '../../query/ways-out.ts';
import { Button } from '../../ui/Button.tsx';
import { NewsLine } from './NewsLine.tsx';
import styles from './WhatsNew.module.css';

const MOST_PLACES = 2;

/** The latest actions that took place, and a way to those to come; only while nothing is chosen. */
export function WhatsNew() {
  const isChoosing = choicesOf(useFilters()).length > 0;
  const isOpen = useViewState((view) => view.selected.length === 0 && view.country === null && view.action === null);
  return isOpen && !isChoosing ? <Cartouche /> : null;
}

function Cartouche() {
  const dataset = useDataset();
  const translator = useTranslator();
  const lineOf = useActionLine();
  const [arePlannedShown, setArePlannedShown] = useState(false);
  const { messages } = translator;
  const planned = plannedActions(dataset);
  const newest = newestActions(dataset);
  const actions = arePlannedShown ? planned : newest;
  if (newest.length + planned.length === 0) return null;
  return (
    <section className={styles.cartouche} aria-labelledby="whats-new-title">
      <h2 id="whats-new-title">{arePlannedShown ? messages.whatsNew.plannedTitle : messages.whatsNew.title}</h2>
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
