import styles from './ForeignText.module.css';
import { Typeset } from './Typeset.tsx';

export interface ForeignTextProps {
  readonly text: string;
  /** The language of the text when it is not the page's. */
  readonly lang?: string | undefined;
  /** Says so beside it ("en anglais"). */
  readonly note?: string | undefined;
}

/** A text that may be in another language than the page: marked for screen readers and noted for the eye. */
export function ForeignText({ text, lang, note }: ForeignTextProps) {
  if (!lang) return <Typeset text={text} />;
  return (
    <>
      <span lang={lang}>{text}</span> {note && <small className={styles.note}>({note})</small>}
    </>
  );
}
