import { useDatasetQuery } from '../hooks/use-dataset.ts';
import { useSession, useSessionSetters } from '../hooks/use-session.ts';
import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Notices.module.css';

/** What the reader should know and can ignore: parts of the link without effect, actions set aside. */
export function Notices() {
  return (
    <>
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
