import { useLinks } from '../../hooks/use-link.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { storiesView } from '../../story/presenter.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import { AddScene } from './AddScene.tsx';
import styles from './Stories.module.css';

/** Beside the other ways to hand on a view: it becomes a scene of the reader's own story, which is one press away. */
export function AddToStory() {
  const { messages, language } = useTranslator();
  const appearance = useViewState((view) => view.appearance);
  const links = useLinks();
  const { applyView } = useCommands();
  const { setDialog } = useSessionSetters();
  const stories = storiesView({ language, appearance });
  return (
    <div className={styles.adding}>
      <AddScene />
      <a
        href={links(stories)}
        onClick={onPlainClick(() => {
          setDialog(null);
          applyView(stories);
        })}
      >
        {messages.present.toMaker}
      </a>
      <p className={styles.note}>{messages.present.shareHelp}</p>
    </div>
  );
}
