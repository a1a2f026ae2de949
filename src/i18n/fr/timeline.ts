import type { EdtfReason } from '../../domain/edtf.ts';
import { number, plural, startsWithRank } from './words.ts';

export const timeline = {
  title: 'Période',
  figure: (from: string, to: string) => `Nombre d’actions au fil du temps, de ${from} à ${to}`,
  play: 'Lire la chronologie',
  pause: 'Mettre en pause',
  playOneStep: 'Avancer d’un pas dans la chronologie',
  speed: 'Vitesse de lecture',
  speedValue: (speed: number) => `${number(speed)}\u00a0×`,
  step: 'Pas de la chronologie',
  steps: { year: 'Année', quarter: 'Trimestre', month: 'Mois' } as Readonly<
    Record<'year' | 'quarter' | 'month', string>
  >,
  quarter: (rank: number, year: number) => `${rank === 1 ? '1er' : `${rank}e`}\u00a0trimestre ${year}`,
  quarterShort: (rank: number, year: number) => `T${rank}\u00a0${year}`,
  quarterLabel: (rank: number) => `T${rank}`,
  start: 'Début de la période',
  end: 'Fin de la période',
  movePeriod: 'Déplacer la période',
  fromTo: (from: string, to: string) => {
    const of = startsWithRank(from) ? 'du\u00a0' : /^[ao]/.test(from) ? 'd’' : 'de ';
    return `${of}${from} ${startsWithRank(to) ? 'au\u00a0' : 'à '}${to}`;
  },
  earliest: 'le plus ancien',
  latest: 'le plus récent',
  openEnd: (name: string, word: string) => `${name}, ${word}`,
  editEnd: (label: string, value: string) => `${label}\u00a0: ${value}. Modifier`,
  editPeriod: (period: string) => `Période\u00a0: ${period || 'toute l’histoire'}. Modifier`,
  editor: 'Choisir une période',
  startShort: 'Début',
  endShort: 'Fin',
  from: 'De',
  to: 'À',
  hint: 'Par exemple 2024, mai 2024, T2\u00a02024 ou 14/11/2025. Vide\u00a0: sans limite.',
  apply: 'Appliquer',
  presets: 'Périodes courantes',
  datesAndPresets: 'Dates et périodes courantes',
  all: 'Toute l’histoire',
  lastTwelveMonths: '12\u00a0derniers mois',
  range: (from: string, to: string) => `${from} – ${to}`,
  before: (year: number) => `Avant ${year}`,
  since: (year: number) => `Depuis ${year}`,
  years: 'Une année',
  refusal: (field: string, typed: string, why: string) => `${field}, «\u00a0${typed}\u00a0»\u00a0: ${why}`,
  errors: {
    unreadable:
      'cette date n’est pas lisible. Écrivez une année, un mois ou un jour, par exemple 2024, mai 2024, T2\u00a02024 ou 14/11/2025.',
    'interval-in-one-field': 'il faut une seule date par champ, avec son année en quatre chiffres.',
    'open-end': 'une période sans limite s’écrit en laissant le champ vide.',
    'year-out-of-range': 'l’année doit être comprise entre 0000 et 9999.',
    season: 'le mois doit être compris entre 1 et 12. Pour un trimestre, écrivez T2\u00a02024.',
    'no-such-month': 'ce mois n’existe pas. Écrivez un mois entre 1 et 12.',
    'no-such-day': 'ce jour n’existe pas dans ce mois. Écrivez un jour du calendrier, ou le mois seul.',
    'no-such-time': 'la date doit être écrite sans heure.',
    inverted: 'la fin précède le début. Écrivez une date plus tardive, ou laissez le champ vide.',
  } as Readonly<Record<EdtfReason | 'inverted', string>>,
  outside: (from: string, to: string) => `Cette période est en dehors des données, qui vont de ${from} à ${to}.`,
  started: (count: number) =>
    plural(count, { one: `${number(count)} commencée`, other: `${number(count)} commencées` }),
  ongoing: (count: number) => `${number(count)} en cours`,
  column: (name: string, started: string, ongoing: string) => `${name}\u00a0: ${started}, ${ongoing}`,
  tableCaption: 'Actions par colonne de la chronologie, sous les autres filtres',
  startedHead: 'Commencées',
  ongoingHead: 'En cours',
  undated: (count: number) =>
    plural(count, { one: `et ${number(count)} action sans date`, other: `et ${number(count)} actions sans date` }),
  undrawn: (count: number) =>
    plural(count, {
      one: `et ${number(count)} action longue non dessinée, faute de place`,
      other: `et ${number(count)} actions longues non dessinées, faute de place`,
    }),
  longer: (count: number) =>
    plural(count, {
      one: `Dont ${number(count)}\u00a0action de plus d’un an ou datée plus largement, comptée sur toute sa durée.`,
      other: `Dont ${number(count)}\u00a0actions de plus d’un an ou datées plus largement, comptées sur toute leur durée.`,
    }),
  show: (actions: number) =>
    plural(actions, {
      zero: 'Aucune action',
      one: `Voir ${number(actions)} action`,
      other: `Voir ${number(actions)} actions`,
    }),
};
