import { useLinks } from '../../hooks/use-link.ts';
import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { classNames } from '../../ui/class-names.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './Header.module.css';

interface ViewLinksProps {
  readonly isStacked?: boolean;
  readonly onFollow?: () => void;
}

const VIEWS = ['map', 'table', 'present'] as const;

/** The ways to read the same selection, and the notes about the atlas. */
export function ViewLinks({ isStacked = false, onFollow }: ViewLinksProps) {
  const { messages } = useFirstTranslator();
  const { setView } = useCommands();
  const { setDialog } = useSessionSetters();
  const current = useViewState(({ view, country }) => (country === null ? view : null));
  const isAbout = useSession((session) => session.dialog === 'about');
  const links = useLinks();
  return (
    <nav aria-label={messages.header.views} className={classNames(styles.views, isStacked && styles.stacked)}>
      {VIEWS.map((view) => (
        <a
          key={view}
          href={links({ view, country: null })}
          aria-current={view === current ? 'page' : undefined}
          onClick={onPlainClick(() => {
            setView(view);
            onFollow?.();
          })}
        >
          {messages.header[view]}
        </a>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isAbout}
        onClick={() => {
          onFollow?.();
          setDialog('about');
        }}
      >
        {messages.header.about}
      </button>
    </nav>
  );
}
