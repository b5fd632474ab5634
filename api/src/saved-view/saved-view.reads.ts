import { SavedView } from './saved-view.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const SavedViewConnection = connectionOf('SavedView', () => SavedView);

export const savedViews = defineList({
  name: 'savedViews',
  type: () => SavedView,
  always: (t) => `${t}.removed_at is null`,
  filters: {
    resource: byValues('resource', 'resource'),
    mine: {
      fields: ['person'],
      sql: (t, value, s) => `(${t}.person_id = ${s.person}) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    NAME_ASC: ordering('name', 'name', 'text'),
    CHANGED_AT_DESC: ordering('changedAt', 'changed_at', 'timestamptz', true),
  },
  defaultOrdering: 'NAME_ASC',
});

export const savedView = defineSingle({ name: 'savedView', type: () => SavedView });
