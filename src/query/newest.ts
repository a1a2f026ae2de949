import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { compareEarliestFirst, compareLatestFirst } from './action-order.ts';

const NEWEST_COUNT = 3;
/** How long before the dataset's date an action is new, in days. */
const NEW_FOR_DAYS = 30;

/** Whether an action took place, or began to, by the dataset's date: dated, neither planned nor cancelled, not later. */
function hasBegun(action: CooperationAction, dataset: Dataset): boolean {
  if (action.status === 'planned' || action.status === 'cancelled' || !action.time) return false;
  return action.time.interval.start <= dataset.now;
}

/** The three latest actions by date that took place, for "Quoi de neuf". */
export function newestActions(dataset: Dataset): readonly CooperationAction[] {
  let newest: readonly CooperationAction[] = [];
  for (const action of dataset.actions) {
    const last = newest[NEWEST_COUNT - 1];
    if (!hasBegun(action, dataset) || (last && compareLatestFirst(last, action) < 0)) continue;
    newest = [...newest, action].toSorted(compareLatestFirst).slice(0, NEWEST_COUNT);
  }
  return newest;
}

/** The planned actions, the next one first, for "À venir". */
export function plannedActions(dataset: Dataset): readonly CooperationAction[] {
  return dataset.actions.filter((action) => action.status === 'planned').toSorted(compareEarliestFirst);
}

/** Whether an action began in the 30 days before the dataset's date. A start known only to the year is not that recent. */
export function isNew(action: CooperationAction, dataset: Dataset): boolean {
  return hasBegun(action, dataset) && (action.time?.interval.start ?? -Infinity) >= dataset.now - NEW_FOR_DAYS;
}
