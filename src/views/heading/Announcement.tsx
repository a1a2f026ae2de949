import { useDataset } from '../../hooks/use-dataset.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useSession } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useFilters } from '../../hooks/use-view-state.ts';
import { describeView, headingText } from '../../query/heading/heading.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useAnnouncement } from './use-announcement.ts';

/**
 * The live region of the page: the sentence, after what the link said in vain, and what a part of the page has to say; only
 * what has changed is spoken. A modal dialog makes the page silent, so one that filters has it too.
 */
export function Announcement() {
  const dataset = useDataset();
  const result = useRestedResult();
  const filters = useFilters('rested');
  const translator = useFirstTranslator();
  const remark = useSession((session) => session.remark);
  const ignored = useSession(({ ignoredLinkParts }) => ignoredLinkParts);
  const notice =
    ignored.length > 0 ? `${translator.messages.app.ignoredLinkParts(ignored.length)} ${ignored.join(' ')}. ` : '';
  const sentence = headingText(describeView({ ...translator, dataset, filters, result }));
  return (
    <VisuallyHidden>
      <output aria-atomic="false">
        <span>{useAnnouncement(notice + sentence, notice !== '')}</span>
        <span>{remark}</span>
      </output>
    </VisuallyHidden>
  );
}
