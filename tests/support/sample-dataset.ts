import { decodeDataset } from '../../src/dataset/decode.ts';
import type { DecodedDataset } from '../../src/domain/dataset.ts';

/** A small dataset as an editor writes it, with one action of every kind that the page must cope with. */
const SAMPLE = {
  version: 1,
  title: { fr: 'Atlas des coopérations', en: 'Atlas of cooperation' },
  institution: {
    name: { fr: 'Institut national du service public', en: 'French National Institute of Public Service' },
    shortName: 'INSP',
    url: 'https://insp.gouv.fr/',
    home: { country: 'FRA', place: { fr: 'Paris', en: 'Paris' }, lon: 2.35, lat: 48.85 },
  },
  updated: '2026-11-21',
  licence: null,
  themes: [
    {
      id: 'ai',
      mark: 'ai',
      label: { fr: 'Intelligence artificielle', en: 'Artificial intelligence' },
      short: { fr: 'IA', en: 'AI' },
      phrase: { fr: 'l’intelligence artificielle', en: 'artificial intelligence' },
    },
    {
      id: 'digital',
      mark: 'digital',
      label: { fr: 'Numérique', en: 'Digital' },
      phrase: { fr: 'le numérique', en: 'digital matters' },
    },
    { id: 'europe', mark: 'other', label: { fr: 'Europe', en: 'Europe' } },
  ],
  types: [
    { id: 'agreement', label: { fr: 'Accord', en: 'Agreement' }, plural: { fr: 'accords', en: 'agreements' } },
    { id: 'study-visit', label: { fr: 'Visite d’étude', en: 'Study visit' } },
  ],
  organisations: [{ id: 'asean', label: { fr: 'ASEAN', en: 'ASEAN' } }],
  countries: {},
  stories: [],
  actions: [
    {
      id: 'kaz-memorandum',
      title: { fr: 'Mémorandum avec le Kazakhstan', en: 'Memorandum with Kazakhstan' },
      summary: { fr: 'Un accord de cinq ans.', en: 'A five-year agreement.' },
      type: 'agreement',
      themes: ['ai', 'digital'],
      partners: ['KAZ'],
      direction: 'incoming',
      status: 'completed',
      start: '2025-11-14',
      place: { name: { fr: 'Paris', en: 'Paris' }, country: 'FRA', lon: 2.35, lat: 48.85 },
      sources: [{ url: 'https://insp.gouv.fr/kaz', title: 'Kazakhstan', publisher: 'INSP', published: '2025-11-17' }],
    },
    {
      id: 'lva-delegation',
      title: { fr: 'Délégation lettone', en: 'Latvian delegation' },
      type: 'study-visit',
      themes: ['digital'],
      partners: ['LVA'],
      direction: 'incoming',
      status: 'completed',
      start: '2025-05-22',
    },
    {
      id: 'abidjan-seminar',
      title: { fr: 'Écoles d’Afrique à Abidjan', en: 'African schools in Abidjan' },
      type: 'study-visit',
      themes: ['europe', 'digital'],
      partners: ['CIV', 'SEN', 'TCD'],
      direction: 'outgoing',
      status: 'planned',
      start: '2024-04',
      end: '2024-06',
    },
    {
      id: 'africa-network',
      title: { fr: 'Réseau des écoles africaines', en: 'Network of African schools' },
      type: 'agreement',
      themes: [],
      regions: ['africa'],
      direction: 'remote',
      status: 'ongoing',
      start: '2020~',
      end: '..',
    },
    { id: 'undated', title: { fr: 'Accord sans date' }, type: 'agreement', themes: ['europe'], partners: ['KAZ'] },
    { id: 'nowhere', title: { fr: 'Cours en ligne', en: 'Online course' }, type: 'study-visit', start: '2003' },
    { id: 'unreadable', title: { fr: 'Date illisible' }, type: 'agreement', start: 'hier' },
    { id: 'kaz-memorandum', title: { fr: 'Doublon' }, type: 'agreement', themes: ['lune'] },
  ],
} as const;

/** The sample through the real decoder: six actions, two set aside with their reasons. */
export function sampleDataset(): DecodedDataset {
  return decodeDataset(JSON.stringify(SAMPLE));
}
