import { frFirst } from './fr-first.ts';
import { frenchProblems } from './french-problems.ts';
import { timeline } from './fr/timeline.ts';
import { table } from './fr/table.ts';
import { aside } from './fr/aside.ts';
import { notices } from './fr/notices.ts';
import { embed } from './fr/embed.ts';
import { paper } from './fr/paper.ts';
import { plain } from './fr/plain.ts';
import { share } from './fr/share.ts';
import { embedding } from './fr/embedding.ts';
import { exports } from './fr/exports.ts';
import { shortcuts } from './fr/shortcuts.ts';
import { about } from './fr/about.ts';
import { action } from './fr/action.ts';
import { countryTexts } from './fr/country.ts';
import { present } from './fr/present.ts';
import { whatsNew } from './fr/whats-new.ts';

/** Every text of the interface in French, one file per area; its type is the contract of the other languages. */
export const fr = {
  ...frFirst,
  timeline,
  table,
  aside,
  plain,
  share,
  embedding,
  exports,
  notices,
  embed,
  paper,
  shortcuts,
  about,
  action,
  country: countryTexts,
  whatsNew,
  present,
  problems: frenchProblems,
};

/** What a language must say: the shape of the French texts. */
export type Messages = typeof fr;
