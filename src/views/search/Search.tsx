import { useState } from 'react';
import { useDatasetQuery } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { SearchField } from './SearchField.tsx';

/** The search of the atlas: a field in the header, behind a button on a phone. `/` goes to it. */
export function Search({ isCompact }: { readonly isCompact: boolean }) {
  const { messages } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const dataset = useDatasetQuery().data?.dataset ?? null;
  useShortcut('/', () => {
    if (isCompact) setIsOpen(true);
    else document.getElementById(FIELD_ID)?.focus();
  });
  if (!isCompact) return <SearchField id={FIELD_ID} dataset={dataset} />;
  return (
    <>
      <IconButton icon="search" iconSize={18} label={messages.search.open} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <Dialog
          placement="bottom"
          title={messages.search.open}
          closeLabel={messages.common.close}
          onClose={() => setIsOpen(false)}
        >
          <SearchField id={FIELD_ID} dataset={dataset} isLarge onDone={() => setIsOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

const FIELD_ID = 'search';
