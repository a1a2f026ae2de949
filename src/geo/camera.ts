/** Centre in degrees and scale; scale 1 shows the whole world, on any screen. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
}
