/**
 * Equal Earth (Šavrič, Patterson and Jenny 2018) in radians on the unit sphere: the formula of d3-geo, which the flat map
 * needs nothing else of. Tests hold it to that library.
 */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const ITERATIONS = 12;
const NEARLY_ZERO = 1e-12;

/** The height on the plane of a parametric latitude, and its derivative. */
function heightAt(theta: number): readonly [height: number, slope: number] {
  const square = theta * theta;
  const sixth = square * square * square;
  return [
    theta * (A1 + A2 * square + sixth * (A3 + A4 * square)),
    A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square),
  ];
}

/** The plane position of a longitude and a latitude. */
export function equalEarth(lambda: number, phi: number): [x: number, y: number] {
  const theta = Math.asin(M * Math.sin(phi));
  const [height, slope] = heightAt(theta);
  return [(lambda * Math.cos(theta)) / (M * slope), height];
}

/** The longitude and latitude of a plane position, by Newton's method; not a number above and below the world. */
export function equalEarthInverse(x: number, y: number): [lambda: number, phi: number] {
  let theta = y;
  for (let step = 0; step < ITERATIONS; step++) {
    const [height, slope] = heightAt(theta);
    const delta = (height - y) / slope;
    theta -= delta;
    if (Math.abs(delta) < NEARLY_ZERO) break;
  }
  const [, slope] = heightAt(theta);
  return [(M * x * slope) / Math.cos(theta), Math.asin(Math.sin(theta) / M)];
}
