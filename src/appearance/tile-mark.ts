import type { CooperationAction } from '../domain/action.ts';
import type { Dataset, MarkId, Theme } from '../domain/dataset.ts';
import { countThemes } from '../domain/theme-rarity.ts';
import { markOrder } from './marks.ts';

/** What is known of an action whatever is chosen: its themes, the rarest first, and the mark that it takes from them. */
interface Known {
  readonly action: CooperationAction;
  readonly themes: readonly Theme[];
  readonly mark: MarkId;
}

/** Tells which mark the tile of an action takes, given the themes that the reader chose. */
export type TileMark = (action: CooperationAction, chosenThemes: readonly string[]) => MarkId;

/**
 * The one rule of tiles: the chosen theme if the action has it (the rarest of them if several), else the rarest of its
 * themes that has a mark of its own, else `other`. Ties go to the first in mark order. Rarity is counted here, once,
 * on the whole dataset.
 */
export function createTileMark(dataset: Dataset): TileMark {
  const counts = countThemes(dataset);
  const rank = (theme: Theme): number => counts.get(theme.id) ?? 0;
  const rarestFirst = dataset.themes.toSorted((a, b) => rank(a) - rank(b) || markOrder(a.mark) - markOrder(b.mark));
  const known: Known[] = [];
  const knownOf = (action: CooperationAction): Known => {
    const before = known[action.index];
    if (before?.action === action) return before;
    const themes = rarestFirst.filter(({ id }) => action.themes.includes(id));
    const mark = themes.find((theme) => theme.mark !== 'other')?.mark ?? 'other';
    known[action.index] = { action, themes, mark };
    return { action, themes, mark };
  };

  return (action, chosenThemes) => {
    const { themes, mark } = knownOf(action);
    if (chosenThemes.length === 0) return mark;
    return themes.find((theme) => chosenThemes.includes(theme.id))?.mark ?? mark;
  };
}
