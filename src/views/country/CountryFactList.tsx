import type { ReactNode } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import styles from './CountryFactList.module.css';
import type { CountryView } from './use-country.ts';

interface CountryFactListProps {
  readonly country: CountryView;
  /** In the size of a page. */
  readonly isWide?: boolean;
}

/** How many actions, hosted in France, abroad, at a distance or in no stated direction if there are any: they add up. */
export function CountryFactList({ country: { facts }, isWide = false }: CountryFactListProps) {
  const { messages, format } = useTranslator();
  const words = messages.country.facts;
  return (
    <dl className={isWide ? styles.wide : styles.facts}>
      <Fact name={words.actions(facts.actions)}>{format.number(facts.actions)}</Fact>
      <Fact name={words.incoming(facts.incoming)}>{format.number(facts.incoming)}</Fact>
      <Fact name={words.outgoing}>{format.number(facts.outgoing)}</Fact>
      {facts.remote > 0 && <Fact name={words.remote}>{format.number(facts.remote)}</Fact>}
      {facts.unstated > 0 && <Fact name={words.unstated}>{format.number(facts.unstated)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
