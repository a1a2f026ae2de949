import type { Direction, Status } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { frenchProblems } from './french-problems.ts';
import type { EdtfReason } from '../domain/edtf.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

/** A country's name inside a sentence: "du Kazakhstan" and "le Kazakhstan"; "of Kazakhstan" and "Kazakhstan". */
export interface CountryWords {
  readonly of: string;
  readonly name: string;
}

const plural = createPlural('fr');
const number = createNumberFormat('fr');

/** Small numbers in words, as a sentence writes them. */
const FEW = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** Whether a date starts with a day or a rank and takes « du », « au »: "14 mai 2024", "1er trimestre 2022"; not "2024". */
const startsWithRank = (name: string) => /^\d+\D/.test(name);

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
    copyRefused: 'Le navigateur n’a pas permis la copie. Copiez cette adresse\u00a0:',
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
    filtersOn: (count: number) => plural(count, { one: 'filtre actif', other: 'filtres actifs' }),
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
    changeFilters: 'Modifier les filtres',
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
    title: 'Filtrer',
    none: 'aucun filtre',
    noTheme: 'Sans thème',
    noOrganisation: 'Sans organisme',
    noCountry: 'Sans pays',
    names: {
      theme: 'Thèmes',
      geography: 'Régions et pays',
      type: 'Types',
      direction: 'Sens',
      status: 'Statut',
      organisation: 'Organismes',
    },
    row: (label: string, count: number) =>
      `${label}, ${plural(count, { zero: 'aucune action', one: `${count}\u00a0action`, other: `${number(count)}\u00a0actions` })}`,
    included: (row: string) => `${row}, dans la région choisie`,
    clear: (name: string, count: number) =>
      `${plural(count, { one: `${count}\u00a0valeur`, other: `${number(count)}\u00a0valeurs` })}\u00a0: effacer le filtre «\u00a0${name}\u00a0»`,
    mode: (name: string) => `${name}\u00a0: l’action doit en avoir`,
    any: 'Au moins un',
    all: 'Tous',
    branch: (label: string) => `${label}\u00a0: détail`,
    others: (count: number) => plural(count, { one: '1\u00a0autre', other: `${number(count)}\u00a0autres` }),
    fewer: 'Réduire la liste',
    find: {
      theme: 'Chercher un thème',
      geography: 'Chercher un pays',
      type: 'Chercher un type',
      direction: 'Chercher un sens',
      status: 'Chercher un statut',
      organisation: 'Chercher un organisme',
    },
    found: (count: number) =>
      plural(count, { zero: 'Aucun résultat', one: '1\u00a0résultat', other: `${number(count)}\u00a0résultats` }),
    text: 'Texte cherché',
    clearText: (text: string) => `Retirer le texte «\u00a0${text}\u00a0»`,
  },
  timeline: {
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
    hint: 'Par exemple 2024, mai 2024 ou 14/11/2025. Vide\u00a0: sans limite.',
    apply: 'Appliquer',
    presets: 'Périodes courantes',
    datesAndPresets: 'Dates et périodes courantes',
    all: 'Toute l’histoire',
    lastTwelveMonths: '12\u00a0derniers mois',
    range: (from: string, to: string) => `${from} – ${to}`,
    before: (year: number) => `Avant ${year}`,
    since: (year: number) => `Depuis ${year}`,
    years: 'Une année',
    errors: {
      unreadable: 'Cette date n’est pas lisible. Écrivez par exemple 2024, mai 2024 ou 14/11/2025.',
      'interval-in-one-field': 'Écrivez une seule date, avec son année, dans chaque champ.',
      'open-end': 'Laissez le champ vide pour une période sans limite.',
      'year-out-of-range': 'Écrivez une année entre 0000 et 9999.',
      season: 'Écrivez un mois entre 1 et 12.',
      'no-such-month': 'Ce mois n’existe pas. Écrivez un mois entre 1 et 12.',
      'no-such-day': 'Ce jour n’existe pas dans ce mois.',
      'no-such-time': 'Écrivez une date sans heure.',
      inverted: 'La fin précède le début. Écrivez une date plus tardive.',
    } as Readonly<Record<EdtfReason | 'inverted', string>>,
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
  },
  map: {
    name: (title: string) => `Carte des partenaires. ${title}`,
    blocks: 'Pays partenaires',
    blocksHelp:
      'Flèches : passer au pays voisin. Majuscule et flèche : déplacer la carte. Entrée : choisir le pays. Échap : quitter la carte.',
    /** "Kazakhstan, 7 actions : 4 modernisation publique, 2 intelligence artificielle". */
    blockName: (place: string, actions: string, marks: string) => `${place}, ${actions} : ${marks}`,
    markCount: (count: number, mark: string) => `${number(count)} ${mark}`,
    newActions: 'nouveau',
    marks: {
      modernisation: 'modernisation publique',
      leadership: 'leadership',
      training: 'formation des cadres',
      digital: 'numérique',
      ai: 'intelligence artificielle',
      energy: 'transition énergétique',
      integrity: 'intégrité publique',
      other: 'autres thèmes',
    } as Readonly<Record<MarkId, string>>,
    homeCountry: 'pays de l’établissement',
    latest: (date: string) => `Dernière : ${date}`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Recadrer la carte',
    globe: 'Globe',
    frameRegion: 'Cadrer une région',
    world: 'Monde entier',
    partners: 'Tous les partenaires',
    goToRegion: (region: string, actions: string) => `Aller vers ${region} ${actions}`,
    controls: 'Commandes de la carte',
    routes: {
      incoming: (count: number) =>
        plural(count, { one: '1 accueil en France', other: `${number(count)} accueils en France` }),
      outgoing: (count: number) =>
        plural(count, { one: '1 action sur place', other: `${number(count)} actions sur place` }),
      remote: (count: number) =>
        plural(count, { one: '1 action à distance', other: `${number(count)} actions à distance` }),
    } as Readonly<Record<Direction, (count: number) => string>>,
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
  },
  table: {
    label: 'Tableau des actions',
    caption: (order: string) => `Actions de coopération, ${order}`,
    columns: {
      start: 'Date',
      country: 'Pays',
      title: 'Action',
      type: 'Type',
      direction: 'Sens',
      theme: 'Thèmes',
    },
    order: 'Ordre',
    orders: {
      start: (isDescending: boolean): string =>
        isDescending ? 'de la plus récente à la plus ancienne' : 'de la plus ancienne à la plus récente',
      country: (isDescending: boolean): string => (isDescending ? 'par pays, de Z à A' : 'par pays, de A à Z'),
      title: (isDescending: boolean): string => (isDescending ? 'par titre, de Z à A' : 'par titre, de A à Z'),
      type: (isDescending: boolean): string => (isDescending ? 'par type, de Z à A' : 'par type, de A à Z'),
      direction: (isDescending: boolean): string =>
        isDescending ? 'par sens, à distance d’abord' : 'par sens, accueils d’abord',
      theme: (isDescending: boolean): string => (isDescending ? 'par thème, de Z à A' : 'par thème, de A à Z'),
    },
    otherPlaces: (count: number) =>
      plural(count, { zero: '', one: 'et 1\u00a0autre', other: `et ${number(count)}\u00a0autres` }),
    places: ([first = '', ...others]: readonly string[]) =>
      plural(others.length, {
        zero: first,
        one: `${first} et 1\u00a0autre`,
        other: `${first} et ${number(others.length)}\u00a0autres`,
      }),
    selected: ', pays sélectionné',
    selectedNote: 'Pays sélectionné',
  },
  aside: {
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
  },
  problems: frenchProblems,
  link: {
    title: (view: string, atlas: string) => `${view} – ${atlas}`,
  },
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
        other: `Aucune action ne réunit ces ${FEW[count] ?? number(count)} choix`,
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
  action: {
    directions: {
      incoming: 'en France',
      outgoing: 'à l’étranger',
      remote: 'à distance',
    } as Readonly<Record<Direction, string>>,
    statuses: {
      planned: 'à venir',
      ongoing: 'en cours',
      completed: 'réalisée',
      cancelled: 'annulée',
    } as Readonly<Record<Status, string>>,
    others: (count: number) => plural(count, { one: '1\u00a0autre', other: `${number(count)}\u00a0autres` }),
    label: 'Action',
    back: 'Retour',
    close: 'Fermer l’action',
    date: 'Date',
    type: 'Type',
    direction: 'Sens',
    status: 'Statut',
    place: 'Lieu',
    participants: 'Participants',
    partners: (count: number) => plural(count, { one: 'Pays partenaire', other: 'Pays partenaires' }),
    regions: (count: number) => plural(count, { one: 'Région', other: 'Régions' }),
    themes: (count: number) => plural(count, { one: 'Thème', other: 'Thèmes' }),
    organisations: (count: number) => plural(count, { one: 'Organisme', other: 'Organismes' }),
    filterBy: (label: string) => `Filtrer par ${label}`,
    unfilter: (label: string) => `Ne plus filtrer par ${label}`,
    sources: (count: number) => plural(count, { one: 'Source', other: 'Sources' }),
    untitledSource: 'Source',
    published: (date: string) => `publié\u00a0: ${date}`,
    related: 'Voir aussi',
    readSource: (publisher: string | null) => (publisher === null ? 'Lire la source' : `Lire la source (${publisher})`),
    unknown: 'Cette action n’est pas dans le fichier.',
  },
  country: {
    close: 'Fermer la fiche',
    selection: 'Pays sélectionnés',
    facts: {
      actions: (count: number) => plural(count, { one: 'action', other: 'actions' }),
      incoming: (count: number) => plural(count, { one: 'accueil en France', other: 'accueils en France' }),
      outgoing: 'à l’étranger',
      remote: 'à distance',
    },
    matching: (count: number) =>
      plural(count, {
        zero: 'Aucune action ne correspond à vos filtres',
        one: '1\u00a0action correspond à vos filtres',
        other: `${number(count)}\u00a0actions correspondent à vos filtres`,
      }),
    all: (count: number) => plural(count, { zero: 'Aucune action', one: 'L’action', other: 'Les actions' }),
    showOthers: (count: number, country: CountryWords) =>
      plural(count, {
        one: `Afficher l’autre action ${country.of}`,
        other: `Afficher les ${number(count)}\u00a0autres actions ${country.of}`,
      }),
    showAll: (count: number, country: CountryWords) =>
      plural(count, {
        one: `Afficher l’action ${country.of}`,
        other: `Afficher les ${number(count)}\u00a0actions ${country.of}`,
      }),
    hideOthers: 'Masquer les autres actions',
    excluded: 'Hors de vos filtres',
    excludedCount: (count: number) =>
      plural(count, {
        one: '1\u00a0action est hors de vos filtres.',
        other: `${number(count)}\u00a0actions sont hors de vos filtres.`,
      }),
    clearFilters: 'Effacer tous les filtres',
    /** "Sous vos filtres : 1 accueil en France et 2 actions sur place." */
    routes: (list: string) => `Sous vos filtres\u00a0: ${list}.`,
    related: 'Voir aussi, avec d’autres pays',
    openPage: 'Voir la fiche du pays',
    backToAtlas: 'Tout l’atlas',
    latest: 'Dernière action',
    history: 'Toute la coopération, dans l’ordre du temps',
    figures: 'Chiffres',
    figureSource: 'source',
    inRegion: 'Dans la région',
    chronology: 'Chronologie',
    none: (country: string) => `L’atlas ne connaît aucune action avec ${country}.`,
  },
  whatsNew: {
    title: 'Quoi de neuf',
    planned: (count: number) =>
      plural(count, {
        zero: 'Rien à venir',
        one: 'À venir\u00a0: 1\u00a0action',
        other: `À venir\u00a0: ${number(count)}\u00a0actions`,
      }),
    plannedTitle: 'À venir',
    back: 'Revenir aux nouveautés',
  },
};

/** What a language must say: the shape of the French texts. */
export type Messages = typeof fr;
