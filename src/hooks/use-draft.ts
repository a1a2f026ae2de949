import { useMemo } from 'react';
import type { Story } from '../domain/dataset.ts';
import { storyIdOf } from '../story/story-edits.ts';
import { readStoryText, storyText } from '../story/story-text.ts';
import { useSession, useSessionSetters } from './use-session.ts';

/** The reader's own story, in the making. */
export interface Draft {
  /** `null` while it has no scene. */
  readonly story: Story | null;
  /** Words as they are typed. */
  readonly edit: (story: Story) => void;
  /** Anything that takes away or replaces; a story without a scene is none. It can be undone. */
  readonly replace: (story: Story | null) => void;
  /** Gives back what the last replacement took; `null` when there is nothing to undo. */
  readonly undo: (() => void) | null;
}

/** The reader's own story, shared by all that shows it. */
export function useDraft(): Draft {
  const text = useSession(({ draft }) => draft);
  const canUndo = useSession(({ formerDraft }) => formerDraft !== undefined);
  const { setDraft, undoDraft } = useSessionSetters();
  const story = useMemo(() => {
    const reading = text === null ? null : readStoryText(text);
    return reading?.kind === 'read' ? reading.story : null;
  }, [text]);
  return {
    story,
    edit: (next) => setDraft(textOf(next)),
    replace: (next) => setDraft(textOf(next), { isUndoable: true }),
    undo: canUndo ? undoDraft : null,
  };
}

/** What is kept of a story: its text under an id of its title; nothing of one without a scene. */
function textOf(story: Story | null): string | null {
  return story === null || story.scenes.length === 0 ? null : storyText({ ...story, id: storyIdOf(story.title) });
}
