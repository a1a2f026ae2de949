import type { ExportInput } from '../../exports/export-format.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { describeView } from '../../query/heading/heading.ts';
import { Typeset } from '../../ui/Typeset.tsx';
import styles from './ShareDialog.module.css';

/** The sentence of the view under the title of the dialog, with what was chosen set off. */
export function SharedView({ input }: { readonly input: ExportInput }) {
  const translator = useTranslator();
  const { dataset, view, result, sentence } = input;
  if (view.country !== null) return <p className={styles.sentence}>{sentence}</p>;
  return (
    <p className={styles.sentence}>
      {describeView({ dataset, filters: view, result, ...translator }).map((part, index) => {
        const key = `${index} ${part.kind}`;
        if (part.kind === 'strong') return <strong key={key}>{part.text}</strong>;
        if (part.kind === 'token') {
          return (
            <em key={key}>
              <Typeset text={part.text} />
            </em>
          );
        }
        return <Typeset key={key} text={part.text} />;
      })}
    </p>
  );
}
