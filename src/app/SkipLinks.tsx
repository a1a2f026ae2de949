import { useFirstTranslator } from '../hooks/use-first-translator.ts';
import styles from './SkipLinks.module.css';
import { PART_IDS, type PartName } from './part-ids.ts';

/** The first stops of the keyboard: to each part of the page that is there. */
export function SkipLinks({ parts }: { readonly parts: readonly PartName[] }) {
  const { messages } = useFirstTranslator();
  const labels: Readonly<Record<PartName, string>> = {
    filters: messages.app.skipToFilters,
    content: messages.app.skipToContent,
    timeline: messages.app.skipToTimeline,
  };
  return (
    <nav className={styles.links} aria-label={messages.app.skipLinks}>
      {parts.map((part) => (
        <a
          key={part}
          href={`#${PART_IDS[part]}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(PART_IDS[part])?.focus();
          }}
        >
          {labels[part]}
        </a>
      ))}
    </nav>
  );
}
