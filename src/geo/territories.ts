import type { CountryCode } from '../domain/action.ts';

/** Territories drawn and answered like the state that they belong to, when that state is the home country. */
const OVERSEAS: Readonly<Record<CountryCode, readonly CountryCode[]>> = {
  FRA: ['GUF', 'GLP', 'MTQ', 'MYT', 'REU', 'SPM', 'BLM', 'MAF', 'WLF', 'PYF', 'NCL', 'ATF'],
};

/** The codes of every shape of the home country: its own and its overseas territories. */
export function homeShapes(home: CountryCode): readonly CountryCode[] {
  return [home, ...(OVERSEAS[home] ?? [])];
}
