import { DeclaredRelation } from './declared-relation.entity.js';
import { defineList, ordering } from '../read/lists.js';

export const myDeclaredRelations = defineList({
  name: 'myDeclaredRelations',
  type: () => DeclaredRelation,
  plain: true,
  filters: {},
  orderings: { DECLARED_AT_DESC: ordering('declaredAt', 'declared_at', 'timestamptz', true) },
  defaultOrdering: 'DECLARED_AT_DESC',
});
