import { writeFileSync } from 'node:fs';
import { permissionsPage } from './page.js';

/** The last step of `npm run docs`; a stale page fails the tests. */
writeFileSync('docs/permissions.md', permissionsPage());
