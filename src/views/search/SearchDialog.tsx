import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';

interface SearchDialogProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The sheet of a phone that holds the search. */
export function SearchDialog({ onClose, children }: SearchDialogProps) {
  const { messages } = useFirstTranslator();
  return (
    <Dialog placement="bottom" title={messages.search.open} closeLabel={messages.common.close} onClose={onClose}>
      {children}
    </Dialog>
  );
}
