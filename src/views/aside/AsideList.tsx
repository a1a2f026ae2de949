import { type ReactNode, useId } from 'react';
import { usePanelFocus } from '../../hooks/use-panel-focus.ts';
import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { AsideId } from '../../state/session.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import styles from './AsideList.module.css';
import { PartnerList } from './PartnerList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { UndatedList } from './UndatedList.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { useAsideTitle } from './use-aside-title.ts';

const LISTS: Readonly<Record<AsideId, () => ReactNode>> = {
  partners: PartnerList,
  unplaced: UnplacedList,
  undated: UndatedList,
  problems: ProblemList,
};

/** The panel of the map's countries as a list, of what the map or the timeline cannot show, or of what the file got wrong; nothing when none is asked for. */
export function AsideList() {
  const aside = useSession((session) => session.aside);
  return aside === null ? null : <Panel key={aside} id={aside} />;
}

/** Takes the focus when it opens and gives it back when it closes. */
function Panel({ id }: { readonly id: AsideId }) {
  const { messages } = useTranslator();
  const { setAside } = useSessionSetters();
  const title = useAsideTitle(id);
  const titleId = useId();
  const heading = usePanelFocus('aside', id);
  const List = LISTS[id];
  useShortcut('Escape', () => setAside(null));

  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={messages.common.close} onClick={() => setAside(null)} />
      </div>
      <div className={styles.body}>
        <List />
      </div>
    </section>
  );
}
