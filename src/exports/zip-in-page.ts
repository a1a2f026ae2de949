import { type Zippable, zipSync } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * Stands in for fflate's `zip` where the workbook is packed (an alias of `vite.config.ts`): that one packs what is large in
 * a worker made from a blob, which the page's policy refuses, and then never answers.
 */
export function zip(files: Zippable, onPacked: (error: Error | null, archive: Uint8Array) => void): void {
  onPacked(null, zipSync(files));
}
