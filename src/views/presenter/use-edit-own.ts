import type { Story } from '../../domain/dataset.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { storiesView } from '../../story/presenter.ts';

/** Takes the story of a link into the making, in place of the one that was there, which can be undone; `null` for a story of the dataset. */
export function useEditOwn(story: Story): (() => void) | null {
  const isOwn = useViewState((view) => view.own !== null);
  const language = useViewState((view) => view.language);
  const appearance = useViewState((view) => view.appearance);
  const { replace } = useDraft();
  const { applyView } = useCommands();
  if (!isOwn) return null;
  return () => {
    replace(story);
    applyView(storiesView({ language, appearance }));
  };
}
