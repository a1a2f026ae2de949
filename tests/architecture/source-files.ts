import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';

const SOURCE = resolve('src');

/** A module of `src/` with what it imports. */
export interface SourceFile {
  /** Path inside `src/`, with forward slashes. */
  readonly path: string;
  /** First folder of the path; `''` for a file of the root. */
  readonly layer: string;
  readonly text: string;
  /** Imported modules: paths inside `src/` for our own, names for packages. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** Every TypeScript module of `src/`, tests included. */
export function readSourceFiles(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = name.split(sep).join('/');
      const text = readFileSync(join(SOURCE, name), 'utf8');
      return {
        path,
        layer: path.includes('/') ? (path.split('/')[0] ?? '') : '',
        text,
        imports: importsOf(path, text),
      };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    if (!target.startsWith('.')) return target;
    return posix.normalize(posix.join(posix.dirname(path), target));
  });
}

/** Whether a path is a test or its support. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** A module's text without its comments. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
