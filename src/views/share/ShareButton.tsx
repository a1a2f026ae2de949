import { useEffect, useRef, useState } from 'react';
import { useLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ShareButton.module.css';

const CONFIRMED_MS = 4000;

/** Copies the address of the view and says so on itself; shows the address when the browser refuses the copy. */
export function ShareButton() {
  const { messages } = useTranslator();
  const address = useLink();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('refused');
    }
  };

  const isCopied = state === 'copied';
  return (
    <>
      <Button variant={isCopied ? 'primary' : 'quiet'} icon={isCopied ? 'check' : 'share'} onClick={() => void copy()}>
        {isCopied ? messages.share.copied : messages.share.share}
      </Button>
      {state === 'refused' && <AddressDialog address={address} onClose={() => setState('idle')} />}
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
