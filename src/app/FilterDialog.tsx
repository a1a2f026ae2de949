import { useResult } from '../hooks/use-result.ts';
import { useTranslator } from '../hooks/use-translator.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FacetGroups } from '../views/facets/FacetGroups.tsx';
import { ClearFilters, SearchedText } from '../views/facets/FilterActions.tsx';
import { Announcement } from '../views/heading/Announcement.tsx';
import styles from './FilterDialog.module.css';
import type { Layout } from './use-layout.ts';

interface FilterDialogProps {
  readonly layout: Layout;
  readonly onClose: () => void;
}

/** The filters where there is no column for them: a drawer on a tablet, a full sheet on a phone. */
export function FilterDialog({ layout, onClose }: FilterDialogProps) {
  const { messages } = useTranslator();
  const { matchCount, countryCount } = useResult();
  return (
    <Dialog
      placement={layout === 'phone' ? 'bottom' : 'left'}
      title={messages.app.filters}
      closeLabel={messages.common.close}
      onClose={onClose}
      action={<ClearFilters />}
      footer={
        <Button variant="primary" size="large" className={styles.show} disabled={matchCount === 0} onClick={onClose}>
          {messages.app.showResults(matchCount)}
          <span className={styles.countries}>{messages.common.countries(countryCount)}</span>
        </Button>
      }
    >
      <div className={styles.facets}>
        <SearchedText />
        <FacetGroups />
      </div>
      <Announcement />
    </Dialog>
  );
}
