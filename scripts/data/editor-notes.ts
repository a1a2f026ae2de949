import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/dataset/json.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { setEnglish, setFrench } from './typography.ts';

export const NOTE_RULES = [
  'typography',
  'language-missing',
  'source-missing',
  'source-repeated',
  'country-lead-missing',
  'country-without-action',
  'organisation-unused',
  'scene-action-unknown',
] as const;
/** What an editor wants to know although the atlas can show the dataset. */
export type NoteRule = (typeof NOTE_RULES)[number];

export interface EditorNote {
  readonly rule: NoteRule;
  /** Id of the action, term, story or country. */
  readonly subject: string;
  readonly field: string;
  readonly value: string;
}

/** What to mend or complete in a dataset beyond the rules of the decoder. `source` is the file as written. */
export function editorNotes(source: JsonObject, dataset: Dataset): readonly EditorNote[] {
  return [...textNotes(source), ...actionNotes(dataset), ...countryNotes(dataset), ...referenceNotes(dataset)];
}

/** Looks at every text by language: typography of both, and a language that is missing. */
function textNotes(source: JsonObject): readonly EditorNote[] {
  const notes: EditorNote[] = [];
  const visit = (value: JsonValue, subject: string, path: string): void => {
    if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) visit(item, idOf(item) ?? subject, `${path}[${index}]`);
    } else if (isJsonObject(value)) {
      notes.push(...languageNotes(value, subject, path));
      for (const [key, item] of Object.entries(value)) {
        visit(item, path === 'countries' ? key : subject, path ? `${path}.${key}` : key);
      }
    }
  };
  visit(source, '', '');
  return notes;
}

function languageNotes(value: JsonObject, subject: string, path: string): readonly EditorNote[] {
  const { fr, en } = value;
  const notes: EditorNote[] = [];
  if (typeof fr === 'string' && setFrench(fr) !== fr) {
    notes.push({ rule: 'typography', subject, field: `${path}.fr`, value: setFrench(fr) });
  }
  if (typeof en === 'string' && setEnglish(en) !== en) {
    notes.push({ rule: 'typography', subject, field: `${path}.en`, value: setEnglish(en) });
  }
  if (typeof fr === 'string' && !en) notes.push({ rule: 'language-missing', subject, field: `${path}.en`, value: fr });
  if (typeof en === 'string' && !fr) notes.push({ rule: 'language-missing', subject, field: `${path}.fr`, value: en });
  return notes;
}

function actionNotes({ actions }: Dataset): readonly EditorNote[] {
  return actions.flatMap(({ id, sources }) => {
    if (sources.length === 0) return [note('source-missing', id, 'sources')];
    const urls = sources.map(({ url }) => url);
    return urls.flatMap((url, index) =>
      url && urls.indexOf(url) < index ? [note('source-repeated', id, `sources[${index}].url`, url)] : [],
    );
  });
}

function countryNotes({ actions, countries }: Dataset): readonly EditorNote[] {
  const partners = new Set(actions.flatMap((action) => action.partners));
  const withoutLead = [...partners].filter((code) => !countries.get(code)?.lead).toSorted();
  const withoutAction = [...countries.keys()].filter((code) => !partners.has(code));
  return [
    ...withoutLead.map((code) => note('country-lead-missing', code, `countries.${code}.lead`)),
    ...withoutAction.map((code) => note('country-without-action', code, `countries.${code}`)),
  ];
}

function referenceNotes({ actions, organisations, stories }: Dataset): readonly EditorNote[] {
  const ids = new Set(actions.map(({ id }) => id));
  const used = new Set(actions.flatMap((action) => action.organisations));
  const unused = organisations.filter(({ id }) => !used.has(id));
  return [
    ...unused.map(({ id }) => note('organisation-unused', id, 'organisations')),
    ...stories.flatMap((story) =>
      story.scenes.flatMap(({ view }, index) =>
        view['action'] && !ids.has(view['action'])
          ? [note('scene-action-unknown', story.id, `scenes[${index}].view.action`, view['action'])]
          : [],
      ),
    ),
  ];
}

function note(rule: NoteRule, subject: string, field: string, value = ''): EditorNote {
  return { rule, subject, field, value };
}

function idOf(value: JsonValue): string | null {
  return isJsonObject(value) && typeof value['id'] === 'string' ? value['id'] : null;
}
