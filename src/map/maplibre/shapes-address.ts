import type { CountryCode } from '../../domain/action.ts';

/** What the worker is to make: all shapes of a world, the lines and water around it, or some of its countries. */
export interface ShapesRequest {
  readonly kind: 'world' | 'grid' | 'selection';
  readonly isGlobe: boolean;
  /** Address of the world's file. */
  readonly world: string;
  /** The countries of a selection. */
  readonly countries: readonly CountryCode[];
}

/** The scheme under which the library passes such requests on. */
export const SHAPES_SCHEME = 'shapes';

/** A request as an address that the library hands to its worker. */
export function shapesAddress({ kind, isGlobe, world, countries }: ShapesRequest): string {
  const query = new URLSearchParams({ world, countries: countries.join(), ...(isGlobe && { globe: '1' }) });
  return `${SHAPES_SCHEME}://${kind}?${query}`;
}

/** The request of an address. @throws when it asks for nothing that there is. */
export function readShapesAddress(address: string): ShapesRequest {
  const [, kind, query] = /^shapes:\/\/(\w+)\/?\?(.*)$/.exec(address) ?? [];
  if (kind !== 'world' && kind !== 'grid' && kind !== 'selection') throw new Error(`No shapes at ${address}`);
  const values = new URLSearchParams(query);
  const countries = values.get('countries') ?? '';
  return {
    kind,
    isGlobe: values.has('globe'),
    world: values.get('world') ?? '',
    countries: countries === '' ? [] : countries.split(','),
  };
}
