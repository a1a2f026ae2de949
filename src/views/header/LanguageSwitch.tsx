import { useLinks } from '../../hooks/use-link.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { FIRST_LANGUAGES } from '../../i18n/first-messages.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './Header.module.css';

/** The same view in each language; the current one is underlined. */
export function LanguageSwitch() {
  const { messages, language } = useFirstTranslator();
  const { setLanguage } = useCommands();
  const links = useLinks();
  return (
    <ul className={styles.languages} aria-label={messages.header.language}>
      {FIRST_LANGUAGES.map(({ code, ownName }) => (
        <li key={code}>
          <a
            href={links({ language: code })}
            lang={code}
            hrefLang={code}
            title={ownName}
            aria-label={`${code.toUpperCase()}, ${ownName}`}
            aria-current={code === language ? 'true' : undefined}
            onClick={onPlainClick(() => setLanguage(code))}
          >
            {code.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
