import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { chooseText } from '../../domain/language.ts';
import { useDatasetQuery } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { defaultViewState } from '../../state/view-state.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { lazyView } from '../../ui/lazy-view.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { Popover } from '../../ui/Popover.tsx';
import { ProductMark } from '../../ui/ProductMark.tsx';
import { AppearanceSwitch } from './AppearanceSwitch.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ViewLinks } from './ViewLinks.tsx';

const Menu = lazyView(async () => (await import('./Menu.tsx')).Menu);

export interface HeaderProps {
  /** On a phone, the views and settings stand in a menu. */
  readonly isCompact: boolean;
  readonly search: ReactNode;
  readonly Share: ComponentType<{ readonly onOpen?: () => void }>;
}

/** The band on top of every page: what this is, where one can go, search, share, language and appearance. */
export function Header({ isCompact, search, Share }: HeaderProps) {
  const { messages } = useFirstTranslator();
  return (
    <header className={styles.header}>
      <Product isCompact={isCompact} />
      {isCompact ? (
        <>
          {search}
          <MenuButton Share={Share} />
        </>
      ) : (
        <>
          <ViewLinks />
          {search}
          <div className={styles.tools}>
            <Share />
            <LanguageSwitch />
            <Popover icon="appearance" label={messages.header.appearance}>
              <AppearanceSwitch />
            </Popover>
          </div>
        </>
      )}
    </header>
  );
}

/** Mark and name of the product, a link to the whole atlas, and the institution beside it. */
function Product({ isCompact }: { readonly isCompact: boolean }) {
  const { messages, language } = useFirstTranslator();
  const { applyView } = useCommands();
  const appearance = useViewState((view) => view.appearance);
  const links = useLinks();
  const dataset = useDatasetQuery().data?.dataset;
  const { setAside } = useSessionSetters();
  const product = chooseText(dataset?.title, language) ?? { text: messages.app.product, language };
  const institution = chooseText(dataset?.institution.name, language);
  const home = { ...defaultViewState(language), appearance };
  return (
    <>
      <a
        className={styles.product}
        href={links(home)}
        lang={product.language}
        onClick={onPlainClick(() => {
          setAside(null);
          applyView(home);
        })}
      >
        <ProductMark size={isCompact ? 22 : 26} />
        <span>{product.text}</span>
      </a>
      {!isCompact && institution && (
        <span className={styles.institution} lang={institution.language}>
          {institution.text}
        </span>
      )}
    </>
  );
}

/** The button of a phone's menu. */
function MenuButton({ Share }: Pick<HeaderProps, 'Share'>) {
  const { messages } = useFirstTranslator();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton icon="menu" iconSize={18} label={messages.header.menu} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <Suspense>
          <Menu Share={Share} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
