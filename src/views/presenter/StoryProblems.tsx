import { useTranslator } from '../../hooks/use-translator.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import type { StoryReading } from '../../story/story-text.ts';
import styles from './Stories.module.css';

/** A part of a scene's link that was not understood. */
export interface IgnoredPart {
  /** From 1. */
  readonly scene: number;
  readonly part: string;
}

interface StoryProblemsProps {
  readonly reading: StoryReading;
  readonly ignored: readonly IgnoredPart[];
}

/** What was wrong in the text of a story: each thing with its rule and its remedy. */
export function StoryProblems({ reading, ignored }: StoryProblemsProps) {
  const { messages } = useTranslator();
  const { problems, present } = messages;
  const refusal = reading.kind === 'refused' ? present.refusals[reading.refusal] : null;
  return (
    <>
      {refusal && (
        <p>
          {refusal.rule} {refusal.remedy}
        </p>
      )}
      {reading.kind === 'refused' && reading.detail && <p className={styles.detail}>{reading.detail}</p>}
      {reading.problems.length + ignored.length > 0 && (
        <ul className={styles.problems}>
          {reading.problems.map((problem) => {
            const { field, found, rule, remedy } = describeProblem(problem, problems);
            return (
              <li key={`${field} ${problem.rule}`}>
                <code>{field}</code>, {found}. {rule} {remedy}
              </li>
            );
          })}
          {ignored.map(({ scene, part }) => (
            <li key={`${scene} ${part}`}>{present.ignoredPart(scene, part)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
