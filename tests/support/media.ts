import { vi } from 'vitest';

/** A device for which the media queries with one of these features hold, until mocks are restored. */
export function mediaWith(...features: readonly string[]): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    matches: features.some((feature) => media.includes(feature)),
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }));
}
