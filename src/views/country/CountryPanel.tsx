import { useState } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { useActionLine } from '../../hooks/use-action-line.ts';
import { usePanelFocus } from '../../hooks/use-panel-focus.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { ACTION_LINE_HEIGHT, ActionLine } from '../../ui/ActionLine.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { ActionBody } from './ActionBody.tsx';
import { CountryFactList } from './CountryFactList.tsx';
import { CountryFoot } from './CountryFoot.tsx';
import { CountryRoutes } from './CountryRoutes.tsx';
import styles from './CountryPanel.module.css';
import { SelectedCountries } from './SelectedCountries.tsx';
import { type CountryView, useCountry } from './use-country.ts';

/** The country selected last: its sentence, its facts, its actions; nothing without a selection. */
export function CountryPanel() {
  const code = useViewState((view) => view.selected.at(-1));
  return code === undefined ? null : <Told key={code} code={code} />;
}

function Told({ code }: { readonly code: CountryCode }) {
  const country = useCountry(code);
  const { messages } = useTranslator();
  const { clearSelection, openCountry } = useCommands();
  const links = useLinks();
  const heading = usePanelFocus('country', code);
  const { name, region, lead } = country;
  return (
    <Panel
      titleId="country-title"
      head={
        <>
          <p>{region}</p>
          <IconButton icon="close" label={messages.country.close} onClick={clearSelection} />
        </>
      }
      foot={
        <>
          <a
            className={styles.open}
            href={links({ country: code, action: null })}
            onClick={onPlainClick(() => openCountry(code))}
          >
            {messages.country.openPage}
            <Icon name="right" size={14} />
          </a>
          <CountryFoot />
        </>
      }
    >
      <h2 id="country-title" ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h2>
      <SelectedCountries />
      {lead && (
        <p className={styles.lead}>
          <ForeignText {...lead} />
        </p>
      )}
      <CountryFactList country={country} />
      <CountryRoutes country={country} />
      <PanelActions country={country} />
    </Panel>
  );
}

/** The actions that match, the first one open, then those that the filters leave out. */
function PanelActions({ country }: { readonly country: CountryView }) {
  const { messages } = useTranslator();
  const lineOf = useActionLine();
  const [areOthersShown, setAreOthersShown] = useState(false);
  const { actions, matching, excluded, isFiltering, words } = country;
  const text = messages.country;
  if (actions.length === 0) return <p className={styles.none}>{text.none(words.name)}</p>;
  const show = matching.length > 0 ? text.showOthers : text.showAll;
  return (
    <>
      <h3 className={styles.listTitle}>{isFiltering ? text.matching(matching.length) : text.all(matching.length)}</h3>
      <LongList items={matching} size={ACTION_LINE_HEIGHT}>
        {(action, place) => (
          <ActionLine place={place} {...lineOf(action)} headingLevel={4}>
            {place.index === 0 && <ActionBody action={action} />}
          </ActionLine>
        )}
      </LongList>
      {excluded.length > 0 && (
        <button
          type="button"
          className={styles.others}
          aria-expanded={areOthersShown}
          onClick={() => setAreOthersShown(!areOthersShown)}
        >
          {areOthersShown ? text.hideOthers : show(excluded.length, words)}
          <Icon name={areOthersShown ? 'up' : 'down'} size={13} />
        </button>
      )}
      {areOthersShown && (
        <LongList items={excluded} size={ACTION_LINE_HEIGHT} label={text.excluded}>
          {(action, place) => <ActionLine place={place} {...lineOf(action)} headingLevel={4} isExcluded />}
        </LongList>
      )}
    </>
  );
}
