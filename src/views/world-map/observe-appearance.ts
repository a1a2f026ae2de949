/** Says when the colours of the page may have changed: the reader's choice, or the system's. Answers how to stop. */
export function observeAppearance(onChange: () => void): () => void {
  const attributes = new MutationObserver(onChange);
  attributes.observe(document.documentElement, { attributeFilter: ['data-appearance'] });
  const lists = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    attributes.disconnect();
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
