import { defineRows } from '../read/rows.js';

defineRows({ table: 'deadline_reminder', seen: 'nobody' });
