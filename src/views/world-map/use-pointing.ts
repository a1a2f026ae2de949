import { useCallback, useMemo } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { countryName, isCountry } from '../../domain/countries.ts';
import { MARKS } from '../../domain/dataset.ts';
import { regionBySlug } from '../../domain/m49.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { homeShapes } from '../../geo/territories.ts';
import { cameraToFit, type Size } from '../../geo/viewport.ts';
import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { countryAt } from '../../map/country-at.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { BlockWithHit, MapLayout } from '../../map/layout/layout.ts';
import { around, type Point, type Rect } from '../../map/layout/rect.ts';
import type { TileModel } from '../../map/model.ts';
import { compareLatestFirst } from '../../query/action-order.ts';
import type { MapCamera } from './use-camera.ts';
import type { ViewModel } from './use-map-model.ts';
import { useTooltip } from './use-tooltip.ts';

interface PointingInput {
  readonly model: ViewModel;
  readonly layout: MapLayout;
  readonly world: WorldGeometry | null;
  readonly camera: MapCamera;
  readonly size: Size;
}

/** What a tooltip can be about: a block, by its id, or a country's land under the pointer. */
type Subject =
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'land'; readonly country: CountryCode; readonly at: Point };

export interface Pointing {
  /** The country that the page shows as pointed at, here or elsewhere. */
  readonly hovered: CountryCode | null;
  readonly isOverCountry: boolean;
  readonly tooltip: {
    readonly name: string;
    readonly note: string;
    readonly tiles: readonly TileModel[];
    readonly latest: string | null;
    readonly beside: Rect;
  } | null;
  readonly nameOf: (block: BlockWithHit) => string;
  readonly pointAt: (block: BlockWithHit | null) => void;
  readonly focusOn: (block: BlockWithHit | null) => void;
  readonly choose: (block: BlockWithHit, isAdding: boolean) => void;
  readonly hover: (at: Point | null) => void;
  readonly press: (at: Point, isAdding: boolean) => void;
  readonly holdTooltip: () => void;
  readonly releaseTooltip: () => void;
}

/** Pixels around a pointer on land that its tooltip keeps free. */
const POINTER_SIZE = 20;

/** Pointer, focus and choice on the map: which country, which tooltip, what they do. */
export function usePointing({ model, layout, world, camera, size }: PointingInput): Pointing {
  const { actionsByCountry } = model;
  const home = model.home.country;
  const { language, messages, format } = useTranslator();
  const { openCountry, select, setCamera } = useCommands();
  const isPage = useViewState((view) => view.country !== null);
  const { setHovered } = useSessionSetters();
  const hovered = useSession((session) => session.hovered);
  const canSelect = useViewState((view) => view.interaction !== 'none');
  const { target, show, hide, hold } = useTooltip<Subject>();
  const { motion, moves } = camera;

  const blockOf = (country: CountryCode): BlockWithHit | undefined =>
    layout.blocks.find((block) => block.countries.includes(country));

  const nameOfPlace = useCallback(
    (id: string): string => regionBySlug(id)?.name[language] ?? countryName(id, language),
    [language],
  );

  const nameOf = (block: BlockWithHit): string => {
    const counts = MARKS.map((mark) => ({ mark, count: block.tiles.filter((tile) => tile.mark === mark).length }));
    const marks = counts
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ mark, count }) => messages.map.markCount(count, messages.map.marks[mark]));
    const actions = messages.common.actions(block.tiles.length);
    const name = messages.map.blockName(nameOfPlace(block.id), actions, marks.join(', '));
    return block.isNew ? `${name}, ${messages.map.newActions}` : name;
  };

  /** The country at a point of the sheet, territories overseas as their state; `null` on water and on disputed land. */
  const landAt = (at: Point): CountryCode | null => {
    const lonLat = world && moves.lonLatAt(at, motion.current(), size);
    const shape = lonLat && world ? countryAt(world, ...lonLat) : null;
    if (shape === null) return null;
    if (homeShapes(home).includes(shape)) return home;
    return isCountry(shape) ? shape : null;
  };
  const isPartner = (country: CountryCode | null): country is CountryCode =>
    country !== null && model.reserved.has(country);

  const point = (block: BlockWithHit | null, isAtOnce: boolean): void => {
    if (!block) {
      hide();
      setHovered(null);
      return;
    }
    show({ kind: 'block', id: block.id }, isAtOnce);
    setHovered(block.level.kind === 'regions' ? null : (block.countries[0] ?? null));
  };

  const chooseCountry = (country: CountryCode, isAdding: boolean): void => {
    if (!canSelect) return;
    if (isPage) openCountry(country);
    else select(country, { add: isAdding });
  };

  const tooltip = useMemo((): Pointing['tooltip'] => {
    if (!target) return null;
    const block = layout.blocks.find((candidate) =>
      target.kind === 'block' ? candidate.id === target.id : candidate.countries.includes(target.country),
    );
    if (target.kind === 'block' && !block) return null;
    const isLand = target.kind === 'land';
    const countries = isLand ? [target.country] : (block?.countries ?? []);
    const actions = [...new Set(countries.flatMap((country) => actionsByCountry.get(country) ?? []))];
    const tiles = block?.tiles ?? [];
    const latest = actions.toSorted(compareLatestFirst)[0];
    return {
      name: nameOfPlace(isLand ? target.country : (block?.id ?? '')),
      note: isLand && target.country === home ? messages.map.homeCountry : messages.common.actions(tiles.length),
      tiles,
      latest: latest?.time ? format.actionTime(latest.time) : null,
      beside: isLand ? around(target.at, POINTER_SIZE) : (block ?? around({ x: 0, y: 0 }, 0)),
    };
  }, [target, layout, actionsByCountry, home, nameOfPlace, messages, format]);

  return {
    hovered,
    isOverCountry: hovered !== null && canSelect,
    tooltip,
    nameOf,
    pointAt: (block) => point(block, false),
    focusOn: (block) => point(block, true),
    choose: (block, isAdding) => {
      const [country] = block.countries;
      if (block.level.kind === 'regions') setCamera(cameraToFit(block.countries.map(GAZETTEER.anchorOf), size));
      else if (country) chooseCountry(country, isAdding);
    },
    hover: (at) => {
      const country = at && landAt(at);
      if (!at || !country) {
        if (hovered !== null || target) point(null, false);
        return;
      }
      setHovered(isPartner(country) ? country : null);
      const block = blockOf(country);
      show(block ? { kind: 'block', id: block.id } : { kind: 'land', country, at }, false);
    },
    press: (at, isAdding) => {
      const country = landAt(at);
      if (isPartner(country)) chooseCountry(country, isAdding);
    },
    holdTooltip: hold,
    releaseTooltip: hide,
  };
}
