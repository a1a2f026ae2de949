import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useFilters } from '../../hooks/use-view-state.ts';
import { describeView, type HeadingPart } from '../../query/heading/heading.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import styles from './Heading.module.css';

/** The whole sentence as words on paper: what is chosen in italics. */
export function PrintedSentence() {
  const dataset = useDataset();
  const result = useResult();
  const filters = useFilters();
  const translator = useTranslator();
  return (
    <h1 className={styles.printed}>
      {describeView({ ...translator, dataset, filters, result }).map((part, index) => (
        <Words key={`${index} ${part.kind}`} {...part} />
      ))}
    </h1>
  );
}

function Words({ kind, text }: Pick<HeadingPart, 'kind' | 'text'>) {
  if (kind === 'strong') return <strong className={styles.figure}>{text}</strong>;
  const words = <Typeset text={text} />;
  return kind === 'token' ? <em>{words}</em> : words;
}
