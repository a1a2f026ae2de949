/** A way through the scenes of a story. */
export type Move = 'first' | 'previous' | 'next' | 'last';

/**
 * The number of the scene after a move, from 1; the same number at the end of the way.
 * @param isLooped whether the first scene follows the last, and the last comes before the first.
 */
export function sceneAfter(move: Move, scene: number, count: number, isLooped = false): number {
  const inside = sceneWithin(scene, count);
  switch (move) {
    case 'first':
      return 1;
    case 'last':
      return Math.max(1, count);
    case 'next':
      return inside < count ? inside + 1 : isLooped ? 1 : inside;
    case 'previous':
      return inside > 1 ? inside - 1 : isLooped ? Math.max(1, count) : inside;
  }
}

/** The scene that a link's number means: the first when it names none, the last when it has too many. */
export function sceneWithin(scene: number | null, count: number): number {
  return Math.min(Math.max(1, Math.floor(scene ?? 1)), Math.max(1, count));
}

/** Seconds that a scene stays when a story plays by itself and the link does not say. */
export const SCENE_SECONDS = 12;
