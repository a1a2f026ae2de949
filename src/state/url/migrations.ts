import type { LinkParts } from './parts.ts';

/** The version that links are written in. */
export const LINK_VERSION = 1;

/** Turns the parts of a link of one version into those of the next. */
export interface Migration {
  readonly from: number;
  migrate(parts: LinkParts): LinkParts;
}

/** Every step from version 1 to the present one, in order; links of any age pass through them for ever. */
export const MIGRATIONS: readonly Migration[] = [];

/** The parts in the words of the last version. */
export function migrateParts(
  parts: LinkParts,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): LinkParts {
  return migrations
    .filter((migration) => migration.from >= version)
    .reduce((older, migration) => migration.migrate(older), parts);
}
