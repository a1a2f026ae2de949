import { useSession } from './use-session.ts';

/** A key of one character for `useShortcut`; `null` once the reader has turned such keys off. */
export function useCharacterKey(key: string): string | null {
  return useSession(({ hasCharacterKeys }) => hasCharacterKeys) ? key : null;
}
