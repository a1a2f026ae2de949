import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useFilters } from '../../hooks/use-view-state.ts';
import { describeView, type HeadingPart, headingText } from '../../query/heading/heading.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Heading.module.css';
import { useAnnouncement } from './use-announcement.ts';

/** The whole sentence as words on paper: what is chosen in italics. */
export function PrintedSentence() {
  return (
    <h1 className={styles.printed}>
      <PlainWords parts={useSentence()} />
    </h1>
  );
}

/** The whole sentence over an embedded map, as large as the page allows; its changes are spoken. */
export function EmbeddedSentence() {
  const parts = useSentence();
  const announcement = useAnnouncement(headingText(parts));
  return (
    <>
      <h1 className={styles.embedded}>
        <PlainWords parts={parts} />
      </h1>
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </>
  );
}

function useSentence(): readonly HeadingPart[] {
  const dataset = useDataset();
  const result = useResult();
  const filters = useFilters();
  const translator = useTranslator();
  return describeView({ ...translator, dataset, filters, result });
}

function PlainWords({ parts }: { readonly parts: readonly HeadingPart[] }) {
  return parts.map((part, index) => <Words key={`${index} ${part.kind}`} {...part} />);
}

function Words({ kind, text }: Pick<HeadingPart, 'kind' | 'text'>) {
  if (kind === 'strong') return <strong className={styles.figure}>{text}</strong>;
  const words = <Typeset text={text} />;
  return kind === 'token' ? <em>{words}</em> : words;
}
