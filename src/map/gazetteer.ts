import { countryAnchor, countryExtent } from '../domain/countries.ts';
import { regionOfCountry } from '../domain/m49.ts';
import type { Gazetteer } from './layout/stage.ts';

/** The facts of geography that the map stands on; an unknown country falls on (0, 0) and is drawn nowhere else. */
export const GAZETTEER: Gazetteer = {
  anchorOf: (country) => countryAnchor(country) ?? [0, 0],
  extentOf: countryExtent,
  subRegionOf: regionOfCountry,
};
