import type { ActionTime, CooperationAction, Direction, Status } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset, MarkId } from '../domain/dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { panelName } from './panel-focus.ts';
import { type ReadText, readText } from './read-text.ts';
import { useDataset } from './use-dataset.ts';
import { useLinks } from './use-link.ts';
import { useTileMark } from './use-result.ts';
import { type Translator, useTranslator } from './use-translator.ts';
import { useCommands } from './use-view-state.ts';

/** What a list says of an action: the props of `ui/ActionLine`. */
export interface ActionLineTexts {
  readonly mark: MarkId;
  readonly status: Status | null;
  readonly date: string;
  /** The date in full words where the short form would be badly read aloud. */
  readonly spokenDate: string | null;
  readonly details: readonly (string | ReadText)[];
  /** The icon has the direction's name. */
  readonly direction: { readonly icon: Direction; readonly words: string } | null;
  readonly title: string;
  /** The language of the title when it is not the reader's, and the words that say so. */
  readonly titleLang?: LanguageCode;
  readonly titleNote?: string;
  readonly href: string;
  /** What it opens, for the focus to come back to. */
  readonly opens: string;
  readonly onOpen: () => void;
}

/** The words of one action as every list of actions shows them. */
export function useActionLine(): (action: CooperationAction) => ActionLineTexts {
  const dataset = useDataset();
  const translator = useTranslator();
  const markOf = useTileMark();
  const links = useLinks();
  const { openAction } = useCommands();
  return (action) => ({
    mark: markOf(action),
    status: action.status,
    ...dateTexts(action.time, translator),
    details: [typeLabel(action, dataset, translator), ...statusTexts(action, translator)],
    direction: directionTexts(action, translator),
    ...titleTexts(action, translator),
    href: links({ action: action.id }),
    opens: panelName('action', action.id),
    onOpen: () => openAction(action.id),
  });
}

/** When the action is, and the same in full words where the short form would be badly read aloud. */
export function dateTexts(
  time: ActionTime | null,
  { format }: Translator,
): { readonly date: string; readonly spokenDate: string | null } {
  const date = format.actionTime(time);
  if (time === null) return { date, spokenDate: null };
  const { start, end } = time;
  const isRange = end !== null && end !== 'open';
  const hasDoubt = start.uncertain || (isRange && end.uncertain);
  return { date, spokenDate: isRange || hasDoubt ? format.spokenTime(time) : null };
}

/** The type's name, or its number where the source tells of several alike: "2 visites d’étude". */
export function typeLabel(action: CooperationAction, dataset: Dataset, translator: Translator): ReadText {
  const type = dataset.types.find(({ id }) => id === action.type);
  const label = readText(type?.label, action.type, translator);
  if (action.count < 2) return label;
  const count = translator.format.number(action.count);
  const plural = readText(type?.plural, '', translator);
  return plural.text
    ? { ...plural, text: `${count}\u00a0${plural.text}` }
    : { ...label, text: `${label.text} × ${count}` };
}

/** The title, with its language when it is not the reader's. */
export function titleTexts(
  action: CooperationAction,
  translator: Translator,
): Pick<ActionLineTexts, 'title' | 'titleLang' | 'titleNote'> {
  const { text, lang, note } = readText(action.title, action.id, translator);
  return { title: text, ...(lang && { titleLang: lang }), ...(note && { titleNote: note }) };
}

/** The countries, or the regions, or the words for none: "Brésil, Mexique et 3 autres". */
export function placesText(
  action: CooperationAction,
  { language, messages, format }: Translator,
  max = Infinity,
): string {
  const countries = action.partners.map((code) => countryName(code, language));
  const names =
    countries.length > 0 ? countries : action.regions.map((slug) => regionBySlug(slug)?.name[language] ?? slug);
  if (names.length === 0) return messages.facets.noCountry;
  if (names.length <= max) return format.list(names);
  return format.list([...names.slice(0, max), messages.action.others(names.length - max)]);
}

/** The words and the icon of a direction, as lists show them. */
export function directionTexts(
  { direction }: CooperationAction,
  { messages }: Translator,
): ActionLineTexts['direction'] {
  return direction && { icon: direction, words: messages.action.directions[direction] };
}

/** A completed action is what one expects of a list; every other status is said. */
function statusTexts({ status }: CooperationAction, { messages }: Translator): readonly string[] {
  return status === null || status === 'completed' ? [] : [messages.action.statuses[status]];
}
