import { useEffect, useState } from 'react';

const CONFIRMED_MS = 4000;

export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies a text to the clipboard and remembers for four seconds that it worked; `refused` stays until the next try. */
export function useCopy(): { readonly state: CopyState; readonly copy: (text: string) => void } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const write = async (text: string) => {
    setState('idle');
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return { state, copy: (text) => void write(text) };
}
