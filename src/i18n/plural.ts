import type { LanguageCode } from '../domain/language.ts';

/** The forms of a phrase by number; `zero` wins for 0, `other` serves every form left out. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** Chooses the form of a phrase that a number asks for. */
export type Plural = (count: number, forms: PluralForms) => string;

/** The plural rule of a language (CLDR): French says "0 action", English "0 actions". */
export function createPlural(language: LanguageCode): Plural {
  let rules: Intl.PluralRules | null = null;
  return (count, forms) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero;
    rules ??= new Intl.PluralRules(language);
    const category = rules.select(count);
    if (category === 'one') return forms.one;
    return category === 'many' ? (forms.many ?? forms.other) : forms.other;
  };
}
