import { basename, dirname } from 'node:path';

/**
 * The name of a class of a CSS module in the page: folder, file, class. It changes only when one of the three does, so
 * that the digest of the first style, which servers' headers name, changes with its rules only.
 */
export function className(local: string, path: string): string {
  const [file = ''] = path.split('?');
  return `${basename(dirname(file))}-${basename(file, '.module.css')}-${local}`;
}

/** For Vite: how CSS modules are named, the same in every build of the page. */
export const CSS_MODULES = { generateScopedName: className } as const;
