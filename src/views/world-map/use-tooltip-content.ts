import { useMemo } from 'react';
import type { CountryCode } from '../../domain/action.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import { around, type Point, type Rect } from '../../map/layout/rect.ts';
import type { TileModel } from '../../map/model.ts';
import { compareLatestFirst } from '../../query/action-order.ts';
import type { ViewModel } from '../../map/view-model.ts';
import { usePlaceName } from './use-place-name.ts';

/** What a tooltip can be about: a block, by its id, or a country's land under the pointer. */
export type TooltipSubject =
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'land'; readonly country: CountryCode; readonly at: Point };

export interface TooltipContent {
  readonly name: string;
  /** How many actions, or what else the place is. */
  readonly note: string;
  readonly tiles: readonly TileModel[];
  /** Dates of the latest action; `null` when there is none. */
  readonly latest: string | null;
  /** What the tooltip stands beside and never covers. */
  readonly beside: Rect;
}

/** Pixels around a pointer on land that its tooltip keeps free. */
const POINTER_SIZE = 20;

/** The words of a tooltip; `null` without a subject, or once its block has gone. */
export function useTooltipContent(
  subject: TooltipSubject | null,
  { actionsOf, blocks, home }: ViewModel,
  layout: MapLayout,
): TooltipContent | null {
  const { messages, format } = useFirstTranslator();
  const nameOf = usePlaceName();
  return useMemo(() => {
    if (!subject) return null;
    const block = subject.kind === 'block' ? layout.blocks.find(({ id }) => id === subject.id) : undefined;
    if (subject.kind === 'block' && !block) return null;
    const place =
      subject.kind === 'land'
        ? { id: subject.country, countries: [subject.country], beside: around(subject.at, POINTER_SIZE) }
        : { id: subject.id, countries: block?.countries ?? [], beside: block ?? around({ x: 0, y: 0 }, 0) };
    const tiles = block?.tiles ?? blocks.find(({ country }) => country === place.id)?.tiles ?? [];
    const actions = place.countries.flatMap(actionsOf);
    const latest = actions.toSorted(compareLatestFirst)[0];
    return {
      name: nameOf(place.id),
      note: place.id === home.country ? messages.map.homeCountry : messages.common.actions(tiles.length),
      tiles,
      latest: latest?.time ? format.actionTime(latest.time) : null,
      beside: place.beside,
    };
  }, [subject, actionsOf, blocks, home.country, layout, nameOf, messages, format]);
}
