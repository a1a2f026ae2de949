import { useMemo } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { usePhone } from '../../ui/use-phone.ts';

const NONE: readonly CountryCode[] = [];

/** The partners of the action that is open on a phone, whose small map shows nothing of it otherwise; none elsewhere. */
export function useOpenedPartners(): readonly CountryCode[] {
  const isPhone = usePhone();
  const { actions } = useDataset();
  const opened = useViewState((view) => view.action);
  return useMemo(
    () => (isPhone && opened !== null ? (actions.find(({ id }) => id === opened)?.partners ?? NONE) : NONE),
    [isPhone, actions, opened],
  );
}
