import { useDecoded } from '../../hooks/use-dataset.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { undatedActions } from './undated-actions.ts';

/** The title of a list with its number. */
export function useAsideTitle(id: 'partners' | 'unplaced' | 'undated' | 'problems'): string {
  const { messages } = useTranslator();
  const result = useRestedResult();
  const { problems } = useDecoded();
  switch (id) {
    case 'partners':
      return messages.aside.partners([...result.actionsByCountry.values()].filter(({ length }) => length > 0).length);
    case 'unplaced':
      return messages.aside.unplaced(result.unplacedCount);
    case 'undated':
      return messages.aside.undated(undatedActions(result).length);
    case 'problems':
      return problems.length === 0 ? messages.problems.none : messages.problems.title;
  }
}
