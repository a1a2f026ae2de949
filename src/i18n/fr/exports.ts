import { number, plural } from './words.ts';

export const exports = {
  heading: 'Exporter',
  formats: {
    png: { label: 'Image PNG', note: 'avec titre, légende et adresse' },
    svg: { label: 'Dessin SVG', note: 'modifiable, textes conservés' },
    pptx: { label: 'Diapositives PowerPoint', note: 'texte et graphique modifiables' },
    csv: { label: 'Données CSV', note: 'UTF-8, point-virgule' },
    xlsx: { label: 'Classeur Excel', note: 'dates et nombres reconnus' },
    json: { label: 'Jeu de données JSON', note: 'relu par l’atlas' },
    talk: { label: 'Présentation en un seul fichier', note: 'tout l’atlas, sans réseau' },
  },
  /** Sizes of a picture. */
  sizes: {
    slide: 'Diapositive, 1920\u00a0×\u00a01080',
    page: 'Document, 1280\u00a0×\u00a0720',
    screen: 'Grand écran, 3840\u00a0×\u00a02160',
  },
  /** Slides: what they show, and the words that stand on them. */
  slides: {
    view: 'Cette vue',
    story: (title: string) => `Récit\u00a0: ${title}`,
    own: (title: string) => `Votre récit\u00a0: ${title}`,
    open: 'Ouvrir dans l’atlas',
    /** What a chart says, for those who do not see it; some actions are in no column. */
    chart: ({ columns, elsewhere }: { readonly columns: readonly string[]; readonly elsewhere: number }) =>
      `Actions commencées, par thème\u00a0: ${columns.join('\u00a0; ')}.${plural(elsewhere, {
        zero: '',
        one: ' 1\u00a0autre action, connue à une échelle plus large ou sans date.',
        other: ` ${number(elsewhere)}\u00a0autres actions, connues à une échelle plus large ou sans date.`,
      })}`,
  },
  /** What has a row of its own in a table. */
  rowsPer: { action: 'Par action', country: 'Par action et par pays' },
  /** Name of the choice of how a file is written; what the file is stands before it. */
  option: (format: string) => `${format}\u00a0: au choix`,
  /** Name of the sheet of a workbook. */
  sheet: 'Actions',
  /** A saved picture that is handed to the atlas again. */
  picture: {
    drop: 'Déposez ici une image PNG enregistrée par l’atlas\u00a0: sa vue revient.',
    reopen: 'Une image PNG déposée sur l’atlas rouvre sa vue.',
    choose: 'Choisir une image',
    faults: {
      'not-a-picture': 'Ce fichier n’est pas une image PNG. Déposez une image enregistrée par l’atlas.',
      'no-view':
        'Cette image ne dit pas quelle vue elle montre\u00a0: elle ne vient pas de l’atlas, ou un autre programme l’a réécrite. Son adresse se lit peut-être au bas de l’image.',
    },
  },
  page: { label: 'Page A4, PDF', note: 'carte, chronologie et liste' },
  rows: (count: number) =>
    plural(count, { zero: 'aucune ligne', one: '1\u00a0ligne', other: `${number(count)}\u00a0lignes` }),
  /** What the button of a file says, by what becomes of the file. */
  acts: { idle: 'Télécharger', preparing: 'Préparation…', saved: 'Enregistré', failed: 'Télécharger' },
  saveCsv: 'Exporter en CSV',
  print: 'Imprimer',
  saved: (label: string) => `Fichier enregistré\u00a0: ${label}`,
  failed: 'Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.',
  /** "Kazakhstan, 7 actions de 2009 à 2025": what the page of a country shows. */
  country: (country: string, actions: string) => `${country}, ${actions}`,
  /** Under a picture: who says so, and of what date. */
  foot: (atlas: string, institution: string, date: string) => `${atlas}, ${institution}. Données au ${date}.`,
  columns: {
    id: 'Identifiant',
    title: 'Titre',
    summary: 'Résumé',
    date: 'Date',
    start: 'Début (EDTF)',
    end: 'Fin (EDTF)',
    startDay: 'Jour de début',
    endDay: 'Jour de fin',
    type: 'Type',
    typeCode: 'Type (code)',
    countries: 'Pays partenaires',
    countryCodes: 'Pays partenaires (ISO 3166)',
    regions: 'Régions',
    regionCodes: 'Régions (code)',
    themes: 'Thèmes',
    themeCodes: 'Thèmes (code)',
    organisations: 'Organismes',
    organisationCodes: 'Organismes (code)',
    direction: 'Sens',
    directionCode: 'Sens (code)',
    status: 'Statut',
    statusCode: 'Statut (code)',
    place: 'Lieu',
    count: 'Nombre',
    participants: 'Participants',
    sources: 'Sources',
    address: 'Adresse dans l’atlas',
    view: 'Vue exportée',
    updated: 'Données au',
  },
};
