import type { Dataset } from '../domain/dataset.ts';
import { useNewerDataset } from '../hooks/use-newer-dataset.ts';
import { useOfflineCopy } from '../hooks/use-offline-copy.ts';
import { useTranslator } from '../hooks/use-translator.ts';
import { reloadPage } from '../state/reload-page.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Notices.module.css';

export interface NewerDatasetProps {
  readonly shown: Dataset;
}

/** Says that the host has a newer dataset; the page keeps what it shows until the reader asks for the new one. Begins the copy for the next visit. */
export function NewerDataset({ shown }: NewerDatasetProps) {
  const { messages, format } = useTranslator();
  const { newer, dismiss } = useNewerDataset(shown);
  useOfflineCopy();
  if (!newer) return null;
  return (
    <output className={styles.notice}>
      <span>{messages.notices.newerDataset(format.date(newer.updated, 'long'))}</span>
      <Button variant="link" onClick={reloadPage}>
        {messages.notices.showNewerDataset}
      </Button>
      <IconButton icon="close" iconSize={12} label={messages.app.closeNotice} onClick={dismiss} />
    </output>
  );
}
