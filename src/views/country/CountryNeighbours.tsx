import { useMemo } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { countriesOfRegion, regionOfCountry } from '../../domain/m49.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './CountryNeighbours.module.css';

const MOST_SHOWN = 6;

/** The other partners of the same sub-region, with their number of actions. */
export function CountryNeighbours({ code }: { readonly code: CountryCode }) {
  const dataset = useDataset();
  const { messages, language, format } = useTranslator();
  const { openCountry } = useCommands();
  const links = useLinks();
  const neighbours = useMemo(() => {
    const region = regionOfCountry(code);
    if (region === null) return [];
    const counts = new Map(countriesOfRegion(region).map((other) => [other, 0]));
    counts.delete(code);
    for (const { partners } of dataset.actions) {
      for (const other of partners) {
        const count = counts.get(other);
        if (count !== undefined) counts.set(other, count + 1);
      }
    }
    return [...counts]
      .map(([other, count]) => ({ other, count }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || a.other.localeCompare(b.other))
      .slice(0, MOST_SHOWN);
  }, [dataset, code]);
  if (neighbours.length === 0) return null;
  return (
    <nav className={styles.neighbours} aria-labelledby="neighbours-title">
      <span id="neighbours-title">{messages.country.inRegion}</span>
      <ul>
        {neighbours.map(({ other, count }) => (
          <li key={other}>
            <a
              href={links({ country: other, action: null })}
              aria-label={`${countryName(other, language)}, ${messages.common.actions(count)}`}
              onClick={onPlainClick(() => openCountry(other))}
            >
              {countryName(other, language)} <span>{format.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
