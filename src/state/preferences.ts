import type { LanguageCode } from '../domain/language.ts';
import { FIRST_LANGUAGES } from '../i18n/first-messages.ts';
import { type Field, FIELDS } from './fields.ts';
import type { Ambient } from './url/link.ts';

/** What the reader chose before on this machine; kept for the visit when the machine refuses to store. */
export interface Preferences {
  /** The language and appearance of a link that names none. */
  ambient(): Ambient;
  /** Keeps what the reader has just chosen; an appearance of `null` forgets the choice. */
  remember(choice: Partial<Ambient>): void;
  /** Whether keys that are one character act on the page (WCAG 2.1.4 asks for a way to turn them off). */
  hasCharacterKeys(): boolean;
  rememberCharacterKeys(areOn: boolean): void;
  /** The reader's own story, kept for this tab only. */
  draft(): string | null;
  rememberDraft(draft: string | null): void;
}

const CHARACTER_KEYS = 'atlas.characterKeys';
const DRAFT = 'atlas.story';

/** The part of `Storage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * @param openStorage may throw, and so may what it answers: frames without storage do.
 * @param languages the reader's languages, the first preferred (`navigator.languages`).
 * @param openTabStorage what is forgotten with the tab; it may throw as well.
 */
export function createPreferences(
  openStorage: () => Store,
  languages: readonly string[],
  openTabStorage: () => Store = openStorage,
): Preferences {
  const memory = new Map<string, string>();
  const stored = guarded(openStorage);
  const keptInTab = guarded(openTabStorage);

  function readText(key: string): string | null {
    return memory.get(key) ?? stored((storage) => storage.getItem(key));
  }

  function writeText(key: string, text: string | undefined): void {
    memory.set(key, text ?? '');
    stored((storage) => (text === undefined ? storage.removeItem(key) : storage.setItem(key, text)));
  }

  function read<V>(field: Field<V>): V | undefined {
    const key = field.storageKey ?? '';
    const text = readText(key);
    return text ? field.decode(new Map([[field.keys[0] ?? '', text]]), () => undefined) : undefined;
  }

  function write<V>(field: Field<V>, value: V): void {
    writeText(field.storageKey ?? '', field.encode(value)[0]?.[1]);
  }

  return {
    ambient: () => ({
      language: read(FIELDS.language) ?? preferredLanguage(languages),
      appearance: read(FIELDS.appearance) ?? null,
    }),
    remember: (choice) => {
      if (choice.language !== undefined) write(FIELDS.language, choice.language);
      if (choice.appearance !== undefined) write(FIELDS.appearance, choice.appearance);
    },
    hasCharacterKeys: () => readText(CHARACTER_KEYS) !== 'off',
    draft: () => keptInTab((storage) => storage.getItem(DRAFT)),
    rememberDraft: (draft) =>
      void keptInTab((storage) => (draft === null ? storage.removeItem(DRAFT) : storage.setItem(DRAFT, draft))),
    rememberCharacterKeys: (areOn) => writeText(CHARACTER_KEYS, areOn ? undefined : 'off'),
  };
}

/** The first of the reader's languages that the interface speaks, else the interface's first. */
function preferredLanguage(languages: readonly string[]): LanguageCode {
  for (const tag of languages) {
    const found = FIRST_LANGUAGES.find(({ code }) => code === tag.toLowerCase().split('-')[0]);
    if (found) return found.code;
  }
  return FIRST_LANGUAGES[0]?.code ?? 'fr';
}

function guarded(openStorage: () => Store): <V>(attempt: (storage: Store) => V) => V | null {
  return (attempt) => {
    try {
      return attempt(openStorage());
    } catch {
      return null;
    }
  };
}
