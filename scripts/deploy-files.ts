import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_FILES } from './deploy/servers.ts';

/** Writes the ready files of each server into docs/deploy. */
const folder = join(import.meta.dirname, '../docs/deploy');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(SERVER_FILES)) writeFileSync(join(folder, name), text);
