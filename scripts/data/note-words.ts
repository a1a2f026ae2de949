import type { LanguageCode } from '../../src/domain/language.ts';
import type { RuleWords } from '../../src/i18n/french-problems.ts';
import type { NoteRule } from './editor-notes.ts';

/** What an editor is told of each note, by language. */
export const NOTE_WORDS: Readonly<Record<LanguageCode, Readonly<Record<NoteRule, RuleWords>>>> = {
  fr: {
    typography: {
      rule: 'La typographie n’est pas celle de l’atlas.',
      remedy: 'Remplacez le texte par celui qui est proposé ; seuls des signes et des espaces changent.',
    },
    'language-missing': {
      rule: 'Ce texte n’existe que dans une langue ; l’autre le montre tel quel et le dit.',
      remedy: 'Ajoutez la traduction.',
    },
    'source-missing': {
      rule: 'L’action ne cite aucune source.',
      remedy: 'Ajoutez au moins une source avec son adresse.',
    },
    'source-repeated': { rule: 'La même source est citée deux fois.', remedy: 'Gardez-en une.' },
    'country-lead-missing': {
      rule: 'Ce pays partenaire n’a pas de phrase de présentation.',
      remedy: 'Ajoutez-la si vous le souhaitez ; sinon, le résumé de la dernière action en tient lieu.',
    },
    'country-without-action': {
      rule: 'Ce pays est décrit, mais aucune action ne le cite.',
      remedy: 'Vérifiez le code, ou gardez cette description pour une action à venir.',
    },
    'organisation-unused': {
      rule: 'Aucune action ne cite cet organisme.',
      remedy: 'Retirez-le, ou citez-le dans une action.',
    },
    'scene-action-unknown': {
      rule: 'Cette scène ouvre une action qui n’existe pas.',
      remedy: 'Corrigez l’identifiant.',
    },
  },
  en: {
    typography: {
      rule: 'The typography is not that of the atlas.',
      remedy: 'Replace the text with the one proposed; only signs and spaces change.',
    },
    'language-missing': {
      rule: 'This text exists in one language only; the other shows it as it is and says so.',
      remedy: 'Add the translation.',
    },
    'source-missing': { rule: 'The action quotes no source.', remedy: 'Add at least one source with its address.' },
    'source-repeated': { rule: 'The same source is quoted twice.', remedy: 'Keep one.' },
    'country-lead-missing': {
      rule: 'This partner country has no leading sentence.',
      remedy: 'Add one if you like; otherwise the summary of the latest action stands in.',
    },
    'country-without-action': {
      rule: 'This country is described, but no action names it.',
      remedy: 'Check the code, or keep this description for an action to come.',
    },
    'organisation-unused': {
      rule: 'No action names this organisation.',
      remedy: 'Remove it, or name it in an action.',
    },
    'scene-action-unknown': {
      rule: 'This scene opens an action that does not exist.',
      remedy: 'Correct the identifier.',
    },
  },
};
