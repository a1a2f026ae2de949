import type { ReactNode } from 'react';
import styles from './ExternalLink.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ExternalLinkProps {
  readonly href: string;
  /** Read aloud after the words: "(nouvel onglet)". */
  readonly newTabLabel: string;
  readonly lang?: string | undefined;
  /** `button` is filled with ink, as the first thing to do. */
  readonly variant?: 'text' | 'button';
  readonly children: ReactNode;
}

/** A link out of the page, in a tab of its own that knows nothing of this one. */
export function ExternalLink({ href, newTabLabel, lang, variant = 'text', children }: ExternalLinkProps) {
  return (
    <a
      className={classNames(styles.link, styles[variant])}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      lang={lang}
    >
      <span>{children}</span>
      <Icon name="external" size={13} /> <VisuallyHidden>{newTabLabel}</VisuallyHidden>
    </a>
  );
}
