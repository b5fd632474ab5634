import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../api/src/graphql/print.js';
import { createSchema } from '../api/src/graphql/schema.js';
import { publishedCodes } from '../seeds/reference/published-codes.js';
import { readReference } from '../seeds/reference/read.js';
import { projectRoot } from '../api/src/platform/console-files.js';

/** `npm run schema`: writes the contract that reviewers and clients read; a stale one fails the tests. */
const folder = join(projectRoot(), 'schema');
writeFileSync(join(folder, 'schema.graphql'), printedSchema(await createSchema()));
writeFileSync(join(folder, 'codes', 'national-codes.json'), publishedCodes(readReference()));
