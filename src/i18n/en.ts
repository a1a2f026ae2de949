import { enFirst } from './en-first.ts';
import { englishProblems } from './english-problems.ts';
import { timeline } from './en/timeline.ts';
import { table } from './en/table.ts';
import { aside } from './en/aside.ts';
import { notices } from './en/notices.ts';
import { embed } from './en/embed.ts';
import { paper } from './en/paper.ts';
import { plain } from './en/plain.ts';
import { share } from './en/share.ts';
import { embedding } from './en/embedding.ts';
import { exports } from './en/exports.ts';
import { shortcuts } from './en/shortcuts.ts';
import { about } from './en/about.ts';
import { action } from './en/action.ts';
import { countryTexts } from './en/country.ts';
import { present } from './en/present.ts';
import { whatsNew } from './en/whats-new.ts';
import type { Messages } from './fr.ts';

/** Every text of the interface in English. */
export const en = {
  ...enFirst,
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
  problems: englishProblems,
} satisfies Messages;
