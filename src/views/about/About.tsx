import { useMemo } from 'react';
import { dateOf } from '../../domain/calendar.ts';
import { chooseText } from '../../domain/language.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './About.module.css';
import { aboutFacts } from './about-facts.ts';
import { Sources } from './Sources.tsx';

/** What the atlas holds, from which sources, by which rules, and under which terms. */
export function About() {
  const { messages, language, format } = useTranslator();
  const { setDialog } = useSessionSetters();
  const dataset = useDataset();
  const facts = useMemo(() => aboutFacts(dataset), [dataset]);
  const texts = messages.about;
  const licence = chooseText(dataset.licence, language)?.text;
  const institution = chooseText(dataset.institution.name, language)?.text ?? dataset.institution.shortName;
  const figures = [
    { value: facts.actionCount, label: texts.actions },
    { value: facts.countryCount, label: texts.countries },
    { value: facts.organisationCount, label: texts.organisations },
  ];
  return (
    <Dialog title={texts.title} closeLabel={messages.common.close} onClose={() => setDialog(null)}>
      <p className={styles.lead}>{texts.lead(institution)}</p>
      <div className={styles.columns}>
        <section>
          <h3>{texts.contents}</h3>
          <dl className={styles.figures}>
            {figures.map(({ value, label }) => (
              <div key={label(value)}>
                <dt>{label(value)}</dt>
                <dd>{format.number(value)}</dd>
              </div>
            ))}
          </dl>
          <p>
            {facts.first && facts.last && <>{texts.span(yearOf(facts.first), yearOf(facts.last))} </>}
            {texts.updated(format.date(dataset.updated, 'long'))} {texts.incomplete}
          </p>
        </section>
        <section>
          <h3>{texts.sources}</h3>
          <Sources publishers={facts.publishers} />
        </section>
        <section>
          <h3>{texts.method}</h3>
          <p>{texts.counting(facts.severalCountries, facts.noCountry)}</p>
          <p>{texts.precision(facts.knownToDay, facts.knownToMonth, facts.knownToYearOrLess, facts.undated)}</p>
        </section>
        <section>
          <h3>{texts.borders}</h3>
          <p>{texts.bordersOrigin}</p>
          <p className={styles.notice}>{texts.bordersNotice}</p>
          <p>{texts.projection}</p>
        </section>
        <section>
          <h3>{texts.accessibility}</h3>
          <p>{texts.accessibilityTable}</p>
          <p>{texts.accessibilitySettings}</p>
          <Button variant="link" aria-haspopup="dialog" onClick={() => setDialog('shortcuts')}>
            {messages.shortcuts.title}
          </Button>
        </section>
        <section>
          <h3>{texts.licence}</h3>
          <p>
            {licence ? texts.dataLicence(licence) : texts.noLicence} {texts.otherLicences}
          </p>
          <p>{texts.privacy}</p>
        </section>
      </div>
      <section className={styles.statement}>
        <h3>{texts.statement.title}</h3>
        <p>{texts.statement.intro(institution)}</p>
        <dl>
          {texts.statement.entries.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}

function yearOf({ interval }: { readonly interval: { readonly start: number } }): string {
  return String(dateOf(interval.start).year);
}
