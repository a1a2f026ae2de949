import { number, plural } from './words.ts';

export const aside = {
  partners: (count: number) =>
    plural(count, {
      zero: 'Aucun pays partenaire',
      one: '1\u00a0pays partenaire',
      other: `${number(count)}\u00a0pays et territoires partenaires`,
    }),
  partnersIntro:
    'Les pays de la carte, avec leurs actions qui répondent aux filtres. Une action à plusieurs pays compte dans chacun.',
  unplaced: (count: number) =>
    plural(count, {
      zero: 'Aucune action sans pays',
      one: '1\u00a0action sans pays partenaire',
      other: `${number(count)}\u00a0actions sans pays partenaire`,
    }),
  unplacedIntro:
    'La carte ne peut pas les placer\u00a0: la source ne nomme aucun pays partenaire, ou seulement une région.',
  noRegion: 'Sans pays ni région',
  undated: (count: number) =>
    plural(count, {
      zero: 'Aucune action sans date',
      one: '1\u00a0action sans date',
      other: `${number(count)}\u00a0actions sans date`,
    }),
  undatedIntro: 'Leur date n’est pas connue : la chronologie ne peut pas les montrer.',
  leaveUndatedOut: (count: number) => plural(count, { one: 'Ne pas la compter', other: 'Ne pas les compter' }),
  countUndated: (count: number) => plural(count, { one: 'La compter à nouveau', other: 'Les compter à nouveau' }),
  undatedLeftOut: 'Elles répondent aux autres filtres, mais ne sont pas comptées dans le choix présent.',
  more: (count: number) =>
    plural(count, { zero: '', one: 'et 1\u00a0autre', other: `et ${number(count)}\u00a0autres` }),
};
