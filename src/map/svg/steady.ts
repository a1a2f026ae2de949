import type { DrawnElement } from './element.ts';

/**
 * The same drawing with lines as thick in the units of a transform as they were in pixels: `pixels` is how many a unit
 * takes. Programs that read SVG files do not all know `vector-effect`.
 */
export function withoutVectorEffect(drawn: DrawnElement, pixels: number): DrawnElement {
  const attrs = Object.entries(drawn.attrs).flatMap(([name, value]) => {
    if (name === 'vector-effect') return [];
    if (name === 'stroke-width') return [[name, Number(value) / pixels]];
    if (name === 'stroke-dasharray') return [[name, scaleDashes(String(value), pixels)]];
    return [[name, value]];
  });
  const children = drawn.children?.map((child) => withoutVectorEffect(child, pixels));
  return { ...drawn, attrs: Object.fromEntries(attrs), ...(children ? { children } : {}) };
}

function scaleDashes(dashes: string, pixels: number): string {
  return dashes
    .split(' ')
    .map((dash) => Number(dash) / pixels)
    .join(' ');
}
