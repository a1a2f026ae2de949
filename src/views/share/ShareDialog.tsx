import type { ReactNode } from 'react';
import { useDraft } from '../../hooks/use-draft.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Address } from './Address.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { Exports } from './Exports.tsx';
import styles from './ShareDialog.module.css';
import { SharedView } from './SharedView.tsx';
import { useExportInput } from './use-export-input.ts';

/** The page of one file has no address that a frame could show. */
const CAN_BE_EMBEDDED = import.meta.env.MODE !== 'single';

interface ShareDialogProps {
  /** How the view becomes a scene of a story. */
  readonly presentation?: ReactNode;
}

/** The ways to hand on the view: its address, as a code for a phone, as files, in a story and in somebody else's page. */
export function ShareDialog({ presentation }: ShareDialogProps) {
  const { messages } = useTranslator();
  const { setDialog } = useSessionSetters();
  const { story: ownStory } = useDraft();
  const input = { ...useExportInput(), ownStory };
  const close = () => setDialog(null);
  return (
    <Dialog title={messages.share.title} closeLabel={messages.common.close} onClose={close}>
      <SharedView input={input} />
      <div className={styles.columns}>
        <section>
          <h3 className={styles.head}>{messages.share.link}</h3>
          <Address />
          <h3 className={styles.head}>{messages.exports.heading}</h3>
          <Exports input={input} onPrint={close} />
          {presentation && (
            <>
              <h3 className={styles.head}>{messages.present.shareHeading}</h3>
              {presentation}
            </>
          )}
        </section>
        {CAN_BE_EMBEDDED && (
          <section>
            <h3 className={styles.head}>{messages.embedding.heading}</h3>
            <EmbedSection />
          </section>
        )}
      </div>
    </Dialog>
  );
}
