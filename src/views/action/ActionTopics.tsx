import type { CooperationAction } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { regionBySlug } from '../../domain/m49.ts';
import type { FacetId } from '../../filters/facet.ts';
import { facetById } from '../../filters/registry.ts';
import { valueLabel } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { Tile } from '../../ui/Tile.tsx';
import styles from './ActionDetail.module.css';

/** With whom and on what: partners that select their country, themes and organisations that filter. */
export function ActionTopics({ action }: { readonly action: CooperationAction }) {
  const { messages } = useTranslator();
  const words = messages.action;
  return (
    <>
      <Partners action={action} />
      <FilterChips title={words.regions(action.regions.length)} facet="geography" values={action.regions} />
      <FilterChips title={words.themes(action.themes.length)} facet="theme" values={action.themes} />
      <FilterChips
        title={words.organisations(action.organisations.length)}
        facet="organisation"
        values={action.organisations}
      />
    </>
  );
}

function Partners({ action: { partners } }: { readonly action: CooperationAction }) {
  const { messages, language } = useTranslator();
  const { applyView } = useCommands();
  const links = useLinks();
  if (partners.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h3>{messages.action.partners(partners.length)}</h3>
      <ul className={styles.chips}>
        {partners.map((code) => {
          const change = { selected: [code], action: null, country: null };
          return (
            <li key={code}>
              <a href={links(change)} onClick={onPlainClick(() => applyView(change))}>
                {countryName(code, language)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface FilterChipsProps {
  readonly title: string;
  readonly facet: FacetId;
  readonly values: readonly string[];
}

function FilterChips({ title, facet, values }: FilterChipsProps) {
  const translator = useTranslator();
  const { messages } = translator;
  const dataset = useDataset();
  const { toggleFacetValue } = useCommands();
  const chosen = useViewState((view) => view.values[facet]);
  if (values.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h3>{title}</h3>
      <ul className={styles.chips}>
        {values.map((value) => {
          const isChosen = chosen.includes(value);
          const region = regionBySlug(value)?.name[translator.language];
          const label = region ? { text: region } : valueLabel(facetById(facet), value, dataset, translator);
          const mark = facet === 'theme' ? dataset.themes.find(({ id }) => id === value)?.mark : undefined;
          return (
            <li key={value}>
              <button
                type="button"
                aria-pressed={isChosen}
                title={isChosen ? messages.action.unfilter(label.text) : messages.action.filterBy(label.text)}
                onClick={() => toggleFacetValue(facet, value)}
              >
                {mark && <Tile mark={mark} size={12} />}
                <span>
                  <ForeignText {...label} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
