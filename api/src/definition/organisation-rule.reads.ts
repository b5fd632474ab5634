import { OrganisationRule, OrganisationRuleTemplate } from './organisation-rule.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, defineSingle, ordering } from '../read/lists.js';

export const OrganisationRuleConnection = connectionOf('OrganisationRule', () => OrganisationRule);

export const organisationRules = defineList({
  name: 'organisationRules',
  type: () => OrganisationRule,
  filters: {
    organisation: byValue('organisation', 'organisation_id', 'uuid'),
    kind: byValue('kind', 'kind', 'text'),
    published: {
      fields: ['published'],
      sql: (t, value, s) => `(${t}.published_at is not null) = ${s.bind(value, 'boolean')}`,
    },
    validOn: {
      fields: ['validFrom', 'validTo'],
      sql: (t, value, s) =>
        `exists (select from deadline_rule d where d.id = ${t}.id and ${s.bind(value, 'date')}` +
        ` between coalesce(d.valid_from, '-infinity') and coalesce(d.valid_to, 'infinity'))`,
    },
  },
  orderings: { KIND_ASC: ordering('kind', 'kind', 'text') },
  defaultOrdering: 'KIND_ASC',
});

export const organisationRule = defineSingle({ name: 'organisationRule', type: () => OrganisationRule });

export const organisationRuleTemplates = defineList({
  name: 'organisationRuleTemplates',
  type: () => OrganisationRuleTemplate,
  plain: true,
  filters: {},
  orderings: { KIND_ASC: ordering('kind', 'kind', 'text') },
  defaultOrdering: 'KIND_ASC',
});
