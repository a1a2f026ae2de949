import { useEffect, useRef, useState } from 'react';

const SETTLING_MS = 600;

/**
 * The text once it has changed and stayed the same for a moment; `''` until then, so that a page that opens says nothing twice.
 * With `isNews` the first text is said as well.
 */
export function useAnnouncement(text: string, isNews = false): string {
  const initial = useRef(isNews ? '' : text);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (announced === '' && text === initial.current) return undefined;
    const timer = setTimeout(() => setAnnounced(text), SETTLING_MS);
    return () => clearTimeout(timer);
  }, [text, announced]);
  return announced;
}
