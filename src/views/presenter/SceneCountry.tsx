import { countryName } from '../../domain/countries.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { countryFacts, latestCompletedAction } from '../../query/country.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import styles from './SceneCountry.module.css';

/** Figures beside their number of actions; more would not stand large. */
const MOST_FIGURES = 2;

/** A country in brief beside its map: its name, one sentence, its figures with their dates. */
export function SceneCountry() {
  const translator = useTranslator();
  const { messages, format, language } = translator;
  const dataset = useDataset();
  const code = useViewState((view) => view.selected[0] ?? null);
  if (code === null) return null;
  const story = dataset.countries.get(code);
  const lead = readText(story?.lead ?? latestCompletedAction(dataset, code)?.summary, '', translator);
  const { actions } = countryFacts(dataset, code);
  return (
    <section className={styles.brief} aria-label={messages.present.country}>
      <h2 className={styles.name}>{countryName(code, language)}</h2>
      {lead.text && (
        <p className={styles.lead} lang={lead.lang}>
          <Typeset text={lead.text} />
        </p>
      )}
      <dl className={styles.figures}>
        <div>
          <dt>{messages.present.actionCount(actions)}</dt>
          <dd>{format.number(actions)}</dd>
        </div>
        {story?.figures.slice(0, MOST_FIGURES).map(({ label, value, qualifier, asOf }) => {
          const name = readText(label, '', translator);
          const number = format.number(value);
          return (
            <div key={`${name.text} ${value}`}>
              <dt lang={name.lang}>
                {name.text}
                {asOf && <small>{`${format.period(asOf, asOf)}${asOf.uncertain ? '\u00a0(?)' : ''}`}</small>}
              </dt>
              <dd data-qualified={qualifier ?? undefined}>
                {qualifier ? messages.country.qualified[qualifier](number) : number}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
