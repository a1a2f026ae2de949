import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component whose code is fetched when it is first drawn; `load` answers the component itself. */
export function lazyView<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await load() }));
}
