import type { Direction } from '../../domain/action.ts';
import type { MarkId } from '../../domain/dataset.ts';
import { number, plural } from './words.ts';

const MARKS: Readonly<Record<MarkId, string>> = {
  modernisation: 'modernisation publique',
  leadership: 'leadership',
  training: 'formation des cadres',
  digital: 'numérique',
  ai: 'intelligence artificielle',
  energy: 'transition énergétique',
  integrity: 'intégrité publique',
  other: 'autres thèmes',
};

export const map = {
  name: (title: string) => `Carte des partenaires. ${title}`,
  blocks: 'Pays partenaires',
  blocksHelp:
    'Flèches : passer au pays voisin. Majuscule et flèche : déplacer la carte. Plus et moins : zoomer. Zéro : recadrer. Entrée : choisir le pays. Échap : quitter la carte.',
  /** "Kazakhstan, 7 actions : 4 modernisation publique, 2 intelligence artificielle". */
  blockName: (place: string, actions: string, marks: string) => `${place}, ${actions} : ${marks}`,
  /** A single one of the last mark is « 1 autre thème ». */
  markCount: (count: number, mark: MarkId) =>
    `${number(count)} ${count === 1 && mark === 'other' ? 'autre thème' : MARKS[mark]}`,
  newActions: 'nouveau',
  marks: MARKS,
  homeCountry: 'pays de l’établissement',
  latest: (date: string) => `Dernière : ${date}`,
  listPartners: 'Liste des pays partenaires',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Recadrer la carte',
  globe: 'Globe',
  frameRegion: 'Cadrer une région',
  world: 'Monde entier',
  partners: 'Tous les partenaires',
  goToRegion: (region: string, actions: string) => `Aller vers ${region} ${actions}`,
  controls: 'Commandes de la carte',
  /** What a route stands for, in the country where it ends: "4 accueils en France", "1 action au Sénégal". */
  routes: {
    incoming: (count: number, inCountry: string) =>
      plural(count, { one: `1\u00a0accueil ${inCountry}`, other: `${number(count)}\u00a0accueils ${inCountry}` }),
    outgoing: (count: number, inCountry: string) =>
      plural(count, { one: `1\u00a0action ${inCountry}`, other: `${number(count)}\u00a0actions ${inCountry}` }),
    remote: (count: number) =>
      plural(count, { one: '1\u00a0action à distance', other: `${number(count)}\u00a0actions à distance` }),
  } as Readonly<Record<Direction, (count: number, inCountry: string) => string>>,
  unplaced: (count: number) =>
    plural(count, { zero: '', one: '1 action sans pays', other: `${number(count)} actions sans pays` }),
  legend: 'Légende',
  actionsByCountry: 'Actions par pays',
  classes: ['0', '1', '2–3', '4–7', '8 et plus'],
  oneTile: 'un carré = une action',
  oneTileHelp: 'Une action à plusieurs pays a un carré dans chacun.',
  oneSquare: 'un carré = un pays et son nombre d’actions',
  oneRegion: 'un carré = une région et son nombre d’actions',
  planned: 'à venir',
  disputed: 'frontière contestée',
  aboutBorders: 'À propos des frontières',
  credit: 'Frontières : Natural Earth, Visionscarto.',
  notice: 'Les tracés et les noms n’engagent pas la position de l’établissement.',
  seas: {
    northAtlantic: ['Océan', 'Atlantique'],
    southAtlantic: ['Océan', 'Atlantique Sud'],
    indian: ['Océan', 'Indien'],
    westPacific: ['Océan', 'Pacifique'],
    eastPacific: ['Océan', 'Pacifique'],
    southern: ['Océan Austral'],
    biscay: ['Océan', 'Atlantique'],
    northSea: ['Mer', 'du Nord'],
    baltic: ['Mer', 'Baltique'],
    barents: ['Mer', 'de Barents'],
    mediterranean: ['Mer Méditerranée'],
    blackSea: ['Mer Noire'],
    caspian: ['Mer', 'Caspienne'],
    persianGulf: ['Golfe', 'Persique'],
    arabianSea: ['Mer', 'd’Arabie'],
    bengal: ['Golfe', 'du Bengale'],
    southChina: ['Mer de Chine', 'méridionale'],
    caribbean: ['Mer', 'des Caraïbes'],
    gulfOfMexico: ['Golfe', 'du Mexique'],
    guinea: ['Golfe', 'de Guinée'],
    hudson: ['Baie', 'd’Hudson'],
    japan: ['Mer', 'du Japon'],
  } as Readonly<Record<string, readonly string[]>>,
  parallels: {
    'arctic-circle': 'Cercle polaire arctique',
    cancer: 'Tropique du Cancer',
    equator: 'Équateur',
    capricorn: 'Tropique du Capricorne',
  } as Readonly<Record<string, string>>,
};
