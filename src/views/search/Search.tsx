import { Suspense, useState } from 'react';
import { useDatasetQuery } from '../../hooks/use-dataset.ts';
import { useCharacterKey } from '../../hooks/use-character-key.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { laterView } from '../../ui/later-view.tsx';
import { lazyView } from '../../ui/lazy-view.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { SearchBox } from './SearchBox.tsx';

const SearchDialog = lazyView(async () => (await import('./SearchDialog.tsx')).SearchDialog);
const SearchField = laterView(async () => (await import('./SearchField.tsx')).SearchField, { Waiting: WaitingField });

function WaitingField({ isLarge = false }: { readonly isLarge?: boolean }) {
  return <SearchBox inputProps={{ disabled: true }} isLarge={isLarge} />;
}

/** The search of the atlas: a field in the header, behind a button on a phone. `/` goes to it. */
export function Search({ isCompact }: { readonly isCompact: boolean }) {
  const { messages } = useFirstTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const dataset = useDatasetQuery().data?.dataset ?? null;
  useShortcut(useCharacterKey('/'), () => {
    if (isCompact) setIsOpen(true);
    else document.getElementById(FIELD_ID)?.focus();
  });
  if (!isCompact) return dataset ? <SearchField id={FIELD_ID} dataset={dataset} /> : <WaitingField />;
  return (
    <>
      <IconButton icon="search" iconSize={18} label={messages.search.open} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setIsOpen(false)}>
            {dataset ? (
              <SearchField id={FIELD_ID} dataset={dataset} isLarge onDone={() => setIsOpen(false)} />
            ) : (
              <WaitingField isLarge />
            )}
          </SearchDialog>
        </Suspense>
      )}
    </>
  );
}

const FIELD_ID = 'search';
