import type { ReactNode } from 'react';
import type { CooperationAction, Place } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { readText } from '../../hooks/read-text.ts';
import { dateTexts, typeLabel } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SpokenText } from '../../ui/SpokenText.tsx';
import styles from './ActionDetail.module.css';

/** When, what kind, where, how many: what the dataset states of the action, and what it leaves unstated. */
export function ActionFacts({ action }: { readonly action: CooperationAction }) {
  const translator = useTranslator();
  const { messages, format } = translator;
  const dataset = useDataset();
  const { place, direction, status, participants, time } = action;
  const { spokenDate } = dateTexts(time, translator);
  const words = messages.action;
  return (
    <dl className={styles.facts}>
      <Fact name={words.date}>
        <SpokenText text={format.actionTime(time, 'long')} spoken={spokenDate} />
      </Fact>
      <Fact name={words.type}>
        <ForeignText {...typeLabel(action, dataset, translator)} />
      </Fact>
      <Fact name={words.direction}>
        {direction && <Icon name={direction} size={14} />}
        {direction ? messages.values.directions[direction] : messages.common.notStated}
      </Fact>
      <Fact name={words.status}>{status ? messages.values.statuses[status] : messages.common.notStated}</Fact>
      <Fact name={words.place}>{place ? <PlaceName place={place} /> : messages.common.notStated}</Fact>
      {participants !== null && <Fact name={words.participants}>{format.number(participants)}</Fact>}
    </dl>
  );
}

/** "Paris, France"; a place named like its country once. */
function PlaceName({ place }: { readonly place: Place }) {
  const translator = useTranslator();
  const country = place.country && countryName(place.country, translator.language);
  const name = readText(place.name, country ?? '', translator);
  return (
    <span>
      <ForeignText {...name} />
      {country && country !== name.text && `, ${country}`}
    </span>
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
