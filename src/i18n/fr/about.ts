import { number, plural } from './words.ts';

export const about = {
  title: 'À propos',
  lead: (institution: string) =>
    `${institution} : l’atlas montre ses actions de coopération internationale, telles que des sources publiques les rapportent.`,
  contents: 'Ce que contient l’atlas',
  actions: (count: number) => plural(count, { one: 'action', other: 'actions' }),
  countries: (count: number) => plural(count, { one: 'pays ou territoire', other: 'pays et territoires' }),
  organisations: (count: number) => plural(count, { one: 'organisme', other: 'organismes' }),
  span: (first: string, last: string) => `De ${first} à ${last}.`,
  updated: (date: string) => `Mise à jour des données : ${date}.`,
  incomplete: 'L’atlas ne prétend pas être complet : il ne montre que ce qui a été publié.',
  sources: 'Sources',
  otherPublishers: (count: number) =>
    plural(count, { one: '1 autre éditeur', other: `${number(count)} autres éditeurs` }),
  noPublisher: 'Éditeur non précisé',
  sourcesNote: 'Nombre d’actions par éditeur de la première source. Chaque action cite la sienne.',
  method: 'Méthode',
  counting: (several: number, none: number) =>
    `Une action est comptée une fois dans le total. Une action à plusieurs pays (${number(several)}) a un carré dans chacun. ${plural(none, { zero: 'Toutes ont un pays.', one: '1 action n’a pas de pays et se lit sous « Sans pays » ou sous sa région.', other: `${number(none)} actions n’ont pas de pays et se lisent sous « Sans pays » ou sous leur région.` })}`,
  precision: (day: number, month: number, coarser: number, undated: number) =>
    `Une date n’est jamais plus précise que sa source : ${plural(day, { zero: 'aucune action n’est connue', one: '1 action est connue', other: `${number(day)} actions sont connues` })} au jour, ${number(month)} au mois, ${number(coarser)} à l’année ou à la décennie${undated > 0 ? `, ${number(undated)} sans date` : ''}. Une action correspond à une période si elle la recouvre, même en partie.`,
  borders: 'Frontières',
  bordersOrigin:
    'Les tracés suivent Natural Earth, dans la version de Visionscarto. Les lignes contestées sont en tireté.',
  bordersNotice: 'Les tracés et les noms n’engagent pas la position de l’établissement.',
  projection: 'Projection Equal Earth : les surfaces sont comparables partout.',
  accessibility: 'Accessibilité',
  accessibilityTable:
    'Tout ce que montre la carte se lit dans le tableau, au clavier et avec un lecteur d’écran. Chaque thème a une trame en plus de sa couleur.',
  accessibilitySettings: 'L’apparence suit les réglages de contraste et de mouvement de votre système.',
  statement: {
    title: 'Déclaration d’accessibilité',
    /** What the French form begins with, for the institution to make its own. */
    intro: (institution: string) =>
      `Modèle à compléter et à confirmer. L’établissement (${institution}) s’engage à rendre cet atlas accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. La présente déclaration s’applique à cet atlas.`,
    /** The entries of the French form (RGAA 4.1), in its order. */
    entries: [
      [
        'État de conformité',
        'Non encore audité : aucun audit de conformité au RGAA 4.1 n’a été mené. Sans audit, l’atlas est à déclarer « non conforme ».',
      ],
      [
        'Résultats des tests',
        'Des contrôles automatiques accompagnent chaque version. Ils ne trouvent qu’une partie des défauts et ne remplacent pas un audit.',
      ],
      [
        'Contenus non accessibles',
        'La liste est à établir par l’audit. Le dessin de la carte et de la chronologie a pour équivalents la liste des partenaires et le tableau.',
      ],
      [
        'Établissement de la déclaration',
        'Date et auteur : à inscrire par l’établissement. Technologies : HTML, CSS, JavaScript, SVG, WebGL.',
      ],
      ['Retour et contact', 'Adresse ou formulaire : à inscrire par l’établissement.'],
      [
        'Voies de recours',
        'Si un défaut signalé n’est pas corrigé, vous pouvez écrire au Défenseur des droits (defenseurdesdroits.fr), joindre son délégué dans votre région, ou lui adresser un courrier sans affranchir : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    ] as readonly (readonly [name: string, text: string])[],
  },
  licence: 'Licence et vie privée',
  dataLicence: (licence: string) => `Licence des données : ${licence}.`,
  noLicence: 'Le fichier des données n’indique pas de licence.',
  otherLicences: 'Fond de carte : Natural Earth, domaine public. Caractères Baskervville et Archivo : licence OFL.',
  privacy: 'Aucun cookie, aucune mesure d’audience, aucune requête vers un autre site.',
};
