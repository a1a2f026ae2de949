import type { ReactNode } from 'react';
import type { CooperationAction, Source } from '../../domain/action.ts';
import { dateTexts, directionTexts, placesText, titleTexts, typeLabel } from '../../hooks/use-action-line.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { compareEarliestFirst } from '../../query/action-order.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import { CountryFactList } from './CountryFactList.tsx';
import { CountryFigures } from './CountryFigures.tsx';
import { ChronologyDrawing } from './CountryChronology.tsx';
import styles from './PrintedCountry.module.css';
import { useCountry } from './use-country.ts';

interface PrintedCountryProps {
  readonly code: string;
  /** Map and chronology at the sizes of the paper. */
  readonly drawings: ReactNode;
}

/** A country on paper: lead, facts, figures, map, then its whole history with the addresses of its sources. */
export function PrintedCountry({ code, drawings }: PrintedCountryProps) {
  const country = useCountry(code);
  const { messages } = useTranslator();
  const { name, region, lead, actions, words } = country;
  return (
    <>
      <p className={styles.region}>{region}</p>
      <h1 className={styles.name}>{name}</h1>
      {lead && (
        <p className={styles.lead}>
          <ForeignText {...lead} />
        </p>
      )}
      {actions.length === 0 && <p className={styles.lead}>{messages.country.none(words.name)}</p>}
      <CountryFactList country={country} isWide />
      <CountryFigures figures={country.figures} />
      {drawings}
      {actions.length > 0 && (
        <section>
          <h2 className={styles.title}>{messages.country.history}</h2>
          <ol className={styles.history}>
            {actions.toSorted(compareEarliestFirst).map((action) => (
              <Entry key={action.id} action={action} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The country's chronology drawn for a width of paper, in CSS pixels. */
export function PrintedChronology({ code, width }: { readonly code: string; readonly width: number }) {
  const country = useCountry(code);
  return <ChronologyDrawing country={country} width={width} height={CHRONOLOGY_HEIGHT} />;
}

const CHRONOLOGY_HEIGHT = 212;

function Entry({ action }: { readonly action: CooperationAction }) {
  const translator = useTranslator();
  const { messages } = translator;
  const dataset = useDataset();
  const markOf = useTileMark();
  const { title, titleLang, titleNote } = titleTexts(action, translator);
  const { status } = action;
  const details = [
    directionTexts(action, translator)?.words,
    status && status !== 'completed' ? messages.action.statuses[status] : null,
    action.partners.length > 1 ? placesText(action, translator) : null,
  ].filter(Boolean);
  return (
    <li className={styles.entry}>
      <Tile mark={markOf(action)} status={status} size={11} className={styles.tile} />
      <p className={styles.meta}>
        <b>{dateTexts(action.time, translator).date}</b> <ForeignText {...typeLabel(action, dataset, translator)} />
        {details.map((detail) => ` · ${detail}`)}
      </p>
      <h3 className={styles.action}>
        <ForeignText text={title} lang={titleLang} note={titleNote} />
      </h3>
      {action.summary && (
        <p>
          <ForeignText {...readText(action.summary, '', translator)} />
        </p>
      )}
      {action.sources.map((source) => (
        <SourceAddress key={`${source.url} ${source.title}`} source={source} />
      ))}
    </li>
  );
}

/** Who says so, when and where, to be typed from paper. */
function SourceAddress({ source: { url, title, publisher, published } }: { readonly source: Source }) {
  const { messages, format } = useTranslator();
  const words = [publisher ?? title ?? messages.action.untitledSource, published && format.date(published, 'long')];
  return (
    <p className={styles.source}>
      {words.filter(Boolean).join(', ')}
      {url && <span className={styles.address}> {url}</span>}
    </p>
  );
}
