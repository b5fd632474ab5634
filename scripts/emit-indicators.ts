import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../api/src/platform/console-files.js';
import { indicatorPage } from '../seeds/reference/indicator-page.js';
import { readReference } from '../seeds/reference/read.js';

/** `npm run docs`: writes what the indicators count, in words; a stale page fails the tests. */
writeFileSync(join(projectRoot(), 'docs', 'indicators.md'), indicatorPage(readReference()));
