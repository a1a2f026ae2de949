import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Search.module.css';

interface SearchBoxProps {
  readonly inputProps: ComponentPropsWithRef<'input'>;
  /** The field of a phone, with a whole sheet for it. */
  readonly isLarge: boolean;
  /** What stands under the field. */
  readonly children?: ReactNode;
}

/** The field of the search, drawn before its code and its data are there. */
export function SearchBox({ inputProps, isLarge, children }: SearchBoxProps) {
  const { messages } = useFirstTranslator();
  return (
    <search className={classNames(styles.search, isLarge && styles.large)}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          aria-label={messages.search.label}
          placeholder={messages.search.placeholder}
          autoComplete="off"
          spellCheck={false}
          {...inputProps}
          type="search"
        />
        {!isLarge && <kbd aria-hidden="true">/</kbd>}
      </div>
      {children}
    </search>
  );
}
