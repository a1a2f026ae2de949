import type { CooperationAction } from '../../domain/action.ts';
import { useActionWords } from '../../hooks/use-action-words.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { compareLatestFirst } from '../../query/action-order.ts';
import { EntryLine } from '../../ui/EntryLine.tsx';
import styles from './AsideList.module.css';

/** Actions as lines, the latest first; pressing one opens it. */
export function ActionEntries({ actions }: { readonly actions: readonly CooperationAction[] }) {
  const { messages, language } = useTranslator();
  const { openAction } = useCommands();
  const linkTo = useLinks();
  const wordsOf = useActionWords();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  return (
    <ul className={styles.lines}>
      {actions.toSorted(compareLatestFirst).map((action) => {
        const words = wordsOf(action);
        return (
          <EntryLine
            key={action.id}
            href={linkTo({ action: action.id })}
            onOpen={() => openAction(action.id)}
            title={words.title.text}
            language={words.title.language === language ? undefined : words.title.language}
            mark={markOf(action)}
            status={action.status}
            details={[words.date, ...(words.hasPartner ? [messages.table.places(words.places)] : []), words.type]}
            isChosen={action.partners.some((code) => selected.includes(code))}
          />
        );
      })}
    </ul>
  );
}
