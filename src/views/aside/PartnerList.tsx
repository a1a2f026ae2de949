import type { CountryCode } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { panelName } from '../../hooks/panel-focus.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './AsideList.module.css';

/** The partner countries of the map as a list, those with most actions first: a full target for each, however small its block. */
export function PartnerList() {
  const { messages, language } = useTranslator();
  const { actionsByCountry } = useRestedResult();
  const { openCountry, select } = useCommands();
  const { setAside } = useSessionSetters();
  const isPage = useViewState((view) => view.country !== null);
  const selected = useViewState((view) => view.selected);
  const linkTo = useLinks();
  const partners = [...actionsByCountry]
    .filter(([, actions]) => actions.length > 0)
    .map(([code, actions]) => ({ code, name: countryName(code, language), count: actions.length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, language));

  const choose = (code: CountryCode): void => {
    setAside(null);
    if (isPage) openCountry(code);
    else if (!selected.includes(code)) select(code);
  };

  return (
    <>
      <p className={styles.intro}>{messages.aside.partnersIntro}</p>
      <ul className={styles.lines}>
        {partners.map(({ code, name, count }) => (
          <li key={code}>
            <a
              className={styles.partner}
              href={linkTo(isPage ? { country: code, action: null } : { selected: [code], action: null })}
              aria-current={selected.includes(code) ? 'true' : undefined}
              data-opens={panelName(isPage ? 'page' : 'country', code)}
              onClick={onPlainClick(() => choose(code))}
            >
              {name} <span>{messages.common.actions(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
