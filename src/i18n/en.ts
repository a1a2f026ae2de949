import { englishProblems } from './english-problems.ts';
import { common } from './en/common.ts';
import { dates } from './en/dates.ts';
import { values } from './en/values.ts';
import { app } from './en/app.ts';
import { header } from './en/header.ts';
import { heading } from './en/heading.ts';
import { search } from './en/search.ts';
import { facets } from './en/facets.ts';
import { timeline } from './en/timeline.ts';
import { map } from './en/map.ts';
import { table } from './en/table.ts';
import { aside } from './en/aside.ts';
import { link } from './en/link.ts';
import { states } from './en/states.ts';
import { paper } from './en/paper.ts';
import { plain } from './en/plain.ts';
import { share } from './en/share.ts';
import { exports } from './en/exports.ts';
import { shortcuts } from './en/shortcuts.ts';
import { about } from './en/about.ts';
import { action } from './en/action.ts';
import { countryTexts } from './en/country.ts';
import { whatsNew } from './en/whats-new.ts';
import type { Messages } from './fr.ts';

/** Every text of the interface in English. */
export const en = {
  common,
  dates,
  values,
  app,
  header,
  heading,
  search,
  facets,
  timeline,
  map,
  table,
  aside,
  link,
  states,
  plain,
  share,
  exports,
  paper,
  shortcuts,
  about,
  action,
  country: countryTexts,
  whatsNew,
  problems: englishProblems,
} satisfies Messages;
