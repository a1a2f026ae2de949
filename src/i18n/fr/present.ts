import type { StoryRefusalWords } from '../story-words.ts';
import { number, plural } from './words.ts';

export const present = {
  /** Over the stage. */
  stage: 'Présentation',
  ofScenes: (count: number) => `sur ${count}`,
  sceneName: (scene: number, count: number) => `Scène ${scene} sur ${count}`,
  announce: (scene: number, count: number, title: string, caption: string) =>
    `Scène ${scene} sur ${count}\u00a0: ${title}.${caption && ` ${caption}`}`,
  documentTitle: (scene: string, story: string) => `${scene} — ${story}`,
  controls: 'Commandes de la présentation',
  previous: 'Scène précédente',
  next: 'Scène suivante',
  playTime: 'Faire défiler le temps',
  stepTime: 'Avancer d’un an',
  pause: 'Pause',
  loop: 'Lire en boucle',
  stopLoop: 'Arrêter la boucle',
  resumeLoop: 'Reprendre la boucle',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  openNotes: 'Ouvrir les notes',
  notesBlocked: 'Le navigateur a bloqué la fenêtre des notes. Autorisez les fenêtres de ce site, puis recommencez.',
  leave: 'Quitter la présentation',
  black: 'Écran noir. Appuyez sur B ou sur le point pour revenir.',
  directions: { incoming: 'accueil en France', outgoing: 'à l’étranger', remote: 'à distance' },
  routes: 'Sens des actions',
  marks: 'Thèmes',
  otherActions: (count: number) =>
    plural(count, { zero: '', one: 'et 1\u00a0autre action', other: `et ${number(count)}\u00a0autres actions` }),
  actions: 'Actions de la scène',
  country: 'Le pays en bref',
  actionCount: (count: number) => plural(count, { one: 'action', other: 'actions' }),

  /** The window of notes. */
  notes: 'Notes de l’orateur',
  nextScene: 'Scène suivante',
  lastScene: 'C’est la dernière scène.',
  noCaption: 'Cette scène n’a pas de légende.',
  clock: 'Heure',
  elapsed: 'Depuis le début',
  restart: 'Remettre à zéro',

  /** The page of stories. */
  stories: 'Présenter',
  intro:
    'Un récit est une suite de scènes\u00a0: une vue de l’atlas, un titre, une légende. Il se présente en plein écran, au clavier, à la télécommande ou au doigt.',
  published: 'Récits de l’atlas',
  noStories: 'L’atlas ne contient pas encore de récit.',
  scenes: (count: number) =>
    plural(count, { zero: 'Aucune scène', one: '1\u00a0scène', other: `${number(count)}\u00a0scènes` }),
  begin: 'Présenter',
  beginStory: (title: string) => `Présenter «\u00a0${title}\u00a0»`,
  adapt: 'Adapter',
  adaptStory: (title: string) => `Adapter «\u00a0${title}\u00a0»`,
  adaptHelp: 'Adapter un récit en fait une copie dans le vôtre.',
  keys: 'Au clavier',
  keyTable: [
    { keys: 'Flèches gauche et droite, Page haut, Page bas', act: 'changer de scène' },
    { keys: 'Début, Fin', act: 'première ou dernière scène' },
    { keys: 'Espace', act: 'faire défiler le temps ou l’arrêter' },
    { keys: 'F', act: 'plein écran' },
    { keys: 'B ou point', act: 'écran noir' },
    { keys: 'Échap', act: 'quitter' },
  ],

  /** The reader's own story. */
  own: 'Votre récit',
  ownIntro:
    'Ajoutez les vues que vous voulez montrer, dans l’ordre où vous les direz. Le récit reste dans cet onglet\u00a0; gardez-le dans un lien ou dans un fichier.',
  ownEmpty: 'Il n’a pas encore de scène.',
  ownTitle: 'Mon récit',
  storyTitle: 'Titre du récit',
  sceneTitle: 'Titre',
  caption: 'Légende',
  languages: { fr: 'en français', en: 'en anglais' },
  addView: 'Ajouter la vue actuelle',
  currentView: 'Vue actuelle',
  added: (count: number) =>
    `La vue est ajoutée\u00a0: votre récit a ${plural(count, { one: '1\u00a0scène', other: `${number(count)}\u00a0scènes` })}.`,
  moveUp: (scene: number) => `Monter la scène ${scene}`,
  moveDown: (scene: number) => `Descendre la scène ${scene}`,
  remove: (scene: number) => `Supprimer la scène ${scene}`,
  seeScene: (scene: number) => `Voir cette vue, scène ${scene}`,
  takeView: (scene: number) => `Prendre la vue actuelle pour la scène ${scene}`,
  see: 'Voir cette vue',
  take: 'Prendre la vue actuelle',
  taken: (scene: number) => `La scène ${scene} montre maintenant la vue actuelle.`,
  moved: (scene: number, to: number) => `La scène ${scene} est maintenant la scène ${to}.`,
  removed: (scene: number) => `La scène ${scene} est supprimée.`,
  undo: 'Annuler',
  undone: 'La dernière modification est annulée.',
  titleNeeded: 'Il faut un titre dans au moins une langue. Le précédent est gardé.',
  presentOwn: 'Présenter votre récit',
  editOwn: 'Modifier votre récit',
  copyLink: 'Copier le lien du récit',
  saveFile: 'Enregistrer le récit (JSON)',
  openFile: 'Ouvrir un fichier de récit',
  clear: 'Effacer votre récit',
  cleared: 'Votre récit est effacé.',
  tooLong: (length: number, most: number) =>
    `Ce récit est trop long pour un lien (${number(length)}\u00a0caractères, ${number(most)} au plus). Raccourcissez ses légendes, ou gardez-le dans un fichier.`,
  opened: (title: string) => `Le récit «\u00a0${title}\u00a0» est ouvert à la place du précédent.`,
  openedWithRemarks: 'Le récit est ouvert. Voici ce qui n’a pas pu être lu\u00a0:',
  kept: 'Votre récit n’a pas changé.',
  fileRefused: (name: string) => `Le fichier «\u00a0${name}\u00a0» n’est pas ouvert.`,
  linkRefused: 'Le récit de ce lien ne peut pas être lu.',
  toStories: 'Voir les récits de l’atlas',
  refusals: {
    damaged: {
      rule: 'Le texte du récit est incomplet ou abîmé, comme un lien coupé en deux par un message.',
      remedy: 'Copiez à nouveau le lien entier, ou ouvrez le fichier du récit.',
    },
    'too-large': {
      rule: 'Un récit fait au plus un million de caractères.',
      remedy: 'Vérifiez que c’est bien le fichier d’un récit, ou partagez-le en plusieurs.',
    },
    'not-json': {
      rule: 'Le fichier d’un récit est un texte au format JSON.',
      remedy: 'Choisissez un fichier enregistré par l’atlas, ou corrigez celui-ci à l’endroit indiqué.',
    },
    'not-a-story': {
      rule: 'Le fichier est du JSON, mais ne contient pas de récit.',
      remedy: 'Il faut un objet avec «\u00a0title\u00a0» et une liste «\u00a0scenes\u00a0».',
    },
    unreadable: {
      rule: 'Le récit n’a pas d’identifiant ou de titre utilisable.',
      remedy: 'Corrigez ce qui est indiqué ci-dessous, puis ouvrez le fichier à nouveau.',
    },
    'no-scene': {
      rule: 'Aucune scène du récit ne peut être montrée\u00a0: chacune doit avoir un titre.',
      remedy: 'Ajoutez une scène avec un titre dans au moins une langue.',
    },
  } satisfies StoryRefusalWords,
  ignoredPart: (scene: number, part: string) =>
    `Scène ${scene}\u00a0: «\u00a0${part}\u00a0» n’est pas compris et reste sans effet. Corrigez-le dans le fichier, ou remplacez la vue de la scène.`,

  /** In the dialog that shares a view. */
  shareHeading: 'Présenter',
  shareHelp: 'La vue devient une scène de votre récit, à la suite des autres.',
  toMaker: 'Voir votre récit',
};
