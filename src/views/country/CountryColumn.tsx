import { dateTexts, typeLabel } from '../../hooks/use-action-line.ts';
import { panelName } from '../../hooks/panel-focus.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { usePanelFocus } from '../../hooks/use-panel-focus.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import type { CooperationAction } from '../../domain/action.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { SpokenText } from '../../ui/SpokenText.tsx';
import styles from './CountryColumn.module.css';
import { CountryFactList } from './CountryFactList.tsx';
import { CountryFigures } from './CountryFigures.tsx';
import { CountryFoot } from './CountryFoot.tsx';
import { CountryHistory } from './CountryHistory.tsx';
import { CountryRelated } from './CountryRelated.tsx';
import { CountryRoutes } from './CountryRoutes.tsx';
import type { CountryView } from './use-country.ts';

/** A country's story in one column: name, lead, facts, latest action, then the whole history. */
export function CountryColumn({ country }: { readonly country: CountryView }) {
  const { messages, format } = useTranslator();
  const { openCountry } = useCommands();
  const links = useLinks();
  const heading = usePanelFocus('page', country.code);
  const { name, region, lead, latest, isLeadOfLatest, actions, words } = country;
  const source = latest?.sources.find(({ url }) => url !== null);
  return (
    <article className={styles.story} aria-labelledby="country-name">
      <a
        className={styles.back}
        href={links({ country: null, action: null })}
        onClick={onPlainClick(() => openCountry(null))}
      >
        <Icon name="left" size={14} />
        {messages.country.backToAtlas}
      </a>
      <p className={styles.region}>{region}</p>
      <h1 id="country-name" ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h1>
      {lead && (
        <p className={styles.lead}>
          <ForeignText {...lead} />
        </p>
      )}
      {actions.length === 0 && <p className={styles.lead}>{messages.country.none(words.name)}</p>}
      <CountryFactList country={country} isWide />
      <CountryFigures figures={country.figures} />
      <CountryRoutes country={country} />
      {latest && <Latest action={latest} isLead={isLeadOfLatest} />}
      <div className={styles.ways}>
        {source?.url && (
          <ExternalLink href={source.url} newTabLabel={messages.common.newTab} variant="button">
            {messages.action.readSource(
              [source.publisher, source.published && format.date(source.published, 'long')]
                .filter(Boolean)
                .join(', ') || null,
            )}
          </ExternalLink>
        )}
        <CountryFoot />
      </div>
      <CountryHistory country={country} />
      <CountryRelated country={country} />
    </article>
  );
}

interface LatestProps {
  readonly action: CooperationAction;
  /** The summary already stands as the lead. */
  readonly isLead: boolean;
}

/** The latest action that took place. */
function Latest({ action, isLead }: LatestProps) {
  const translator = useTranslator();
  const { messages } = translator;
  const dataset = useDataset();
  const links = useLinks();
  const { openAction } = useCommands();
  const { date, spokenDate } = dateTexts(action.time, translator);
  const text = readText(isLead ? action.title : (action.summary ?? action.title), action.id, translator);
  return (
    <section className={styles.latest} aria-labelledby="latest-title">
      <h2 id="latest-title">{messages.country.latest}</h2>
      <p className={styles.meta}>
        <b>
          <SpokenText text={date} spoken={spokenDate} />
        </b>
        <span>
          <ForeignText {...typeLabel(action, dataset, translator)} />
        </span>
        {action.direction && (
          <span>
            <Icon name={action.direction} size={13} />
            {messages.action.directions[action.direction]}
          </span>
        )}
      </p>
      <p className={styles.summary}>
        <a
          href={links({ action: action.id })}
          data-opens={panelName('action', action.id)}
          onClick={onPlainClick(() => openAction(action.id))}
        >
          <ForeignText {...text} />
        </a>
      </p>
    </section>
  );
}
