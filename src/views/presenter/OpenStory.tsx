import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { Story } from '../../domain/dataset.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { readSceneView } from '../../story/scene-view.ts';
import { LONGEST_STORY, readStoryText, type StoryReading } from '../../story/story-text.ts';
import { Button } from '../../ui/Button.tsx';
import { type IgnoredPart, StoryProblems } from './StoryProblems.tsx';
import styles from './Stories.module.css';

/** A character of a text takes four bytes at most. */
const MOST_BYTES = 4 * LONGEST_STORY;

interface Opened {
  readonly name: string;
  readonly reading: StoryReading;
  readonly ignored: readonly IgnoredPart[];
}

/** Opens a story from a file, in place of the reader's own; a file that is none changes nothing, and is told why. */
export function OpenStory({ onOpen }: { readonly onOpen: (story: Story) => void }) {
  const translator = useTranslator();
  const { messages, language } = translator;
  const texts = messages.present;
  const dataset = useDataset();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [opened, setOpened] = useState<Opened | null>(null);

  const open = async (file: File) => {
    const reading: StoryReading =
      file.size > MOST_BYTES
        ? { kind: 'refused', refusal: 'too-large', detail: '', problems: [] }
        : readStoryText(await file.text());
    const scenes = reading.kind === 'read' ? reading.story.scenes : [];
    const ignored = scenes.flatMap((scene, index) =>
      readSceneView(scene, { language, appearance: null }, dataset).ignored.map((part) => ({ scene: index + 1, part })),
    );
    setOpened({ name: file.name, reading, ignored });
    if (reading.kind === 'read') onOpen(reading.story);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) void open(file);
    // The same file can be chosen again once it has been corrected.
    currentTarget.value = '';
  };
  return (
    <>
      <Button size="medium" aria-describedby={opened ? id : undefined} onClick={() => input.current?.click()}>
        {texts.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-label={texts.openFile}
        onChange={choose}
      />
      {opened && (
        <div id={id} role="alert" className={styles.opened}>
          <Outcome {...opened} title={titleOf(opened.reading)} />
        </div>
      )}
    </>
  );

  function titleOf(reading: StoryReading): string {
    return reading.kind === 'read' ? readText(reading.story.title, '', translator).text : '';
  }
}

function Outcome({ name, reading, ignored, title }: Opened & { readonly title: string }) {
  const { messages } = useTranslator();
  const texts = messages.present;
  const hasRemarks = reading.problems.length + ignored.length > 0;
  return (
    <>
      <p>
        {reading.kind === 'refused'
          ? `${texts.fileRefused(name)} ${texts.kept}`
          : hasRemarks
            ? texts.openedWithRemarks
            : texts.opened(title)}
      </p>
      <StoryProblems reading={reading} ignored={ignored} />
    </>
  );
}
