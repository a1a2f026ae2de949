import type { CountryCode } from '../../domain/action.ts';

/**
 * Other names by which readers look for a country, where its own two names do not find it: variants and short names of CLDR 47
 * (territories, `alt="variant"` and `alt="short"`), names that ISO 3166-3 has withdrawn, and usual initials. They find; they are never shown.
 */
export const COUNTRY_ALIASES: Readonly<Record<CountryCode, readonly string[]>> = {
  ARE: ['UAE', 'EAU'],
  CAF: ['RCA', 'CAR'],
  CHN: ['RPC', 'PRC'],
  CIV: ['Ivory Coast'],
  COD: ['RDC', 'DRC', 'Congo-Kinshasa', 'Zaïre'],
  COG: ['Congo-Brazzaville'],
  CZE: ['République tchèque', 'Czech Republic'],
  GBR: [
    'UK',
    'GB',
    'Angleterre',
    'England',
    'Écosse',
    'Scotland',
    'Pays de Galles',
    'Wales',
    'Grande-Bretagne',
    'Great Britain',
  ],
  KGZ: ['Kirghizie'],
  MMR: ['Burma'],
  NLD: ['Hollande', 'Holland'],
  PRK: ['DPRK', 'RPDC'],
  KOR: ['ROK'],
  RUS: ['Fédération de Russie', 'Russian Federation'],
  SAU: ['KSA'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  USA: ['USA', 'US', 'America', 'Amérique'],
  VAT: ['Saint-Siège', 'Holy See'],
  ZAF: ['RSA'],
};
