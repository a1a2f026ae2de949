/** A title as it stands on a screen: what it is about, set off, then what is said of it. */
export interface TitleParts {
  /** The words before the colon; empty when the title has none. */
  readonly subject: string;
  readonly rest: string;
}

/** A colon between words, with the space before it that French asks for. */
const COLON = /^(.+?)([ \u00a0]?: .+)$/su;

/** Cuts a title at its first colon; one without a colon says everything of its subject. */
export function titleParts(title: string): TitleParts {
  const [, subject, rest] = COLON.exec(title) ?? [];
  return subject !== undefined && rest !== undefined ? { subject, rest } : { subject: '', rest: title };
}
