import type { Story } from '../../domain/dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { usePackedStory } from '../../hooks/use-packed-story.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { LONGEST_PACKED } from '../../story/packed-story.ts';
import { stagedView } from '../../story/presenter.ts';
import { storyIdOf } from '../../story/story-edits.ts';
import { storyText } from '../../story/story-text.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import { saveFile } from '../../ui/save-file.ts';
import styles from './Stories.module.css';

/** The ways out of the making: onto the stage, into a link, into a file. */
export function KeepStory({ story }: { readonly story: Story }) {
  const { messages, language } = useTranslator();
  const texts = messages.present;
  const appearance = useViewState((view) => view.appearance);
  const links = useLinks();
  const { applyView } = useCommands();
  const packed = usePackedStory(story);
  const isTooLong = packed !== null && packed.length > LONGEST_PACKED;
  const view = packed === null || isTooLong ? null : stagedView({ language, appearance }, { story: null, own: packed });
  const save = () =>
    saveFile(new Blob([`${storyText(story)}\n`], { type: 'application/json' }), `${storyIdOf(story.title)}.json`);
  return (
    <div className={styles.keep}>
      {view && (
        <>
          <a className={styles.primary} href={links(view)} onClick={onPlainClick(() => applyView(view))}>
            {texts.presentOwn}
          </a>
          <CopyButton
            text={links({ ...view, appearance: null })}
            label={texts.copyLink}
            copiedLabel={messages.common.linkCopied}
            refusedLabel={messages.common.copyRefused}
          />
        </>
      )}
      <Button size="medium" onClick={save}>
        {texts.saveFile}
      </Button>
      {isTooLong && (
        <p role="alert" className={styles.refusal}>
          {texts.tooLong(packed.length, LONGEST_PACKED)}
        </p>
      )}
    </div>
  );
}
