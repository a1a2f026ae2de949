import { join } from 'node:path';
import { readSource } from '../scripts/data/source.ts';
import { decodeDataset } from '../src/dataset/decode.ts';
import type { ActionTime, CooperationAction } from '../src/domain/action.ts';
import { dateOf } from '../src/domain/calendar.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { parseEdtf } from '../src/domain/edtf.ts';
import type { LocalizedText } from '../src/domain/language.ts';
import { createRandom, pick, type Random } from './random.ts';

/** The real dataset, from its editable source; to be run in the project's folder. */
export function readRealDataset(): Dataset {
  return decodeDataset(JSON.stringify(readSource(join(process.cwd(), 'data')))).dataset;
}

/**
 * A dataset of `size` actions with the skew of the real one: what an action is about, with whom, when and in which words
 * are each drawn from a real action, independently of one another. Days are spread by up to half a year either way, and
 * each text gets rare words, so that the vocabulary grows as that of real prose does. The same seed, the same dataset.
 */
export function createLargeDataset(real: Dataset, size: number, seed = 1): Dataset {
  const random = createRandom(seed);
  const actions = Array.from({ length: size }, (_, index): CooperationAction => {
    const subject = pick(random, real.actions);
    const partners = pick(random, real.actions);
    const words = pick(random, real.actions);
    const others = pick(random, real.actions);
    const values = {
      type: subject.type,
      direction: subject.direction,
      status: subject.status,
      themes: mixed(random, subject.themes, others.themes),
      partners: mixed(random, partners.partners, others.partners),
      regions: partners.regions,
      organisations: mixed(random, partners.organisations, others.organisations),
    };
    return {
      ...subject,
      ...asRead(values),
      index,
      id: `action-${index}`,
      title: withRareWord(words.title, random),
      summary: words.summary && withRareWord(words.summary, random),
      place: partners.place,
      time: spread(pick(random, real.actions).time, random),
      related: [],
    };
  });
  return { ...real, actions };
}

/** The same as `JSON.parse` gives it: actions that are read from a file share no lists, and few of their texts. */
function asRead<Values>(values: Values): Values {
  return JSON.parse(JSON.stringify(values));
}

/** How often an action takes over something of another one, so that new combinations come up as a dataset grows. */
const MIXED = 0.1;

function mixed<T>(random: Random, own: readonly T[], others: readonly T[]): readonly T[] {
  return random() < MIXED ? [...new Set([...own, ...others.slice(0, 2)])] : own;
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo na le mi do ra ke'.split(' ');

/** Adds a made-up name: squaring makes a few of them frequent and most of them rare. */
function withRareWord(text: LocalizedText, random: Random): LocalizedText {
  const rank = Math.floor(random() ** 2 * SYLLABLES.length ** 4);
  const name = [0, 1, 2, 3].map((place) => SYLLABLES[Math.floor(rank / SYLLABLES.length ** place) % SYLLABLES.length]);
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, [words, name.join('')].join(' ')]),
  );
}

/** Moves what is known to the day by up to half a year; coarser dates stay. */
function spread(time: ActionTime | null, random: Random): ActionTime | null {
  if (time?.start.precision !== 'day' || time.end !== null) return time;
  const { year, month, day } = dateOf(time.interval.start + Math.round((random() - 0.5) * 365));
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const start = parseEdtf(text);
  return start.kind === 'valid' ? { start: start.value, end: null, interval: start.value.interval } : time;
}
