import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../api/src/graphql/print.js';
import { createSchema } from '../api/src/graphql/schema.js';
import { projectRoot } from '../api/src/platform/console-files.js';

/** `npm run schema`: writes the contract that reviewers and clients read; a stale one fails the tests. */
writeFileSync(join(projectRoot(), 'schema', 'schema.graphql'), printedSchema(await createSchema()));
