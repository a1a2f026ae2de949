import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { facetById } from '../filters/registry.ts';
import { useDataset } from '../hooks/use-dataset.ts';
import { useEngine } from '../hooks/use-result.ts';
import { useTranslator, type Translator } from '../hooks/use-translator.ts';
import { useCommands, useViewState } from '../hooks/use-view-state.ts';
import { chosenCount, waysOut, type Choice } from '../query/ways-out.ts';
import { Button } from '../ui/Button.tsx';
import { Message } from './Message.tsx';
import styles from './Message.module.css';

interface EmptyResultProps {
  readonly place?: 'plate' | 'sheet';
}

/** What is said when nothing matches: the removals that give results, with their counts. */
export function EmptyResult({ place = 'plate' }: EmptyResultProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const engine = useEngine();
  const view = useViewState();
  const { applyView, clearFilters } = useCommands();
  const { messages } = translator;
  const chosen = chosenCount(view);
  const ways = useMemo(() => waysOut(engine, view), [engine, view]);
  return (
    <Message title={messages.states.empty(chosen)} place={place}>
      {ways.length > 0 && (
        <>
          <p>{messages.states.widen}</p>
          <ul className={styles.ways}>
            {ways.map(({ choice, filters, count }) => (
              <li key={JSON.stringify(choice)}>
                <button type="button" onClick={() => applyView(filters)}>
                  {removalLabel(choice, dataset, translator)}
                </button>{' '}
                <span>{messages.common.actions(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen > 0 && (
        <Button variant="primary" size="medium" onClick={clearFilters}>
          {messages.common.clearAll}
        </Button>
      )}
    </Message>
  );
}

function removalLabel(choice: Choice, dataset: Dataset, { messages, language, format }: Translator): string {
  switch (choice.kind) {
    case 'period':
      return messages.states.removePeriod;
    case 'undated':
      return messages.states.showUndated;
    case 'text':
      return messages.states.remove(choice.text);
    case 'values': {
      const facet = facetById(choice.facet);
      const labels = choice.values.map((value) => facet.label(value, dataset, messages, language));
      return messages.states.remove(format.list(labels));
    }
  }
}
