import type { Problem } from '../../domain/dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { problemsCsv } from '../../exports/problems-csv.ts';
import { panelName } from '../../hooks/panel-focus.ts';
import { useDataset, useDecoded } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import { messagesOf } from '../../i18n/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { saveFile } from '../../ui/save-file.ts';
import styles from './AsideList.module.css';

/** How many remarks are written out; a file with more has one mistake many times. */
const MAX_SHOWN = 200;

/** What the decoder set aside, then what it dropped or noted: which, why, and what to do. */
export function ProblemList() {
  const { messages, language } = useTranslator();
  const { problems, setAsideCount } = useDecoded();
  const ordered = [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
  const notedCount = problems.filter(({ severity }) => severity === 'warning').length;
  if (problems.length === 0) return null;
  return (
    <>
      <p className={styles.intro}>{messages.problems.intro}</p>
      <p className={styles.totals}>
        {messages.problems.setAside(setAsideCount)}, {messages.problems.noted(notedCount)}
      </p>
      <Button variant="link" className={styles.choice} onClick={() => saveProblems(ordered, language)}>
        {messages.problems.download}
      </Button>
      <ol className={styles.lines}>
        {ordered.slice(0, MAX_SHOWN).map((problem, index) => (
          // Two remarks can be equal in all but their place.
          <ProblemEntry key={`${index}:${problem.subject}:${problem.field}`} problem={problem} />
        ))}
      </ol>
      {ordered.length > MAX_SHOWN && <p className={styles.totals}>{messages.aside.more(ordered.length - MAX_SHOWN)}</p>}
    </>
  );
}

/** Hands the whole list to the browser as a file, in the reader's language. */
function saveProblems(problems: readonly Problem[], language: LanguageCode): void {
  const file = new Blob([problemsCsv(problems, language)], { type: 'text/csv;charset=utf-8' });
  saveFile(file, messagesOf(language).problems.fileName);
}

function ProblemEntry({ problem }: { readonly problem: Problem }) {
  const { messages } = useTranslator();
  const { severity, subject, field, found, rule, remedy } = describeProblem(problem, messages.problems);
  return (
    <li className={styles.problem}>
      <p className={styles.subject}>
        <Subject problem={problem} text={subject} />
        <span className={styles.severity}>{severity}</span>
      </p>
      <p className={styles.found}>{[field && messages.problems.field(field), found].filter(Boolean).join(', ')}</p>
      <p>{rule}</p>
      <p className={styles.remedy}>{remedy}</p>
    </li>
  );
}

/** A link to the action when it is shown all the same, else its name in the file. */
function Subject({ problem, text }: { readonly problem: Problem; readonly text: string }) {
  const { actions } = useDataset();
  const { openAction } = useCommands();
  const linkTo = useLinks();
  const action = problem.severity === 'warning' ? actions.find(({ id }) => id === problem.subject) : undefined;
  if (!action) return <code>{text}</code>;
  return (
    <a
      href={linkTo({ action: action.id })}
      data-opens={panelName('action', action.id)}
      onClick={onPlainClick(() => openAction(action.id))}
    >
      <code>{text}</code>
    </a>
  );
}
