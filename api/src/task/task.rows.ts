import { defineRows } from '../read/rows.js';

defineRows({ table: 'task_rule', seen: 'everybody' });
