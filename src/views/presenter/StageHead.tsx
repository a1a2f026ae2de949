import { readText } from '../../hooks/read-text.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { StagedScene } from '../../story/staged-scenes.ts';
import { titleParts } from '../../story/title-parts.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import { Progress } from './Progress.tsx';
import styles from './Stage.module.css';
import { StageLegend } from './StageLegend.tsx';

interface StageHeadProps {
  readonly staged: StagedScene;
  readonly count: number;
}

/** Over the scene: its title and caption, where in the story it is, and what its marks mean. */
export function StageHead({ staged, count }: StageHeadProps) {
  const translator = useTranslator();
  const title = readText(staged.scene.title, '', translator);
  const caption = readText(staged.scene.caption, '', translator);
  const { subject, rest } = titleParts(title.text);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title} lang={title.lang}>
          {subject && (
            <em>
              <Typeset text={subject} />
            </em>
          )}
          <Typeset text={rest} />
        </h1>
        <div className={styles.progress}>
          <Progress scene={staged.number} count={count} />
        </div>
      </div>
      <div className={styles.line}>
        <p className={styles.caption} lang={caption.lang}>
          <Typeset text={caption.text} />
        </p>
        <StageLegend />
      </div>
    </header>
  );
}
