import { useDatasetQuery } from '../hooks/use-dataset.ts';
import { useSession, useSessionSetters } from '../hooks/use-session.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { laterView } from '../ui/later-view.tsx';
import type { NewerDatasetProps } from './NewerDataset.tsx';
import styles from './Notices.module.css';
import { PartBoundary } from './PartBoundary.tsx';

/** Nobody misses it when its code does not come: the page is as it would be without newer data. */
const NewerDataset = laterView<NewerDatasetProps>(
  async () => {
    const code = await import('./NewerDataset.tsx').catch(() => null);
    return code?.NewerDataset ?? (() => null);
  },
  { after: 'complete' },
);

/** What the reader should know and can ignore: parts of the link without effect, actions set aside, a newer dataset. */
export function Notices() {
  const { data } = useDatasetQuery();
  return (
    <>
      {data && (
        <PartBoundary>
          <NewerDataset shown={data.dataset} />
        </PartBoundary>
      )}
      <IgnoredLinkParts />
      <SetAside />
    </>
  );
}

function IgnoredLinkParts() {
  const { messages } = useFirstTranslator();
  const parts = useSession((session) => session.ignoredLinkParts);
  const { setIgnoredLinkParts } = useSessionSetters();
  if (parts.length === 0) return null;
  return (
    <div className={styles.notice}>
      <p>
        {messages.app.ignoredLinkParts(parts.length)} <code>{parts.join(' ')}</code>
      </p>
      <IconButton icon="close" iconSize={12} label={messages.app.closeNotice} onClick={() => setIgnoredLinkParts([])} />
    </div>
  );
}

function SetAside() {
  const { messages } = useFirstTranslator();
  const count = useDatasetQuery().data?.setAsideCount ?? 0;
  const { setAside } = useSessionSetters();
  if (count === 0) return null;
  return (
    <div className={styles.notice}>
      <p>{messages.app.setAside(count)}</p>
      <Button variant="link" onClick={() => setAside('problems')}>
        {messages.app.setAsideWhy}
      </Button>
    </div>
  );
}
