import { defineRows } from '../read/rows.js';

// National rules are everybody's.
for (const table of ['pathway_definition', 'deadline_rule', 'definition_rule', 'reference_row']) {
  defineRows({ table, seen: 'everybody' });
}
