import { common } from './fr/common.ts';
import { dates } from './fr/dates.ts';
import { values } from './fr/values.ts';
import { app } from './fr/app.ts';
import { header } from './fr/header.ts';
import { heading } from './fr/heading.ts';
import { search } from './fr/search.ts';
import { facets } from './fr/facets.ts';
import { map } from './fr/map.ts';
import { link } from './fr/link.ts';
import { states } from './fr/states.ts';

/** The French texts of the page until its map can act; the rest comes with the panels. Its type is the contract of the other languages. */
export const frFirst = {
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
};

/** What a language must say at first: the shape of the French texts. */
export type FirstMessages = typeof frFirst;
