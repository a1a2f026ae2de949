import type { Messages } from '../fr.ts';
import { number, plural } from './words.ts';

export const about = {
  title: 'About',
  lead: (institution) =>
    `${institution}: the atlas shows its international cooperation actions, as public sources report them.`,
  contents: 'What the atlas holds',
  actions: (count) => plural(count, { one: 'action', other: 'actions' }),
  countries: (count) => plural(count, { one: 'country or territory', other: 'countries and territories' }),
  organisations: (count) => plural(count, { one: 'organisation', other: 'organisations' }),
  span: (first, last) => `From ${first} to ${last}.`,
  updated: (date) => `Data updated: ${date}.`,
  incomplete: 'The atlas does not claim to be complete: it only shows what has been published.',
  sources: 'Sources',
  otherPublishers: (count) => plural(count, { one: '1 other publisher', other: `${number(count)} other publishers` }),
  noPublisher: 'Publisher not stated',
  sourcesNote: 'Number of actions by publisher of the first source. Each action cites its own.',
  method: 'Method',
  counting: (several, none) =>
    `An action counts once in the total. An action with several countries (${number(several)}) has a square in each. ${plural(none, { zero: 'All have a country.', one: '1 action has no country and stands under “No country” or under its region.', other: `${number(none)} actions have no country and stand under “No country” or under their region.` })}`,
  precision: (day, month, coarser, undated) =>
    `A date is never more precise than its source: ${plural(day, { zero: 'no action is known', one: '1 action is known', other: `${number(day)} actions are known` })} to the day, ${number(month)} to the month, ${number(coarser)} to the year or the decade${undated > 0 ? `, ${number(undated)} without a date` : ''}. An action matches a period if it overlaps it, even in part.`,
  borders: 'Borders',
  bordersOrigin: 'Lines follow Natural Earth, in the version of Visionscarto. Disputed lines are dashed.',
  bordersNotice: 'Lines and names do not commit the institution to any position.',
  projection: 'Equal Earth projection: areas can be compared everywhere.',
  accessibility: 'Accessibility',
  accessibilityTable:
    'All that the map shows can be read in the table, by keyboard and with a screen reader. Each theme has a pattern as well as a colour.',
  accessibilitySettings: 'The appearance follows the contrast and motion settings of your system.',
  statement: {
    title: 'Accessibility statement',
    intro: (institution) =>
      `A form to complete and to confirm. The institution (${institution}) is committed to making this atlas accessible, in accordance with article 47 of French law no. 2005-102 of 11 February 2005. This statement applies to this atlas.`,
    entries: [
      [
        'Compliance status',
        'Not yet audited: no audit against RGAA 4.1, the French standard, has been carried out. Without one, the atlas is to be declared “not compliant”.',
      ],
      [
        'Test results',
        'Automatic checks go with each version. They find only some of the defects and do not replace an audit.',
      ],
      [
        'Content that is not accessible',
        'The list is for the audit to draw up. The drawings of the map and of the timeline have equivalents: the list of partners and the table.',
      ],
      [
        'Preparation of this statement',
        'Date and author: for the institution to fill in. Technologies: HTML, CSS, JavaScript, SVG, WebGL.',
      ],
      ['Feedback and contact', 'Address or form: for the institution to fill in.'],
      [
        'Enforcement procedure',
        'If a defect that you report is not corrected, you can write to the French Defender of Rights (defenseurdesdroits.fr), contact their delegate in your region, or send a letter free of charge: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    ],
  },
  licence: 'Licence and privacy',
  dataLicence: (licence) => `Licence of the data: ${licence}.`,
  noLicence: 'The data file states no licence.',
  otherLicences: 'Base map: Natural Earth, public domain. Typefaces Baskervville and Archivo: OFL licence.',
  privacy: 'No cookie, no audience measurement, no request to any other site.',
} satisfies Messages['about'];
