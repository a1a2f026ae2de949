import { useEffect, useState } from 'react';
import type { Story } from '../domain/dataset.ts';
import { packStory } from '../story/packed-story.ts';

/** A story as its link carries it; `null` while it is being packed, and when there is none. */
export function usePackedStory(story: Story | null): string | null {
  const [packed, setPacked] = useState<{ readonly story: Story; readonly text: string } | null>(null);
  useEffect(() => {
    if (!story) return undefined;
    let isWanted = true;
    const pack = async (): Promise<void> => {
      const text = await packStory(story);
      if (isWanted) setPacked({ story, text });
    };
    void pack();
    return () => {
      isWanted = false;
    };
  }, [story]);
  return packed !== null && packed.story === story ? packed.text : null;
}
