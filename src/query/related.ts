import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { countThemes } from '../domain/theme-rarity.ts';

const MOST_RELATED = 5;

/**
 * Up to five actions to read next: those that the action names, in its order; when it names none, those with the same
 * partner, then the same organisation, then the same rarest theme, the nearest in time first.
 */
export function relatedActions(dataset: Dataset, action: CooperationAction): readonly CooperationAction[] {
  const named = new Set(action.related);
  named.delete(action.id);
  const others = new Map(dataset.actions.map((other) => [other.id, other]));
  const found = [...named].flatMap((id) => others.get(id) ?? []);
  return (found.length > 0 ? found : likeActions(dataset, action)).slice(0, MOST_RELATED);
}

function likeActions(dataset: Dataset, action: CooperationAction): readonly CooperationAction[] {
  const theme = rarestTheme(dataset, action);
  const tierOf = (other: CooperationAction): number => {
    if (shareOne(action.partners, other.partners)) return 0;
    if (shareOne(action.organisations, other.organisations)) return 1;
    return theme !== null && other.themes.includes(theme) ? 2 : UNLIKE;
  };
  return dataset.actions
    .filter((other) => other.id !== action.id)
    .map((other) => ({ other, tier: tierOf(other) }))
    .filter(({ tier }) => tier !== UNLIKE)
    .toSorted((a, b) => a.tier - b.tier || compareNearness(action, a.other, b.other))
    .map(({ other }) => other);
}

const UNLIKE = 3;

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id));
}

/** The theme of an action that fewest actions of the dataset have; the first of the dataset when several are as rare. */
function rarestTheme(dataset: Dataset, action: CooperationAction): string | null {
  const counts = countThemes(dataset);
  const themes = dataset.themes.filter((theme) => action.themes.includes(theme.id));
  return themes.toSorted((a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0))[0]?.id ?? null;
}

/** Nearest in time to `action` first: by the days between them, then between their beginnings; undated ones last. */
function compareNearness(action: CooperationAction, a: CooperationAction, b: CooperationAction): number {
  return (
    compareDays(daysBetween(action, a), daysBetween(action, b)) ||
    compareDays(daysBetweenStarts(action, a), daysBetweenStarts(action, b)) ||
    a.index - b.index
  );
}

/** Subtraction would make two infinities unequal. */
function compareDays(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function daysBetween(a: CooperationAction, b: CooperationAction): number {
  if (!a.time || !b.time) return Infinity;
  return Math.max(0, a.time.interval.start - b.time.interval.end, b.time.interval.start - a.time.interval.end);
}

function daysBetweenStarts(a: CooperationAction, b: CooperationAction): number {
  return a.time && b.time ? Math.abs(a.time.interval.start - b.time.interval.start) : Infinity;
}
