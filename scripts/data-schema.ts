import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetJsonSchema } from './data/schema.ts';

/** Writes the published contract of a dataset. */
writeFileSync(
  join(import.meta.dirname, '../docs/dataset.schema.json'),
  `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
);
