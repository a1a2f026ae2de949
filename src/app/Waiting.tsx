import { DatasetRefused, DatasetUnavailable } from '../dataset/errors.ts';
import { DATASET_PATH } from '../hooks/use-dataset.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import type { FirstMessages } from '../i18n/fr-first.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { FirstMap, FirstPlate } from '../views/world-map/FirstMap.tsx';
import { Message } from './Message.tsx';
import styles from './Message.module.css';
import { WaitingBody } from './WaitingBody.tsx';

interface WaitingProps {
  /** Why the dataset did not come; `null` while it is on its way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The page before its dataset: the base map, and over it the wait or what went wrong. */
export function Waiting({ error, onRetry }: WaitingProps) {
  const { messages } = useFirstTranslator();
  return (
    <WaitingBody title={error ? messages.states.failed : messages.app.subtitle} messages={messages}>
      <FirstPlate>
        <FirstMap />
      </FirstPlate>
      {error ? <Failed error={error} onRetry={onRetry} /> : <Loading />}
    </WaitingBody>
  );
}

function Loading() {
  const { messages } = useFirstTranslator();
  return (
    <output className={classNames(styles.message, styles.plate, styles.gauge)}>
      <span className={styles.bar} />
      <span className={styles.note}>{messages.states.loadingNote}</span>
    </output>
  );
}

/** What failed, what still works and the way to try again. */
export function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { messages } = useFirstTranslator();
  const { title, help, code } = explain(error, messages);
  return (
    <Message role="alert" title={title}>
      {help.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.actions}>
        <Button variant="primary" size="medium" onClick={onRetry}>
          {messages.app.retry}
        </Button>
      </div>
      <p className={styles.note}>{code}</p>
    </Message>
  );
}

interface Explanation {
  readonly title: string;
  readonly help: readonly string[];
  readonly code: string;
}

/** What failed, why and what to do, in the reader's words. */
function explain(error: Error, { states }: FirstMessages): Explanation {
  const file = DATASET_PATH.replace('./', '');
  if (error instanceof DatasetUnavailable) {
    return {
      title: states.unavailable,
      help: [states.unavailableHelp(error.status)],
      code: states.unavailableCode(file, error.status),
    };
  }
  if (error instanceof DatasetRefused) {
    return {
      title: states.refused,
      help: [states.refusals[error.code], states.refusedHelp],
      code: states.refusedCode(file, error.message),
    };
  }
  return { title: states.unexpected, help: [states.unexpectedHelp], code: error.message };
}
