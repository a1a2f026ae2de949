import { useEffect, useRef, useState } from 'react';
import { useLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import styles from './ShareButton.module.css';

/** Copies the address of the view and says so on itself; shows the address when the browser refuses the copy. */
export function ShareButton() {
  const { messages } = useTranslator();
  const address = useLink();
  const { state, copy } = useCopy();
  const [isClosed, setIsClosed] = useState(false);
  const isCopied = state === 'copied';
  return (
    <>
      <Button
        variant={isCopied ? 'primary' : 'quiet'}
        icon={isCopied ? 'check' : 'share'}
        onClick={() => {
          setIsClosed(false);
          copy(address);
        }}
      >
        {isCopied ? messages.share.copied : messages.share.share}
      </Button>
      {state === 'refused' && !isClosed && <AddressDialog address={address} onClose={() => setIsClosed(true)} />}
    </>
  );
}

interface AddressDialogProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** The address in a field, selected, for the reader to copy. */
function AddressDialog({ address, onClose }: AddressDialogProps) {
  const { messages } = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog title={messages.share.title} closeLabel={messages.common.close} onClose={onClose}>
      <p className={styles.help}>{messages.share.help}</p>
      <input ref={field} className={styles.field} readOnly value={address} aria-label={messages.share.address} />
    </Dialog>
  );
}
