import { MARKS, type MarkId } from '../domain/dataset.ts';

/** One of the eight marks: an ink and a pattern that tells it apart without colour. */
export interface Mark {
  readonly id: MarkId;
  /** CSS variable of its ink, in every appearance. */
  readonly token: string;
  /** Its drawing on a 10 × 10 grid, after the design. */
  readonly pattern: 'solid' | 'half' | 'lines' | 'checker' | 'disc' | 'hatch' | 'columns' | 'frame';
}

const BY_ID: Readonly<Record<MarkId, Omit<Mark, 'id'>>> = {
  modernisation: { token: '--theme-reform', pattern: 'solid' },
  leadership: { token: '--theme-leadership', pattern: 'half' },
  training: { token: '--theme-training', pattern: 'lines' },
  digital: { token: '--theme-digital', pattern: 'checker' },
  ai: { token: '--theme-ai', pattern: 'disc' },
  energy: { token: '--theme-energy', pattern: 'hatch' },
  integrity: { token: '--theme-integrity', pattern: 'columns' },
  other: { token: '--theme-other', pattern: 'frame' },
};

/** The marks in their fixed order. */
export const MARK_LIST: readonly Mark[] = MARKS.map((id) => ({ id, ...BY_ID[id] }));

/** Place of a mark in the fixed order, from 0. */
export function markOrder(mark: MarkId): number {
  return MARKS.indexOf(mark);
}
