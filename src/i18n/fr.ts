import type { Direction, Status } from '../domain/action.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { frenchProblems } from './french-problems.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('fr');
const number = createNumberFormat('fr');

/** Every text of the interface in French, one section per area; its type is the contract of the other languages. */
export const fr = {
  common: {
    actions: (count: number) =>
      plural(count, {
        zero: 'Aucune action',
        one: `${count}\u00a0action`,
        other: `${number(count)}\u00a0actions`,
      }),
    countries: (count: number) =>
      plural(count, {
        zero: 'Aucun pays',
        one: `${count}\u00a0pays ou territoire`,
        other: `${number(count)}\u00a0pays et territoires`,
      }),
    quote: (text: string) => `« ${text} »`,
    close: 'Fermer',
    cancel: 'Annuler',
    clear: 'Effacer',
    clearAll: 'Tout effacer',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    print: 'Imprimer',
    notStated: 'Non précisé',
    inOtherLanguage: 'en anglais',
    newTab: '(nouvel onglet)',
  },
  dates: {
    undated: 'Sans date',
    uncertainDate: 'date incertaine',
    uncertainDates: 'dates incertaines',
    uncertainStart: 'début incertain',
    uncertainEnd: 'fin incertaine',
    roughDates: 'dates approximatives',
    roughStart: 'début approximatif',
    roughEnd: 'fin approximative',
  },
  values: {
    directions: {
      incoming: 'Accueil en France',
      outgoing: 'À l’étranger',
      remote: 'À distance',
    } as Readonly<Record<Direction, string>>,
    directionNotStated: 'Sens non précisé',
    statuses: {
      planned: 'À venir',
      ongoing: 'En cours',
      completed: 'Réalisée',
      cancelled: 'Annulée',
    } as Readonly<Record<Status, string>>,
    statusNotStated: 'Statut non précisé',
  },
  app: {
    product: 'Atlas des coopérations',
    skipLinks: 'Accès direct',
    skipToFilters: 'Aller aux filtres',
    skipToContent: 'Aller au contenu',
    skipToTimeline: 'Aller à la chronologie',
    filters: 'Filtrer',
    filtersChosen: (count: number) =>
      plural(count, { zero: 'aucun filtre', one: '1 filtre actif', other: `${number(count)} filtres actifs` }),
    showResults: (count: number) =>
      plural(count, { zero: 'Aucune action', one: 'Voir 1 action', other: `Voir ${number(count)} actions` }),
    resizeSheet: 'Agrandir ou réduire',
    details: 'Détails',
    partFailed: 'Cette partie ne s’affiche pas',
    partFailedHelp: 'Une erreur l’a interrompue. Le reste de la page fonctionne.',
    retry: 'Réessayer',
    setAside: (count: number) =>
      plural(count, {
        zero: 'Aucune action écartée',
        one: '1 action du fichier est écartée',
        other: `${number(count)} actions du fichier sont écartées`,
      }),
    setAsideWhy: 'Voir lesquelles et pourquoi',
    ignoredLinkParts: (count: number) =>
      plural(count, {
        zero: '',
        one: 'Une partie du lien n’est pas comprise et reste sans effet :',
        other: 'Des parties du lien ne sont pas comprises et restent sans effet :',
      }),
    closeNotice: 'Fermer cet avis',
  },
  header: {
    views: 'Vues',
    map: 'Carte',
    table: 'Tableau',
    about: 'À propos',
    menu: 'Menu',
    language: 'Langue',
    appearance: 'Apparence',
    appearanceAuto: 'Auto',
    appearanceLight: 'Clair',
    appearanceDark: 'Sombre',
    home: (product: string) => `${product}, vue d’ensemble`,
  },
  heading: {
    since: (year: number) => `depuis ${year}`,
    less: 'Réduire',
    change: (label: string) => `Modifier les filtres, ${label}`,
    datedOnly: 'hors actions sans date',
    directions: {
      incoming: 'en France',
      outgoing: 'à l’étranger',
      remote: 'à distance',
    } as Readonly<Record<Direction, string>>,
    statuses: {
      planned: () => 'à venir',
      ongoing: () => 'en cours',
      completed: (count: number) => (count > 1 ? 'réalisées' : 'réalisée'),
      cancelled: (count: number) => (count > 1 ? 'annulées' : 'annulée'),
    } as Readonly<Record<Status, (count: number) => string>>,
    notStated: {
      theme: 'sans thème',
      geography: 'sans pays partenaire',
      type: 'type non précisé',
      direction: 'de sens non précisé',
      status: 'de statut non précisé',
      organisation: 'sans organisme',
    },
    remove: {
      theme: (label: string) => `Retirer ${label}`,
      geography: (label: string) => `Retirer ${label}`,
      type: (label: string) => `Retirer ${label}`,
      direction: (label: string) => `Retirer ${label}`,
      status: (label: string) => `Retirer ${label}`,
      organisation: (label: string) => `Retirer l’organisme ${label}`,
      text: (label: string) => `Retirer le texte ${label}`,
      period: (label: string) => `Retirer la période ${label}`,
      undated: (label: string) => `Retirer ${label}`,
    },
  },
  search: {
    label: 'Rechercher un pays, un thème ou une action',
    placeholder: 'Pays, thème, action…',
    open: 'Rechercher',
    clear: 'Effacer la recherche',
    countries: 'Pays',
    themes: 'Thèmes',
    actions: 'Actions',
    results: 'Résultats',
    text: 'Texte libre',
    freeText: (text: string) => `Toutes les actions avec « ${text} »`,
    nothing: (text: string) => `Aucun résultat pour « ${text} »`,
    found: (count: number) =>
      plural(count, { zero: 'Aucun résultat', one: '1 résultat', other: `${number(count)} résultats` }),
  },
  facets: {
    noTheme: 'Sans thème',
    noOrganisation: 'Sans organisme',
    noCountry: 'Sans pays',
  },
  timeline: {},
  map: {},
  table: {},
  aside: {},
  problems: frenchProblems,
  link: {},
  states: {
    loading: 'Chargement des actions…',
    loadingNote: 'Le fond de carte est prêt. Les actions arrivent.',
    failed: 'Les actions n’ont pas pu être chargées',
    unavailable: 'Le fichier des actions est inaccessible',
    unavailableHelp: 'Votre connexion est peut-être interrompue. La carte reste consultable, sans les actions.',
    unavailableCode: (file: string, status: number | null) =>
      status === null ? `Code : ${file}, aucune réponse` : `Code : ${file}, réponse ${status}`,
    refused: 'Le fichier des actions est illisible',
    refusedHelp: 'Il faut corriger ce fichier, puis réessayer. La carte reste consultable, sans les actions.',
    refusedCode: (file: string, code: string) => `Code : ${file}, ${code}`,
    refusals: {
      html: 'À son adresse, le serveur répond par une page web : le fichier manque ou porte un autre nom.',
      'not-json': 'Ce n’est pas du JSON valide.',
      'not-utf8': 'Son texte n’est pas codé en UTF-8.',
      'too-large': 'Il est trop volumineux pour être lu dans une page.',
      'not-a-dataset': 'C’est bien du JSON, mais pas un jeu de données de l’atlas.',
      'wrong-version': 'Il est écrit dans une version que cet atlas ne connaît pas.',
      'no-institution': 'Il ne nomme pas l’établissement et son point d’origine.',
      'no-actions': 'Il ne contient pas de liste d’actions.',
      'no-date': 'Il ne porte ni date de mise à jour, ni aucune action datée.',
    } as Readonly<Record<RefusalCode, string>>,
    unexpected: 'L’atlas s’est interrompu',
    unexpectedHelp: 'Une erreur imprévue est survenue pendant la lecture des actions.',
    empty: (count: number) =>
      plural(count, {
        zero: 'Le fichier ne contient aucune action',
        one: 'Aucune action ne répond à ce choix',
        other: `Aucune action ne réunit ces ${number(count)} choix`,
      }),
    widen: 'Élargissez votre recherche :',
    remove: (what: string) => `Retirer « ${what} »`,
    removePeriod: 'Retirer la période',
    showUndated: 'Montrer les actions sans date',
  },
  share: {
    share: 'Partager',
    copied: 'Lien copié',
    title: 'Partager cette vue',
    address: 'Adresse de la vue',
    help: 'Le navigateur n’a pas permis la copie. Copiez cette adresse : elle conserve les filtres, la période, le pays et la langue.',
  },
  about: {
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
    licence: 'Licence et vie privée',
    dataLicence: (licence: string) => `Licence des données : ${licence}.`,
    noLicence: 'Le fichier des données n’indique pas de licence.',
    otherLicences: 'Fond de carte : Natural Earth, domaine public. Caractères Baskervville et Archivo : licence OFL.',
    privacy: 'Aucun cookie, aucune mesure d’audience, aucune requête vers un autre site.',
  },
  action: {},
  country: {},
  whatsNew: {},
};

/** What a language must say: the shape of the French texts. */
export type Messages = typeof fr;
