import { SavedSearch } from './saved-search.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, defineSingle, ordering } from '../read/lists.js';

export const SavedSearchConnection = connectionOf('SavedSearch', () => SavedSearch);

export const savedSearches = defineList({
  name: 'savedSearches',
  type: () => SavedSearch,
  always: (t) => `${t}.removed_at is null`,
  filters: { shared: byValue('shared', 'shared', 'boolean') },
  orderings: {
    NAME_ASC: ordering('name', 'name', 'text'),
    CHANGED_AT_DESC: ordering('changedAt', 'changed_at', 'timestamptz', true),
  },
  defaultOrdering: 'NAME_ASC',
});

export const savedSearch = defineSingle({ name: 'savedSearch', type: () => SavedSearch });
