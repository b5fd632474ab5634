/** SQL for what a request brings: the days that are counted, today, and where the 65th working day after a day lies. */
export interface Span {
  from: string;
  to: string;
  today: string;
  /** Two arrays of the same length: days, and the working day that is the 65th after each. */
  granted: string;
  due: string;
}

export interface Population {
  key: string;
  /** Columns day, unit_id, area, pathway_key, patient_id, days, hits (boolean[]). */
  sql: (span: Span) => string;
  /** The clock by whose last day a case belongs to a period, where it does. */
  clock?: string;
  /** Each indicator's place in hits, from 0; null: it has no share, only days. */
  indicators: Readonly<Record<string, number | null>>;
}

/** SQL: the day in Oslo of an instant. */
export const osloDaySql = (instant: string): string => `(${instant} at time zone 'Europe/Oslo')::date`;

/** SQL: the instant lies on a day of the span; as a range of instants, so that an index can find it. */
export const withinSql = (instant: string, { from, to }: Span): string =>
  `${instant} >= ${from}::timestamp at time zone 'Europe/Oslo' and ${instant} < (${to} + 1)::timestamp at time zone 'Europe/Oslo'`;

/** Events that say that care began. */
export const CARE_BEGAN = `('HEALTHCARE_STARTED','FIRST_ATTENDANCE')`;
const DECISION_OR_DETOX = `('CLINICAL_DECISION','CLINICAL_DECISION_BASIC','CLINICAL_DECISION_EXTENDED','DETOX_START','DETOX_END')`;

/** SQL: care in a pathway began on this day; null when it has not. */
export const careBeganSql = (pathway: string): string =>
  `(select min(${osloDaySql('b.occurred_at')}) from pathway_event b where b.pathway_id = ${pathway}` +
  ` and b.kind in ${CARE_BEGAN} and b.corrected_at is null)`;

/**
 * SQL: the patient went straight to treatment, without a clinical decision before it or with it. What follows a
 * detoxification is another treatment, and says nothing of the assessment.
 */
export const straightToTreatmentSql = (pathway: string): string =>
  `exists (select from pathway_event b where b.pathway_id = ${pathway} and b.kind = 'OTHER_TREATMENT_START'` +
  ` and b.corrected_at is null and not exists (select from pathway_event x where x.pathway_id = b.pathway_id` +
  ` and x.kind in ${DECISION_OR_DETOX} and x.corrected_at is null and x.occurred_at <= b.occurred_at))`;

/** SQL: an event of this kind stands in the pathway. */
export const hasEventSql = (pathway: string, kind: string): string =>
  `exists (select from pathway_event b where b.pathway_id = ${pathway} and b.kind = '${kind}' and b.corrected_at is null)`;
