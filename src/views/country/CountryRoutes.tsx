import { DIRECTIONS } from '../../domain/action.ts';
import { inCountry } from '../../domain/countries.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import styles from './CountryPanel.module.css';
import type { CountryView } from './use-country.ts';

/** How many actions went each way, in a sentence, where the filters leave fewer than the whole history has. */
export function CountryRoutes({ country: { facts, matching } }: { readonly country: CountryView }) {
  const { home } = useDataset().institution;
  const { language, messages, format } = useTranslator();
  const routes = DIRECTIONS.map((direction) => ({
    direction,
    count: matching.filter((action) => action.direction === direction).length,
  }));
  const isWhole = routes.every(({ direction, count }) => count === facts[direction]);
  const drawn = routes.filter(({ count }) => count > 0);
  if (isWhole || drawn.length === 0) return null;
  const place = { incoming: inCountry(home.country, language), outgoing: messages.country.facts.outgoing, remote: '' };
  const words = drawn.map(({ direction, count }) => messages.map.routes[direction](count, place[direction]));
  return <p className={styles.routes}>{messages.country.routes(format.list(words))}</p>;
}
