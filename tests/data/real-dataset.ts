import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface ScriptRun {
  readonly status: number;
  readonly output: string;
}

/** Runs one of the project's scripts as a user does. */
export function runScript(script: string, ...args: readonly string[]): ScriptRun {
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', script), ...args], {
      encoding: 'utf8',
      cwd: ROOT,
      stdio: 'pipe',
    });
    return { status: 0, output };
  } catch (error) {
    if (error instanceof Error && 'status' in error && 'stdout' in error && 'stderr' in error) {
      return { status: Number(error.status), output: `${String(error.stdout)}${String(error.stderr)}` };
    }
    throw error;
  }
}

/** Builds the published dataset and answers its text. */
export function buildPublishedDataset(): string {
  const { status, output } = runScript('data-build.ts');
  if (status !== 0) throw new Error(output);
  return readFileSync(join(ROOT, 'public/data/atlas.json'), 'utf8');
}

/** The editable source's folder. */
export const SOURCE_FOLDER = join(ROOT, 'data');
/** The published contract. */
export const SCHEMA_FILE = join(ROOT, 'docs/dataset.schema.json');
