import { defineRows } from '../read/rows.js';

defineRows({ table: 'national_code', seen: 'everybody' }, { table: 'edition_code', seen: 'everybody' });
