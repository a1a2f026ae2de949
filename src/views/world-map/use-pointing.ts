import { useState } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { isCountry } from '../../domain/countries.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { homeShapes } from '../../geo/territories.ts';
import { cameraToFit, type Size } from '../../geo/viewport.ts';
import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { countryAt } from '../../map/country-at.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import { blockAt } from '../../map/layout/pick.ts';
import type { Point } from '../../map/layout/rect.ts';
import type { Press } from './gestures.ts';
import { type TooltipContent, type TooltipSubject, useTooltipContent } from './use-tooltip-content.ts';
import type { MapCamera } from './use-camera.ts';
import type { ViewModel } from '../../map/view-model.ts';
import { useTooltip } from './use-tooltip.ts';

interface PointingInput {
  readonly model: ViewModel;
  readonly layout: MapLayout;
  readonly world: WorldGeometry | null;
  readonly camera: MapCamera;
  readonly size: Size;
}

export interface Pointing {
  /** Whether a block answers to the pointer, or is of the country that another part of the page points at. */
  readonly isPointed: (block: PlacedBlock) => boolean;
  /** Whether a press where the pointer is would choose something. */
  readonly isOverTarget: boolean;
  readonly tooltip: TooltipContent | null;
  readonly focusOn: (block: PlacedBlock | null) => void;
  readonly hover: (at: Point | null) => void;
  /** Answers whether the press chose something. */
  readonly press: (press: Press) => boolean;
  readonly holdTooltip: () => void;
  readonly releaseTooltip: () => void;
}

/** Pointer, focus and choice on the map: which country, which tooltip, what they do. */
export function usePointing({ model, layout, world, camera, size }: PointingInput): Pointing {
  const home = model.home.country;
  const { openCountry, select, setCamera } = useCommands();
  const isPage = useViewState((view) => view.country !== null);
  const { setHovered } = useSessionSetters();
  const hovered = useSession((session) => session.hovered);
  const canSelect = useViewState((view) => view.interaction !== 'none');
  const { target, show, hide, hold } = useTooltip<TooltipSubject>();
  const tooltip = useTooltipContent(target, model, layout);
  const [pointed, setPointed] = useState<TooltipSubject | null>(null);
  const { motion, moves } = camera;

  const isPartner = (country: CountryCode): boolean => model.reserved.has(country);

  /** The country at a point of the sheet, territories overseas as their state; `null` on water and on disputed land. */
  const landAt = (at: Point): CountryCode | null => {
    const lonLat = world && moves.lonLatAt(at, motion.current(), size);
    const shape = lonLat && world ? countryAt(world, ...lonLat) : null;
    if (shape === null) return null;
    if (homeShapes(home).includes(shape)) return home;
    return isCountry(shape) ? shape : null;
  };

  /** The land of a country with a block of its own is that block's. */
  const subjectAt = (at: Point): TooltipSubject | null => {
    const block = blockAt(layout.blocks, layout.labels, at, layout.reach);
    if (block) return { kind: 'block', id: block.id };
    const country = landAt(at);
    if (country === null) return null;
    const own = layout.blocks.find(({ id }) => id === country);
    return own ? { kind: 'block', id: own.id } : { kind: 'land', country, at };
  };

  const blockOf = (id: string): PlacedBlock | undefined => layout.blocks.find((block) => block.id === id);

  /** The country that the rest of the page shows as pointed at. */
  const countryOf = (subject: TooltipSubject | null): CountryCode | null => {
    if (subject === null) return null;
    if (subject.kind === 'land') return isPartner(subject.country) ? subject.country : null;
    const block = blockOf(subject.id);
    return block && block.level.kind !== 'regions' ? (block.countries[0] ?? null) : null;
  };

  const pointAt = (subject: TooltipSubject | null, isAtOnce: boolean): void => {
    if (isSameSubject(subject, pointed) && !isAtOnce) return;
    setPointed(subject);
    setHovered(countryOf(subject));
    if (subject) show(subject, isAtOnce);
    else hide();
  };

  const chooseCountry = (country: CountryCode, isAdding: boolean): boolean => {
    if (!isPartner(country)) return false;
    if (isPage) openCountry(country);
    else select(country, { add: isAdding });
    return true;
  };

  const chooseBlock = ({ level, countries }: PlacedBlock, isAdding: boolean): boolean => {
    const [country] = countries;
    if (level.kind !== 'regions') return country !== undefined && chooseCountry(country, isAdding);
    setCamera(cameraToFit(countries.map(GAZETTEER.anchorOf), size));
    return true;
  };

  return {
    isPointed: ({ id, level, countries }) =>
      (pointed?.kind === 'block' && pointed.id === id) ||
      (hovered !== null && level.kind !== 'regions' && countries.includes(hovered)),
    isOverTarget: pointed !== null && canSelect && (pointed.kind === 'block' || isPartner(pointed.country)),
    tooltip,
    focusOn: (block) => pointAt(block && { kind: 'block', id: block.id }, true),
    hover: (at) => canSelect && pointAt(at && subjectAt(at), false),
    press: ({ at, blockId, isAdding }) => {
      if (!canSelect) return false;
      const near = at && blockAt(layout.blocks, layout.labels, at, layout.reach);
      const block = near ?? (blockId === null ? undefined : blockOf(blockId));
      if (block) return chooseBlock(block, isAdding);
      const country = at && landAt(at);
      return country !== null && chooseCountry(country, isAdding);
    },
    holdTooltip: hold,
    releaseTooltip: hide,
  };
}

/** The same block or the same country, wherever the pointer is on it. */
function isSameSubject(a: TooltipSubject | null, b: TooltipSubject | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'block') return b.kind === 'block' && a.id === b.id;
  return b.kind === 'land' && a.country === b.country;
}
