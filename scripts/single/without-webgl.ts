/** Stands in for the map library, which the file does without: the map is drawn as SVG. @throws always */
export function createMapLibreMap(): never {
  throw new Error('This file has no WebGL map.');
}
