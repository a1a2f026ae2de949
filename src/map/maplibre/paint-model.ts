import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CountryCode } from '../../domain/action.ts';
import { homeShapes } from '../../geo/territories.ts';
import type { CountryClass, MapModel } from '../model.ts';

export interface ShapeState {
  readonly class: CountryClass;
  readonly isHome: boolean;
}

/** The state of every shape that is not the resting one. */
export function shapeStates(model: Pick<MapModel, 'classes' | 'home'>): ReadonlyMap<CountryCode, ShapeState> {
  const home = new Set(homeShapes(model.home.country));
  const states = new Map<CountryCode, ShapeState>([...home].map((code) => [code, { class: 0, isHome: true }]));
  for (const [code, own] of model.classes) {
    if (own > 0) states.set(code, { class: own, isHome: home.has(code) });
  }
  return states;
}

const AT_REST: ShapeState = { class: 0, isHome: false };

/** Hands the states to the map, only where they differ from what it shows; answers what it shows now. */
export function paintShapes(
  map: Pick<MapLibreMap, 'setFeatureState'>,
  shown: ReadonlyMap<CountryCode, ShapeState>,
  wanted: ReadonlyMap<CountryCode, ShapeState>,
): ReadonlyMap<CountryCode, ShapeState> {
  for (const code of new Set([...shown.keys(), ...wanted.keys()])) {
    const [before, after] = [shown.get(code) ?? AT_REST, wanted.get(code) ?? AT_REST];
    if (before.class !== after.class || before.isHome !== after.isHome)
      map.setFeatureState({ source: 'world', id: code }, { ...after });
  }
  return wanted;
}
