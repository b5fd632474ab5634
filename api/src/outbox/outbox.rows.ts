import { defineRows } from '../read/rows.js';

defineRows({ table: 'outbox_entry', seen: 'nobody' });
