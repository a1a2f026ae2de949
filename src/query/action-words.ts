import type { ActionTime, CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset, MarkId, Theme } from '../domain/dataset.ts';
import { type ChosenText, chooseText, type LanguageCode } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/fr.ts';

/** What an action is called in a row of a list. */
export interface ActionWords {
  readonly title: ChosenText;
  /** "17–21 nov. 2025". */
  readonly date: string;
  /** The date in full words where signs such as "(?)" stand for doubts; else `null`. */
  readonly spokenDate: string | null;
  /** Names of its partners, the chosen ones first; else of its regions; else "Sans pays". Never empty. */
  readonly places: readonly string[];
  /** `false` when `places` stands in for partners that are not known. */
  readonly hasPartner: boolean;
  /** "Visite d’étude", or "2 visites d’étude" where one record tells of several. */
  readonly type: string;
  /** Its themes, the one that its tile shows first. */
  readonly themes: readonly string[];
}

/** What the words depend on. */
export interface ActionWordsContext {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly messages: Messages;
  readonly format: Format;
  /** Countries to name first. */
  readonly firstCountries: readonly string[];
  readonly chosenThemes: readonly string[];
  readonly tileMark: (action: CooperationAction) => MarkId;
}

/** Prepares the words for many actions of one dataset: vocabularies are looked up once. */
export function createActionWords(context: ActionWordsContext): (action: CooperationAction) => ActionWords {
  const { dataset, language, messages, format } = context;
  const themes = new Map(dataset.themes.map((theme) => [theme.id, theme]));
  const types = new Map(dataset.types.map((type) => [type.id, type]));
  const first = new Set(context.firstCountries);
  const chosen = new Set(context.chosenThemes);

  function placesOf({ partners, regions }: CooperationAction): readonly string[] {
    if (partners.length > 0) {
      const ordered = [...partners.filter((code) => first.has(code)), ...partners.filter((code) => !first.has(code))];
      return ordered.map((code) => countryName(code, language));
    }
    const names = regions.map((slug) => regionBySlug(slug)?.name[language] ?? slug);
    return names.length > 0 ? names : [messages.facets.noCountry];
  }

  function typeOf({ type, count }: CooperationAction): string {
    const term = types.get(type);
    const label = chooseText(term?.label, language)?.text ?? type;
    if (count === 1) return label;
    const plural = chooseText(term?.plural, language)?.text;
    return plural ? `${format.number(count)}\u00a0${plural}` : `${label} (${format.number(count)})`;
  }

  function themesOf(action: CooperationAction): readonly string[] {
    const own = action.themes.flatMap((id) => themes.get(id) ?? []);
    const mark = context.tileMark(action);
    const isShown = (theme: Theme): boolean => theme.mark === mark;
    const shown = own.find((theme) => isShown(theme) && chosen.has(theme.id)) ?? own.find(isShown);
    const ordered = shown ? [shown, ...own.filter((theme) => theme !== shown)] : own;
    return ordered.map((theme) => chooseText(theme.shortLabel, language)?.text ?? theme.id);
  }

  return (action) => ({
    title: chooseText(action.title, language) ?? { text: action.id, language },
    date: format.actionTime(action.time),
    spokenDate: isDoubtful(action.time) ? format.spokenTime(action.time) : null,
    places: placesOf(action),
    hasPartner: action.partners.length > 0,
    type: typeOf(action),
    themes: themesOf(action),
  });
}

function isDoubtful(time: ActionTime | null): boolean {
  if (time === null) return false;
  const end = time.end === 'open' ? null : time.end;
  return [time.start, end].some((date) => date !== null && (date.uncertain || date.approximate));
}
