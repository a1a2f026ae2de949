import { use, type ComponentType } from 'react';

/** How long a failure to load stays before another try may begin; the error boundary shows it meanwhile. */
const FAILURE_KEPT_MS = 1000;

/**
 * A component whose code is fetched when it is first drawn, or `now`; it suspends until then. A fetch that failed is tried
 * again when the boundary around it draws it anew.
 */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  start: 'drawn' | 'now' = 'drawn',
): ComponentType<P> {
  let loading: Promise<ComponentType<P>> | null = null;
  function code(): Promise<ComponentType<P>> {
    loading ??= begin();
    return loading;
  }
  function begin(): Promise<ComponentType<P>> {
    const begun = load();
    begun.catch(() => {
      setTimeout(() => {
        loading = null;
      }, FAILURE_KEPT_MS);
    });
    return begun;
  }
  if (start === 'now') void code();
  return function LazyView(props: P) {
    const View = use(code());
    return <View {...props} />;
  };
}
