import { regionBySlug } from '../../domain/m49.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ActionEntries } from './ActionEntries.tsx';
import styles from './AsideList.module.css';

/** Actions without a partner country, under their region, those without one last. */
export function UnplacedList() {
  const { messages, language, format } = useTranslator();
  const { unplaced } = useRestedResult();
  const groups = [...unplaced]
    .map(([slug, actions]) => ({ slug, actions, name: regionBySlug(slug)?.name[language] ?? null }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.actions.length - a.actions.length);
  return (
    <>
      <p className={styles.intro}>{messages.aside.unplacedIntro}</p>
      {groups.map(({ slug, actions, name }) => (
        <section key={slug}>
          <h3 className={styles.group}>
            {name ?? messages.aside.noRegion} <span className={styles.count}>{format.number(actions.length)}</span>
          </h3>
          <ActionEntries actions={actions} headingLevel={4} />
        </section>
      ))}
    </>
  );
}
