import { join } from 'node:path';
import { readSource } from '../scripts/data/source.ts';
import type { CooperationAction } from '../src/domain/action.ts';
import { createLargeDataset, readRealDataset } from './large-dataset.ts';

export interface WrittenDataset {
  readonly size: number;
  readonly body: string;
}

/** A dataset of `size` actions as the page reads it: the real one's vocabularies with generated actions. */
export function writeLargeDataset(size: number): WrittenDataset {
  const source = readSource(join(process.cwd(), 'data'));
  const { actions } = createLargeDataset(readRealDataset(), size);
  return { size, body: JSON.stringify({ ...source, stories: [], actions: actions.map(written) }) };
}

/** The real dataset as the page reads it. */
export function writeRealDataset(): WrittenDataset {
  const source = readSource(join(process.cwd(), 'data'));
  return { size: readRealDataset().actions.length, body: JSON.stringify(source) };
}

function written({ index: _index, time, place, ...action }: CooperationAction): object {
  const end = time?.end === 'open' ? '..' : time?.end?.text;
  return { ...action, place, start: time?.start.text ?? null, end: end ?? null, related: [] };
}
