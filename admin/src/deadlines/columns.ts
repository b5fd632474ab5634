import type { Choosable } from '../shared/views/columns.js';

/** What one may see of a deadline, beside whose it is. */
export const COLUMNS: readonly Choosable[] = [
  { field: 'kind', head: 'deadlines.kind' },
  { field: 'force', head: 'deadlines.force' },
  { field: 'side', head: 'deadlines.side', more: true },
  { field: 'unit', head: 'deadlines.with' },
  { field: 'owner', head: 'views.owner', more: true },
  { field: 'status', head: 'deadlines.status' },
  { field: 'startsOn', head: 'views.starts', more: true },
  { field: 'dueOn', head: 'deadlines.due' },
];
