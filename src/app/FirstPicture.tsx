import type { ReactNode } from 'react';
import { LANGUAGES, messagesOf } from '../i18n/registry.ts';
import { ProductMark } from '../ui/ProductMark.tsx';
import headerStyles from '../views/header/Header.module.css';
import { FirstPlate } from '../views/world-map/FirstMap.tsx';
import styles from './Page.module.css';
import { WaitingBody } from './WaitingBody.tsx';

/**
 * The page before any code: header, empty regions in their sizes, the map. Written into the page's markup when it is
 * built, in the first language; `Page` then takes its place.
 */
export function FirstPicture({ map }: { readonly map: ReactNode }) {
  const messages = messagesOf('fr');
  const { app } = messages;
  return (
    <div className={styles.page}>
      <header className={headerStyles.header}>
        <span className={headerStyles.product}>
          <span className={styles.mark}>
            <ProductMark />
          </span>
          <span>{app.product}</span>
        </span>
      </header>
      <div>
        <noscript>
          {LANGUAGES.map(({ code, messages: { states, plain } }) => (
            <p key={code} className={styles.noScript} lang={code}>
              {states.noScript} <a href={`./actions.html#${code}`}>{plain.toList}</a>
            </p>
          ))}
        </noscript>
      </div>
      <WaitingBody title={app.subtitle} messages={messages}>
        <FirstPlate>{map}</FirstPlate>
      </WaitingBody>
    </div>
  );
}
