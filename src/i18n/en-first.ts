import { common } from './en/common.ts';
import { dates } from './en/dates.ts';
import { values } from './en/values.ts';
import { app } from './en/app.ts';
import { header } from './en/header.ts';
import { heading } from './en/heading.ts';
import { search } from './en/search.ts';
import { facets } from './en/facets.ts';
import { map } from './en/map.ts';
import { link } from './en/link.ts';
import { states } from './en/states.ts';
import type { FirstMessages } from './fr-first.ts';

/** The English texts of the page until its map can act. */
export const enFirst = {
  common,
  dates,
  values,
  app,
  header,
  heading,
  search,
  facets,
  map,
  link,
  states,
} satisfies FirstMessages;
