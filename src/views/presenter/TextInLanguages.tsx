import { useId, useState } from 'react';
import type { LanguageCode, LocalizedText } from '../../domain/language.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { LANGUAGES } from '../../i18n/registry.ts';
import styles from './Stories.module.css';

interface TextInLanguagesProps {
  /** What the text is, before the name of each language. */
  readonly label: string;
  readonly text: LocalizedText | null;
  /** On several lines. */
  readonly isLong?: boolean;
  /** Answers whether what is said can be kept: a title must say something in one language at least. */
  readonly onChange: (language: LanguageCode, said: string) => boolean;
}

interface Typed {
  readonly code: LanguageCode;
  readonly said: string;
  readonly isKept: boolean;
}

/** A text that is written in each language of the interface, side by side. */
export function TextInLanguages({ label, text, isLong = false, onChange }: TextInLanguagesProps) {
  const { messages } = useTranslator();
  const id = useId();
  const Field = isLong ? 'textarea' : 'input';
  // What is being typed, before spaces at its ends go; what cannot be kept stays in sight until the field is left.
  const [typed, setTyped] = useState<Typed | null>(null);
  return (
    <div className={styles.texts}>
      {LANGUAGES.map(({ code }) => (
        <label key={code}>
          <span>{`${label} ${messages.present.languages[code]}`}</span>
          <Field
            lang={code}
            value={typed?.code === code ? typed.said : (text?.[code] ?? '')}
            aria-invalid={(typed?.code === code && !typed.isKept) || undefined}
            aria-describedby={typed?.code === code && !typed.isKept ? id : undefined}
            onChange={({ currentTarget: { value } }) => setTyped({ code, said: value, isKept: onChange(code, value) })}
            onBlur={() => setTyped(null)}
          />
        </label>
      ))}
      {typed?.isKept === false && (
        <p id={id} role="alert" className={styles.refusal}>
          {messages.present.titleNeeded}
        </p>
      )}
    </div>
  );
}
