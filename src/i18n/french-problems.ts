import type { Problem, ProblemRule } from '../domain/dataset.ts';
import type { ProblemRow } from './describe-problem.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('fr');
const number = createNumberFormat('fr');

/** The rule that a dataset breaks, as a reader is told it, and how to mend it. */
export interface RuleWords {
  readonly rule: string;
  readonly remedy: string;
}

/** What is said in French of the mistakes of a dataset. */
export const frenchProblems = {
  title: 'Problèmes du fichier',
  none: 'Aucun problème dans le fichier.',
  intro: 'Le reste du fichier est montré. Voici ce qui a été écarté ou laissé de côté, et pourquoi.',
  setAside: (count: number) =>
    plural(count, {
      zero: 'Aucune action écartée',
      one: '1 action écartée',
      other: `${number(count)} actions écartées`,
    }),
  noted: (count: number) =>
    plural(count, { zero: 'aucune remarque', one: '1 remarque', other: `${number(count)} remarques` }),
  download: 'Télécharger la liste (CSV)',
  fileName: 'problemes-du-fichier.csv',
  columns: {
    severity: 'Gravité',
    subject: 'Élément',
    field: 'Champ',
    found: 'Valeur lue',
    rule: 'Règle',
    remedy: 'Remède',
  } satisfies Readonly<Record<keyof ProblemRow, string>>,
  severities: { error: 'Écarté', warning: 'Signalé' } as Readonly<Record<Problem['severity'], string>>,
  wholeFile: 'Fichier entier',
  entryAt: (place: string) => `Élément nº ${place}`,
  field: (field: string) => `champ « ${field} »`,
  found: (value: string) => `valeur lue : « ${value} »`,
  absent: 'valeur absente',
  times: (count: number) => `${number(count)} fois`,
  rules: {
    'id-missing': {
      rule: 'Chaque élément doit avoir un identifiant.',
      remedy: 'Ajoutez « id », par exemple "kaz-2025-11-mou".',
    },
    'id-repeated': {
      rule: 'Un identifiant ne sert qu’une fois ; le second élément qui le porte est écarté.',
      remedy: 'Donnez-lui un autre identifiant, ou supprimez le doublon.',
    },
    'id-unusable': {
      rule: 'Un identifiant doit pouvoir figurer dans une adresse : sans espace, virgule ni caractère invisible, 100 caractères au plus, et différent de "none".',
      remedy: 'Écrivez-le en minuscules sans accent, avec des traits d’union.',
    },
    'title-missing': {
      rule: 'Il faut un titre ou un libellé dans au moins une langue.',
      remedy: 'Ajoutez-le sous la forme {"fr": "…", "en": "…"}.',
    },
    'type-missing': {
      rule: 'Chaque action doit avoir un type.',
      remedy: 'Ajoutez « type » avec l’identifiant d’un des types du fichier, par exemple "agreement".',
    },
    'start-unreadable': {
      rule: 'La date de début n’est pas une date EDTF.',
      remedy:
        'Écrivez-la entre guillemets : "2025", "2025-07" ou "2025-07-03", suivie de « ? » si elle est incertaine ou de « ~ » si elle est approximative ; "200X" pour une décennie. Sans date connue, retirez le champ.',
    },
    'end-before-start': {
      rule: 'La fin précède le début.',
      remedy: 'Corrigez « start » ou « end ».',
    },
    'end-without-start': {
      rule: 'Une date de fin ne se lit qu’avec une date de début.',
      remedy: 'Ajoutez « start », ou retirez « end ».',
    },
    'not-an-object': {
      rule: 'Il faut ici un objet entre accolades.',
      remedy: 'Écrivez {"champ": "valeur"}, ou retirez cette valeur.',
    },
    'theme-unknown': {
      rule: 'Ce thème n’est pas dans la liste des thèmes du fichier.',
      remedy: 'Corrigez l’identifiant, ou ajoutez le thème à la liste.',
    },
    'partner-unknown': {
      rule: 'Ce code de pays n’est pas connu.',
      remedy: 'Écrivez le code ISO 3166-1 à trois lettres majuscules, par exemple "KAZ" ("XKX" pour le Kosovo).',
    },
    'region-unknown': {
      rule: 'Cette région n’est pas connue.',
      remedy:
        'Écrivez le code M49 de l’ONU entre guillemets, par exemple "002", ou son nom d’adresse, par exemple "africa".',
    },
    'organisation-unknown': {
      rule: 'Cet organisme n’est pas dans la liste des organismes du fichier.',
      remedy: 'Corrigez l’identifiant, ou ajoutez l’organisme à la liste.',
    },
    'home-as-partner': {
      rule: 'Le pays de l’établissement n’est pas un partenaire.',
      remedy: 'Retirez-le des partenaires ; le lieu de l’action peut s’y trouver.',
    },
    'coordinates-invalid': {
      rule: 'Ces coordonnées ne sont pas des degrés décimaux.',
      remedy: 'Écrivez « lon » entre -180 et 180 et « lat » entre -90 et 90, sans guillemets.',
    },
    'link-not-http': {
      rule: 'Ce lien n’est pas une adresse web complète.',
      remedy: 'Écrivez une adresse qui commence par https:// ou http://.',
    },
    'end-unreadable': {
      rule: 'La date de fin n’est pas une date EDTF ; l’action garde sa date de début.',
      remedy: 'Écrivez-la comme "2025-07-04", ou ".." si l’action dure encore.',
    },
    'type-unknown': {
      rule: 'Ce type n’est pas dans la liste des types du fichier ; il est montré par son identifiant.',
      remedy: 'Corrigez l’identifiant, ou ajoutez le type à la liste.',
    },
    'qualifier-unknown': {
      rule: 'Cette précision d’un chiffre n’est pas connue.',
      remedy: 'Écrivez "about", "more-than" ou "less-than", ou rien si le chiffre est exact.',
    },
    'direction-unknown': {
      rule: 'Ce sens n’est pas connu.',
      remedy: 'Écrivez "incoming", "outgoing" ou "remote".',
    },
    'status-unknown': {
      rule: 'Ce statut n’est pas connu.',
      remedy: 'Écrivez "planned", "ongoing", "completed" ou "cancelled".',
    },
    'related-unknown': {
      rule: 'Ce n’est pas l’identifiant d’une autre action montrée.',
      remedy: 'Corrigez l’identifiant, ou retirez-le.',
    },
    'date-unreadable': {
      rule: 'Il manque ici une date EDTF lisible.',
      remedy: 'Écrivez-la comme "2025", "2025-07" ou "2025-07-03".',
    },
    'number-invalid': {
      rule: 'Ce nombre n’est pas possible ici.',
      remedy: 'Écrivez un nombre sans guillemets ; un effectif est un entier d’au moins 1.',
    },
    'text-invalid': {
      rule: 'Il faut ici un texte.',
      remedy: 'Écrivez-le entre guillemets, par langue s’il est traduit : {"fr": "…", "en": "…"}.',
    },
    'text-unseen': {
      rule: 'Ce texte contenait des caractères invisibles ou qui en inversent le sens ; ils sont retirés.',
      remedy: 'Supprimez-les, ou tapez le texte à nouveau au lieu de le coller.',
    },
    'text-too-long': {
      rule: 'Ce texte est trop long : il est coupé, ou l’adresse est laissée de côté.',
      remedy: 'Restez sous 2 000 caractères pour un nom, un titre ou une adresse, sous 10 000 pour un résumé.',
    },
    'list-expected': {
      rule: 'Il faut ici une liste.',
      remedy: 'Mettez les valeurs entre crochets, par exemple ["KAZ"].',
    },
    'value-repeated': {
      rule: 'Cette valeur est déjà dans la liste.',
      remedy: 'Retirez la répétition.',
    },
    'mark-unknown': {
      rule: 'Cette marque n’existe pas ; le thème prend celle des autres thèmes.',
      remedy: 'Écrivez "modernisation", "leadership", "training", "digital", "ai", "energy", "integrity" ou "other".',
    },
    'field-unknown': {
      rule: 'Ce champ n’est pas connu ; il est ignoré.',
      remedy: 'Corrigez son nom, ou retirez-le s’il ne sert pas.',
    },
  } as Readonly<Record<ProblemRule, RuleWords>>,
};

/** What a language must say of problems. */
export type ProblemWords = typeof frenchProblems;
