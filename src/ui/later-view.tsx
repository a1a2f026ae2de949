import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { quietMoment, type Readiness } from './quiet-moment.ts';

type Arrival<P> = { readonly View: ComponentType<P> } | { readonly failure: unknown };

interface LaterOptions<P> {
  /** What stands there meanwhile; nothing when absent. */
  readonly Waiting?: ComponentType<P>;
  /** How far the page must have come. */
  readonly after?: Readiness;
}

/**
 * A component that can wait: its code is fetched in a quiet moment after it is first drawn, and it takes its place in
 * another, so that several that come together are drawn one by one. A failure goes to the error boundary around it; drawn
 * anew it tries again.
 */
export function laterView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { Waiting, after = 'usable' }: LaterOptions<P> = {},
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  async function come(): Promise<ComponentType<P>> {
    await quietMoment(after);
    const View = await load();
    await quietMoment(after);
    known = View;
    return View;
  }
  function startComing(): Promise<ComponentType<P>> {
    const begun = come();
    begun.catch(() => {
      coming = null;
    });
    return begun;
  }
  return function LaterView(props: P) {
    const [arrival, setArrival] = useState<Arrival<P> | null>(() => known && { View: known });
    useEffect(() => {
      if (arrival) return undefined;
      let isWanted = true;
      coming ??= startComing();
      coming.then(
        (View) => isWanted && startTransition(() => setArrival({ View })),
        (failure: unknown) => isWanted && setArrival({ failure }),
      );
      return () => {
        isWanted = false;
      };
    }, [arrival]);
    if (!arrival) return Waiting ? <Waiting {...props} /> : null;
    if ('failure' in arrival) throw arrival.failure;
    return <arrival.View {...props} />;
  };
}
