import { straightToTreatmentSql, type Population, type Span } from './population.js';

const inTime = (d: string): string => `coalesce(${d}.met_on <= ${d}.due_on, false)`;
/** A cancelled clock counts for nothing, unless it was met in time before. */
const stands = (d: string): string => `(${d}.cancelled_at is null or ${inTime(d)})`;

/** The clocks of a kind by their last day: by then each has its verdict. */
const due =
  (kind: string, hit: string, more: string) =>
  ({ from, to }: Span) =>
    `select d.due_on as day, d.unit_id, d.area, d.pathway_key, d.patient_id, d.met_on - d.starts_on as days, array[${hit}] as hits
     from deadline d where d.kind = '${kind}' and d.due_on between ${from} and ${to} and ${stands('d')} and ${more}`;

/** Indicators that are read off the clocks. */
export const clockIndicators: readonly Population[] = [
  {
    key: 'ASSESSMENTS_DUE',
    clock: 'CLINICAL_DECISION',
    sql: due('CLINICAL_DECISION', inTime('d'), `not ${straightToTreatmentSql('d.pathway_id')}`),
    indicators: { ASSESSMENT_WITHIN_TIME: 0 },
  },
  {
    key: 'ADULT_REFERRALS_DUE',
    clock: 'REFERRAL_ASSESSMENT',
    sql: due('REFERRAL_ASSESSMENT', `not ${inTime('d')}`, `d.area = 'ADULT'`),
    indicators: { REFERRAL_NOT_ASSESSED_10D: 0 },
  },
  {
    key: 'ADULT_STARTS_DUE',
    clock: 'INDIVIDUAL_START',
    sql: due('INDIVIDUAL_START', `not ${inTime('d')}`, `d.area = 'ADULT'`),
    indicators: { DEADLINE_BREACH_WAITING_ADULT: 0 },
  },
  {
    // Both clocks of a discharge begin with it, and the longer one says when the case is decided.
    key: 'ADULT_DISCHARGES',
    sql: ({ from, to, today }) =>
      `select d.starts_on as day, d.unit_id, d.area, d.pathway_key, d.patient_id, d.met_on - d.starts_on as days,
              array[coalesce((select bool_or(${inTime('x')}) from deadline x where x.case_id = d.case_id
                and x.kind = 'EPIKRISE_1D' and x.starts_on = d.starts_on), false), ${inTime('d')}] as hits
         from deadline d where d.kind = 'EPIKRISE_7D' and d.area = 'ADULT' and d.starts_on between ${from} and ${to}
          and d.due_on >= ${from} and ${stands('d')} and (d.met_on is not null or d.due_on < ${today})`,
    indicators: { EPIKRISE_1D_PHV_ADULT: 0, EPIKRISE_7D_PHV_ADULT: 1 },
  },
];
