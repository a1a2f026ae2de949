import { type RefObject, useRef } from 'react';
import { type Size, useSize } from '../../ui/use-size.ts';

export type Box = Size;

/** The size of an element in whole CSS pixels, followed as it changes; `fallback` where nothing is laid out. */
export function useBox<E extends Element>(fallback: Box): readonly [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  return [ref, useSize(ref, fallback) ?? fallback];
}
