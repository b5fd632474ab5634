/** What somebody may object to the sharing of. Deadlines, coverage and meetings are what cooperation itself rests on. */
export type Shared = 'REFERRAL' | 'PATHWAY' | 'PLAN';

/** An attribute for policies: SQL for "the patient has not objected to the sharing of this kind of content". */
export const notObjected =
  (content: Shared) =>
  (t: string, value: string): string =>
    `(not app.objected(${t}.patient_id, '${content}')) = ${value}`;
