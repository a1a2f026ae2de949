const NBSP = '\u00a0';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS =
  'euros|jours?|ans|mois|heures|semaines|élèves|cadres|auditeurs|nationalités|jeunes|vice-gouverneurs|participants?|fonctionnaires';

/** A rule of typography: what is wrong, and what stands there when it is right. */
interface Correction {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Rules that change signs and spaces only, never a word or a figure; the page's fonts have no narrow no-break space. */
const FRENCH: readonly Correction[] = [
  { wrong: /\u202f/g, right: NBSP },
  { wrong: /'/g, right: '’' },
  { wrong: /\.\.\./g, right: '…' },
  { wrong: /«[ \u00a0]*/g, right: `«${NBSP}` },
  { wrong: /[ \u00a0]*»/g, right: `${NBSP}»` },
  { wrong: / +(?=[;?!%])/g, right: NBSP },
  { wrong: / +:/g, right: `${NBSP}:` },
  { wrong: /(?<=[\p{L}\p{N}’)»])(?=[;?!%])/gu, right: NBSP },
  { wrong: /(?<=[\p{L}’)»])(?=:(?!\/\/))/gu, right: NBSP },
  { wrong: new RegExp(`(?<=\\d|1er) (?=(?:${MONTHS}|${UNITS})(?!\\p{L}))`, 'gu'), right: NBSP },
  { wrong: /(?<=\d) (?=\d{3}(?!\d))/g, right: NBSP },
  { wrong: /(?<=n°) */g, right: NBSP },
  { wrong: /(?<=\d{4})-(?=\d{4})/g, right: '–' },
];

const ENGLISH: readonly Correction[] = [
  { wrong: /\u202f/g, right: NBSP },
  { wrong: /'/g, right: '’' },
  { wrong: /\.\.\./g, right: '…' },
  { wrong: /(?<=\d{4})-(?=\d{4})/g, right: '–' },
];

/** A French text as a French editor would set it: apostrophes, no-break spaces, dashes between years. */
export function setFrench(text: string): string {
  return apply(text, FRENCH);
}

/** An English text with curly apostrophes and dashes between years. */
export function setEnglish(text: string): string {
  return apply(text, ENGLISH);
}

function apply(text: string, corrections: readonly Correction[]): string {
  return corrections.reduce((result, { wrong, right }) => result.replace(wrong, right), text);
}
