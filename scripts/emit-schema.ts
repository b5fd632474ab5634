import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entities, policies } from '../api/src/features.js';
import { printedSchema } from '../api/src/graphql/print.js';
import { createSchema } from '../api/src/graphql/schema.js';
import { connect } from '../api/src/platform/orm.js';
import { useMetadata } from '../api/src/read/model.js';
import { rowPolicies } from '../api/src/rows/text.js';
import { publishedCodes } from '../seeds/reference/published-codes.js';
import { readReference } from '../seeds/reference/read.js';
import { projectRoot } from '../api/src/platform/console-files.js';

/** `npm run schema`: writes the contract that reviewers and clients read; a stale one fails the tests. */
const folder = join(projectRoot(), 'schema');
writeFileSync(join(folder, 'schema.graphql'), printedSchema(await createSchema()));
writeFileSync(join(folder, 'codes', 'national-codes.json'), publishedCodes(readReference()));
// The entities' metadata are enough: nothing is asked of a database.
const orm = await connect({ url: 'postgresql://nobody@localhost/none', entities, role: 'samlop_app' });
useMetadata(orm.getMetadata());
writeFileSync(join(folder, 'row-policies.sql'), rowPolicies(policies));
await orm.close();
