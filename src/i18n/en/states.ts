import type { Messages } from '../fr.ts';
import { FEW, number, plural } from './words.ts';

export const states = {
  noScript: 'The actions, the filters and the timeline need JavaScript. The map below is the base map.',
  loadingNote: 'The base map is ready. The actions are on their way.',
  failed: 'The actions could not be loaded',
  unavailable: 'The file of actions cannot be reached',
  unavailableHelp: (status) => {
    if (status === null) return 'Your connection may be down. The map can still be read, without the actions.';
    return status >= 500 || status === 429
      ? 'The server that hosts it is in trouble: try again in a few minutes. The map can still be read, without the actions.'
      : 'It is not at its expected address, or is not public: tell the institution. The map can still be read, without the actions.';
  },
  unavailableCode: (file, status) => (status === null ? `Code: ${file}, no answer` : `Code: ${file}, status ${status}`),
  refused: 'The file of actions cannot be read',
  refusedHelp: 'The file must be corrected, then try again. The map can still be read, without the actions.',
  refusedCode: (file, code) => `Code: ${file}, ${code}`,
  refusals: {
    html: 'The server answers with a web page at its address: the file is missing or has another name.',
    'not-json': 'It is not valid JSON.',
    'not-utf8': 'Its text is not encoded in UTF-8.',
    'too-large': 'It is too large to be read in a page.',
    'too-deep': 'Its lists and objects are nested too deeply to be read.',
    'not-a-dataset': 'It is JSON, but not a dataset of the atlas.',
    'wrong-version': 'It is written in a version that this atlas does not know.',
    'no-institution': 'It does not name the institution and its home point.',
    'no-actions': 'It has no list of actions.',
    'no-date': 'It has neither a date of update nor any dated action.',
  },
  unexpected: 'The atlas has stopped',
  unexpectedHelp: 'An unexpected error occurred while the actions were being read.',
  empty: (count) =>
    plural(count, {
      zero: 'The file holds no action',
      one: 'No action matches this choice',
      other: `No action matches these ${FEW[count] ?? number(count)} choices`,
    }),
  widen: 'Widen your search:',
  remove: (what) => `Remove “${what}”`,
  removePeriod: 'Remove the period',
  showUndated: 'Show undated actions',
} satisfies Messages['states'];
