import type { ReactNode } from 'react';
import { MARKS } from '../domain/dataset.ts';
import { chooseText } from '../domain/language.ts';
import { useLink } from '../hooks/use-link.ts';
import { useDataset } from '../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../hooks/use-result.ts';
import { useTranslator } from '../hooks/use-translator.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { ProductMark } from '../ui/ProductMark.tsx';
import { Tile } from '../ui/Tile.tsx';
import { PrintedChronology, PrintedCountry } from '../views/country/PrintedCountry.tsx';
import { PrintedSentence } from '../views/heading/PrintedSentence.tsx';
import { PrintedActions } from '../views/table/PrintedActions.tsx';
import { PrintedTimeline } from '../views/timeline/StaticTimeline.tsx';
import { PrintedMap } from '../views/world-map/PrintedMap.tsx';
import { PAPERS, type Paper } from './papers.ts';
import styles from './PrintPage.module.css';

/** Actions that stand on one sheet with a map of less height. */
const MOST_ON_ONE_PAGE = 24;

/** The view on paper: the selection with its map, timeline and list, or a country's page; always with link and date. */
export function PrintPage() {
  const country = useViewState((view) => view.country);
  const { matches } = useResult();
  return (
    <article className={styles.paper} data-printed>
      <Head />
      <div className={styles.content}>
        {country === null ? (
          <>
            <PrintedSentence />
            <Drawings>
              {({ width, mapHeight, lowMapHeight, timelineHeight }) => (
                <>
                  <PrintedMap plate={{ width, height: matches.length > MOST_ON_ONE_PAGE ? mapHeight : lowMapHeight }} />
                  <PrintedTimeline width={width} height={timelineHeight} />
                </>
              )}
            </Drawings>
            <PrintedActions />
          </>
        ) : (
          <PrintedCountry
            code={country}
            drawings={
              <Drawings>
                {({ width, countryMapHeight }) => (
                  <>
                    <PrintedMap plate={{ width, height: countryMapHeight }} />
                    <PrintedChronology code={country} width={width} />
                  </>
                )}
              </Drawings>
            }
          />
        )}
      </div>
      <Foot />
    </article>
  );
}

/** What is drawn to the size of the paper, once for each way to lay it; the browser prints the one that fits. */
function Drawings({ children }: { readonly children: (paper: Paper) => ReactNode }) {
  return PAPERS.map((paper) => (
    <div key={paper.orientation} className={styles.drawings} data-orientation={paper.orientation}>
      {children(paper)}
    </div>
  ));
}

function Head() {
  const { messages, language, format } = useTranslator();
  const { title, institution, updated } = useDataset();
  return (
    <header className={styles.head}>
      <ProductMark size={20} />
      <span className={styles.product}>{chooseText(title, language)?.text ?? messages.app.product}</span>
      <span>{chooseText(institution.name, language)?.text}</span>
      <span className={styles.end}>{messages.paper.updated(format.period(updated, updated))}</span>
    </header>
  );
}

/** The marks that are on the page, and its address. */
function Foot() {
  const { messages } = useTranslator();
  const { actions } = useDataset();
  const { matches } = useResult();
  const country = useViewState((view) => view.country);
  const markOf = useTileMark();
  const link = useLink({ appearance: null });
  const shown = country === null ? matches : actions.filter(({ partners }) => partners.includes(country));
  const marks = new Set(shown.map(markOf));
  return (
    <footer className={styles.foot}>
      <div className={styles.line}>
        <ul className={styles.marks}>
          {MARKS.filter((mark) => marks.has(mark)).map((mark) => (
            <li key={mark}>
              <Tile mark={mark} size={9} />
              <span>{messages.map.marks[mark]}</span>
            </li>
          ))}
          {country === null && matches.length < actions.length && (
            <li>
              <i className={styles.leftOut} />
              <span>{messages.paper.leftOut}</span>
            </li>
          )}
        </ul>
        <p className={styles.link}>{link}</p>
      </div>
    </footer>
  );
}
