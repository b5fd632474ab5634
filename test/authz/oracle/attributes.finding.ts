import { above, from, is, type Kind } from './kind.js';

/** What is found in the access log, and what makes a look one to ask about or explains it. */
export const FINDING_KINDS: Record<string, Kind> = {
  AccessFinding: {
    rows: from('log_finding'),
    facets: { root: is('root_id'), looker: is('person_id'), reviewer: is('reviewed_by') },
  },
  AccessFindingReason: {
    rows: from('log_finding_reason'),
    facets: {
      root: (row, { facts }) => facts.log_finding.find((one) => one.id === row.finding_id)?.root_id,
    },
  },
  Duty: {
    rows: from('duty'),
    facets: { root: is('root_id'), holder: is('person_id'), within: above('unit_id') },
  },
  NameProtection: {
    rows: from('name_protection'),
    facets: { root: is('root_id'), holder: is('person_id') },
  },
  DeclaredRelation: { rows: from('declared_relation'), facets: { declarer: is('person_id') } },
};
