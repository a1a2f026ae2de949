import type { ComponentType } from 'react';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { AppearanceSwitch } from './AppearanceSwitch.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ViewLinks } from './ViewLinks.tsx';

interface MenuProps {
  readonly Share: ComponentType<{ readonly onOpen?: () => void }>;
  readonly onClose: () => void;
}

/** The views and settings of a phone. */
export function Menu({ Share, onClose }: MenuProps) {
  const { messages } = useFirstTranslator();
  return (
    <Dialog placement="bottom" title={messages.header.menu} closeLabel={messages.common.close} onClose={onClose}>
      <div className={styles.menu}>
        <ViewLinks isStacked onFollow={onClose} />
        <Share onOpen={onClose} />
        <p className={styles.setting}>{messages.header.language}</p>
        <LanguageSwitch />
        <p className={styles.setting}>{messages.header.appearance}</p>
        <AppearanceSwitch />
      </div>
    </Dialog>
  );
}
