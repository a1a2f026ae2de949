import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ActionEntries } from './ActionEntries.tsx';
import styles from './AsideList.module.css';
import { undatedActions } from './undated-actions.ts';

/** Actions without a date that answer the filters, whether or not they are counted in the choice. */
export function UndatedList() {
  const { messages } = useTranslator();
  const result = useResult();
  return (
    <>
      <p className={styles.intro}>
        {messages.aside.undatedIntro}
        {result.undated.length > 0 && ` ${messages.aside.undatedLeftOut}`}
      </p>
      <ActionEntries actions={undatedActions(result)} headingLevel={3} />
    </>
  );
}
