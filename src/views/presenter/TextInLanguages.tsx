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
  /** One language at least must say something. */
  readonly isNeeded?: boolean;
  /** Answers whether what is said can be kept. */
  readonly onChange: (language: LanguageCode, said: string) => boolean;
}

/** A text that is written in each language of the interface, side by side. */
export function TextInLanguages({ label, text, isLong = false, isNeeded = false, onChange }: TextInLanguagesProps) {
  const { messages } = useTranslator();
  const id = useId();
  const Field = isLong ? 'textarea' : 'input';
  // What is in a field and cannot be kept: nothing, where something is needed.
  const [refused, setRefused] = useState<LanguageCode | null>(null);
  return (
    <div className={styles.texts}>
      {LANGUAGES.map(({ code, ownName }) => (
        <label key={code}>
          <span>{messages.present.inLanguage(label, ownName.toLowerCase())}</span>
          <Field
            lang={code}
            value={refused === code ? '' : (text?.[code] ?? '')}
            aria-invalid={refused === code || undefined}
            aria-describedby={refused === code ? id : undefined}
            onChange={({ currentTarget: { value } }) => setRefused(onChange(code, value) ? null : code)}
            onBlur={() => setRefused(null)}
          />
        </label>
      ))}
      {isNeeded && (
        <p id={id} role="alert" className={styles.refusal}>
          {refused !== null && messages.present.titleNeeded}
        </p>
      )}
    </div>
  );
}
