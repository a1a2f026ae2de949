import type { ReactNode } from 'react';
import type { CooperationAction, Place } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { chooseText, type LanguageCode } from '../../domain/language.ts';
import { dateTexts, typeText } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SpokenText } from '../../ui/SpokenText.tsx';
import styles from './ActionDetail.module.css';

/** When, what kind, where, how many: what the dataset states of the action, and what it leaves unstated. */
export function ActionFacts({ action }: { readonly action: CooperationAction }) {
  const translator = useTranslator();
  const { messages, language, format } = translator;
  const dataset = useDataset();
  const { place, direction, status, participants, time } = action;
  const { spokenDate } = dateTexts(time, translator);
  const words = messages.action;
  return (
    <dl className={styles.facts}>
      <Fact name={words.date}>
        <SpokenText text={format.actionTime(time, 'long')} spoken={spokenDate} />
      </Fact>
      <Fact name={words.type}>{typeText(action, dataset, translator)}</Fact>
      <Fact name={words.direction}>
        {direction && <Icon name={direction} size={14} />}
        {direction ? messages.values.directions[direction] : messages.common.notStated}
      </Fact>
      <Fact name={words.status}>{status ? messages.values.statuses[status] : messages.common.notStated}</Fact>
      <Fact name={words.place}>{place ? placeName(place, language) : messages.common.notStated}</Fact>
      {participants !== null && <Fact name={words.participants}>{format.number(participants)}</Fact>}
    </dl>
  );
}

/** "Paris, France"; a place named like its country once. */
function placeName(place: Place, language: LanguageCode): string {
  return [chooseText(place.name, language)?.text, place.country && countryName(place.country, language)]
    .filter((name, index, names) => name && names.indexOf(name) === index)
    .join(', ');
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
