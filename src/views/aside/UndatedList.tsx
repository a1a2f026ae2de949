import { useMemo } from 'react';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { ActionEntries } from './ActionEntries.tsx';
import styles from './AsideList.module.css';
import { undatedActions } from './undated-actions.ts';

/** Actions without a date that answer the filters, counted in the choice or not; while no period decides, the reader does. */
export function UndatedList() {
  const { messages } = useTranslator();
  const result = useRestedResult();
  const actions = useMemo(() => undatedActions(result), [result]);
  return (
    <>
      <p className={styles.intro}>
        {messages.aside.undatedIntro}
        {result.undated.length > 0 && ` ${messages.aside.undatedLeftOut}`}
      </p>
      <Choice count={actions.length} />
      <ActionEntries actions={actions} headingLevel={3} />
    </>
  );
}

/** Leaves undated actions out, or brings them back. A period leaves them out by itself. */
function Choice({ count }: { readonly count: number }) {
  const { messages } = useTranslator();
  const { setUndated } = useCommands();
  const isCounted = useViewState((view) => view.undated);
  const hasPeriod = useViewState(({ from, to }) => from !== null || to !== null);
  if (hasPeriod || count === 0) return null;
  return (
    <Button variant="link" className={styles.choice} onClick={() => setUndated(!isCounted)}>
      {isCounted ? messages.aside.leaveUndatedOut(count) : messages.aside.countUndated(count)}
    </Button>
  );
}
