import type { ProblemWords } from './french-problems.ts';
import { createNumberFormat } from './number.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('en');
const number = createNumberFormat('en');

/** What is said in English of the mistakes of a dataset. */
export const englishProblems = {
  title: 'Problems in the file',
  none: 'No problem in the file.',
  intro: 'The rest of the file is shown. Here is what was set aside or left out, and why.',
  setAside: (count) =>
    plural(count, {
      zero: 'No action set aside',
      one: '1 action set aside',
      other: `${number(count)} actions set aside`,
    }),
  noted: (count) => plural(count, { zero: 'no remark', one: '1 remark', other: `${number(count)} remarks` }),
  download: 'Download the list (CSV)',
  fileName: 'problems-of-the-file.csv',
  columns: {
    severity: 'Severity',
    subject: 'Entry',
    field: 'Field',
    found: 'Value read',
    rule: 'Rule',
    remedy: 'Remedy',
  },
  severities: { error: 'Set aside', warning: 'Noted' },
  wholeFile: 'Whole file',
  entryAt: (place) => `Entry no. ${place}`,
  field: (field) => `field “${field}”`,
  found: (value) => `value read: “${value}”`,
  absent: 'no value',
  times: (count) => `${number(count)} ${count === 1 ? 'time' : 'times'}`,
  rules: {
    'id-missing': {
      rule: 'Every entry must have an identifier.',
      remedy: 'Add “id”, for instance "kaz-2025-11-mou".',
    },
    'id-repeated': {
      rule: 'An identifier is used once only; the second entry that carries it is set aside.',
      remedy: 'Give it another identifier, or delete the duplicate.',
    },
    'id-unusable': {
      rule: 'An identifier must fit in an address: no space, comma or unseen character, 100 characters at most, and not "none".',
      remedy: 'Write it in lower case without accents, with hyphens.',
    },
    'title-missing': {
      rule: 'A title or label is needed in at least one language.',
      remedy: 'Add it as {"fr": "…", "en": "…"}.',
    },
    'type-missing': {
      rule: 'Every action must have a type.',
      remedy: 'Add “type” with the identifier of one of the types of the file, for instance "agreement".',
    },
    'start-unreadable': {
      rule: 'The start date is not an EDTF date.',
      remedy:
        'Write it in quotes: "2025", "2025-07" or "2025-07-03", followed by “?” if it is uncertain or “~” if it is approximate; "200X" for a decade. If no date is known, remove the field.',
    },
    'end-before-start': {
      rule: 'The end comes before the start.',
      remedy: 'Correct “start” or “end”.',
    },
    'end-without-start': {
      rule: 'An end date means nothing without a start date.',
      remedy: 'Add “start”, or remove “end”.',
    },
    'not-an-object': {
      rule: 'An object in braces is needed here.',
      remedy: 'Write {"field": "value"}, or remove this value.',
    },
    'theme-unknown': {
      rule: 'This theme is not among the themes of the file.',
      remedy: 'Correct the identifier, or add the theme to the list.',
    },
    'partner-unknown': {
      rule: 'This country code is not known.',
      remedy: 'Write the ISO 3166-1 code in three capital letters, for instance "KAZ" ("XKX" for Kosovo).',
    },
    'region-unknown': {
      rule: 'This region is not known.',
      remedy: 'Write the UN M49 code in quotes, for instance "002", or its name in links, for instance "africa".',
    },
    'organisation-unknown': {
      rule: 'This organisation is not among the organisations of the file.',
      remedy: 'Correct the identifier, or add the organisation to the list.',
    },
    'home-as-partner': {
      rule: 'The institution’s own country is not a partner.',
      remedy: 'Remove it from the partners; the action may still take place there.',
    },
    'coordinates-invalid': {
      rule: 'These coordinates are not decimal degrees.',
      remedy: 'Write “lon” between -180 and 180 and “lat” between -90 and 90, without quotes.',
    },
    'link-not-http': {
      rule: 'This link is not a complete web address.',
      remedy: 'Write an address that starts with https:// or http://.',
    },
    'end-unreadable': {
      rule: 'The end date is not an EDTF date; the action keeps its start date.',
      remedy: 'Write it like "2025-07-04", or ".." if the action is still going on.',
    },
    'type-unknown': {
      rule: 'This type is not among the types of the file; it is shown by its identifier.',
      remedy: 'Correct the identifier, or add the type to the list.',
    },
    'qualifier-unknown': {
      rule: 'This qualifier of a figure is not known.',
      remedy: 'Write "about", "more-than" or "less-than", or nothing if the figure is exact.',
    },
    'direction-unknown': {
      rule: 'This direction is not known.',
      remedy: 'Write "incoming", "outgoing" or "remote".',
    },
    'status-unknown': {
      rule: 'This status is not known.',
      remedy: 'Write "planned", "ongoing", "completed" or "cancelled".',
    },
    'related-unknown': {
      rule: 'This is not the identifier of another action that is shown.',
      remedy: 'Correct the identifier, or remove it.',
    },
    'date-unreadable': {
      rule: 'A readable EDTF date is needed here.',
      remedy: 'Write it like "2025", "2025-07" or "2025-07-03".',
    },
    'number-invalid': {
      rule: 'This number is not possible here.',
      remedy: 'Write a number without quotes; a count of people or actions is a whole number of at least 1.',
    },
    'text-invalid': {
      rule: 'A text is needed here.',
      remedy: 'Write it in quotes, by language if it is translated: {"fr": "…", "en": "…"}.',
    },
    'text-unseen': {
      rule: 'This text held characters that cannot be seen or that turn its direction round; they are taken out.',
      remedy: 'Delete them, or type the text again instead of pasting it.',
    },
    'text-too-long': {
      rule: 'This text is too long: it is cut, or the address is left out.',
      remedy: 'Stay under 2,000 characters for a name, a title or an address, under 10,000 for a summary.',
    },
    'list-expected': {
      rule: 'A list is needed here.',
      remedy: 'Put the values in square brackets, for instance ["KAZ"].',
    },
    'value-repeated': {
      rule: 'This value is already in the list.',
      remedy: 'Remove the repetition.',
    },
    'mark-unknown': {
      rule: 'This mark does not exist; the theme takes that of the other themes.',
      remedy: 'Write "modernisation", "leadership", "training", "digital", "ai", "energy", "integrity" or "other".',
    },
    'field-unknown': {
      rule: 'This field is not known; it is ignored.',
      remedy: 'Correct its name, or remove it if it serves nothing.',
    },
  },
} satisfies ProblemWords;
