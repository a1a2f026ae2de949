import { AddToStory } from '../views/presenter/AddToStory.tsx';
import { ShareDialog } from '../views/share/ShareDialog.tsx';

/** The dialog that hands on the view, into the reader's own story as well. */
export function Sharing() {
  return <ShareDialog presentation={<AddToStory />} />;
}
