import type { ReactNode } from 'react';
import { chooseText } from '../../domain/language.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import styles from './CountryFactList.module.css';
import type { CountryView } from './use-country.ts';

/** A figure whose name is longer stands in the list of figures only. */
const LONGEST_NAME = 20;

interface CountryFactListProps {
  readonly country: CountryView;
  /** Adds the first figure of the dataset and the actions at a distance. */
  readonly isWide?: boolean;
}

/** How many actions, hosted in France, abroad. */
export function CountryFactList({ country: { facts, figures }, isWide = false }: CountryFactListProps) {
  const { messages, format, language } = useTranslator();
  const words = messages.country.facts;
  const figure = figures[0];
  const figureName = chooseText(figure?.label, language)?.text;
  return (
    <dl className={isWide ? styles.wide : styles.facts}>
      <Fact name={words.actions(facts.actions)}>{format.number(facts.actions)}</Fact>
      <Fact name={words.incoming(facts.incoming)}>{format.number(facts.incoming)}</Fact>
      <Fact name={words.outgoing}>{format.number(facts.outgoing)}</Fact>
      {isWide && facts.remote > 0 && <Fact name={words.remote}>{format.number(facts.remote)}</Fact>}
      {isWide && figure && figureName && figureName.length <= LONGEST_NAME && (
        <Fact name={figureName}>{format.number(figure.value)}</Fact>
      )}
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
