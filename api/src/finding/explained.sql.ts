import { Explanation } from './finding.status.js';

/** What is asked about: somebody's looks at a patient, from the first to the last, as SQL over an alias that has these. */
export interface Looks {
  /** person_id, patient_id, unit_id, root_id, role, first_at and last_at. */
  alias: string;
  /** after_days, lead_days and referral_days, whole numbers. */
  limits: string;
}

const days = (count: string): string => `make_interval(days => ${count})`;
/** What a person is, for a patient; blocks and break-glass are controls of their own, and no reason to look. */
const CARE = `('TREATS','SERVES','COORDINATES','GP_OF','REFERRER_OF','REGISTERS','PARTNER')`;

/** A relation explains from some days before it was written down until some days after it ended: what is left to write. */
const during = (r: string, { alias: x, limits: l }: Looks): string =>
  `${r}.valid_from <= ${x}.last_at + ${days(`${l}.lead_days`)}` +
  ` and (${r}.valid_to is null or ${r}.valid_to >= ${x}.first_at - ${days(`${l}.after_days`)})`;

const care = (looks: Looks, person = `${looks.alias}.person_id`): string =>
  `exists (select from relation r where r.subject_id = ${person} and r.patient_id = ${looks.alias}.patient_id` +
  ` and r.kind in ${CARE} and ${during('r', looks)})`;

/** A referral to (or from) the unit, while it is to be dealt with; whom the unit has long had is somebody's by name. */
function referral(looks: Looks): string {
  const { alias: x, limits: l } = looks;
  return (
    `exists (select from unit_closure c join relation r on r.subject_id = c.descendant_id and r.patient_id = ${x}.patient_id` +
    ` where c.ancestor_id = ${x}.unit_id and (r.kind = 'PARTNER' or r.kind in ('ADDRESSED', 'REFERRER_OF')` +
    ` and r.valid_from + ${days(`${l}.referral_days`)} >= ${x}.first_at) and ${during('r', looks)})`
  );
}

/** The unit's own patient: a case there, or one for whom the unit was asked. */
const ofUnit = (x: string, unit: string): string =>
  `exists (select from unit_closure c join relation r on r.subject_id = c.descendant_id and r.patient_id = ${x}.patient_id` +
  ` where c.ancestor_id = ${unit} and r.valid_from <= ${x}.last_at and (r.valid_to is null or r.valid_to >= ${x}.first_at))` +
  ` or exists (select from pathway w join unit_closure c on c.descendant_id = w.unit_id and c.ancestor_id = ${unit}` +
  ` where w.patient_id = ${x}.patient_id and w.created_at <= ${x}.last_at and (w.ended_on is null or w.ended_on >= ${x}.first_at::date))`;

/** On duty for the unit whose patient it is, or in place of somebody who has the relation. */
function duty(looks: Looks): string {
  const { alias: x } = looks;
  return (
    `exists (select from duty d where d.person_id = ${x}.person_id and d.starts_at <= ${x}.last_at and d.ends_at >= ${x}.first_at` +
    ` and (d.ended_at is null or d.ended_at >= ${x}.first_at) and case d.kind when 'SUBSTITUTE' then ${care(looks, 'd.for_person_id')}` +
    ` else ${ofUnit(x, 'd.unit_id')} end)`
  );
}

/** What a role has to do by itself: leaders their unit's patients, a coordinating unit what waits for it. */
function office(looks: Looks): string {
  const { alias: x } = looks;
  return (
    `(${x}.role = 'UNIT_LEADER' and (${ofUnit(x, `${x}.unit_id`)}))` +
    ` or (${x}.role = 'COORDINATING_UNIT' and (exists (select from coverage v where v.patient_id = ${x}.patient_id and v.root_id = ${x}.root_id` +
    ` and v.status = 'VACANT' and v.since <= ${x}.last_at and (v.until is null or v.until >= ${x}.first_at - interval '1 day'))` +
    ` or exists (select from need n where n.patient_id = ${x}.patient_id and n.root_id = ${x}.root_id and n.reported_at <= ${x}.last_at` +
    ` and (n.decided_at is null or n.decided_at >= ${x}.first_at - interval '1 day'))))` +
    ` or ${x}.role = 'ADMINISTRATOR'`
  );
}

/** A task, or a case that they were asked to coordinate. */
const asked = ({ alias: x }: Looks): string =>
  `exists (select from task k where k.patient_id = ${x}.patient_id and k.owner_id = ${x}.person_id and k.created_at <= ${x}.last_at` +
  ` and (k.done_at is null or k.done_at >= ${x}.first_at - interval '1 day'))` +
  ` or exists (select from assignment a where a.patient_id = ${x}.patient_id and a.person_id = ${x}.person_id and a.proposed_at <= ${x}.last_at` +
  ` and (a.ended_at is null or a.ended_at >= ${x}.first_at - interval '1 day'))`;

/** The likeliest are asked first. */
const REASONS: [Explanation, (looks: Looks) => string][] = [
  [Explanation.RELATION, (looks) => care(looks)],
  [Explanation.REFERRAL, referral],
  [Explanation.DUTY, duty],
  [Explanation.OFFICE, office],
  [Explanation.TASK, asked],
];

/** SQL: a care relation at the time, a referral, a duty or a task explains the looks. */
export const explained = (looks: Looks): string =>
  `(${REASONS.map(([, reason]) => reason(looks)).join('\n or ')})`;

/** SQL: which of them does; null: nothing. */
export const whatExplains = (looks: Looks): string =>
  `(case ${REASONS.map(([name, reason]) => `when ${reason(looks)} then '${name}'`).join('\n ')} end)`;

/** SQL: whose record it is makes the look one to ask about, whatever explains it. A relation that is over makes nobody a stranger. */
export const isOwn = (x: string, p: string): string => `${p}.person_id = ${x}.person_id`;
export const isRelative = (x: string, p: string): string =>
  `(exists (select from relation r where r.patient_id = ${x}.patient_id and r.subject_id = ${x}.person_id and r.kind in ('PARENT', 'KIN'))` +
  ` or exists (select from next_of_kin k where k.patient_id = ${x}.patient_id and k.person_id = ${x}.person_id)` +
  ` or exists (select from patient o join next_of_kin k on k.patient_id = o.id where o.person_id = ${x}.person_id and k.person_id = ${p}.person_id)` +
  ` or ${declared(x, `('FAMILY', 'OTHER')`)})`;
export const declared = (x: string, kinds: string): string =>
  `exists (select from declared_relation d join patient_identifier i on i.national_id = d.national_id` +
  ` where d.person_id = ${x}.person_id and i.patient_id = ${x}.patient_id and d.kind in ${kinds}` +
  ` and (d.ended_at is null or d.ended_at >= ${x}.first_at))`;
export const isColleague = (x: string, p: string, formerDays: string): string =>
  `(exists (select from role_grant g where g.person_id = ${p}.person_id and g.unit_id = ${x}.unit_id and g.person_id <> ${x}.person_id` +
  ` and g.valid_from <= ${x}.last_at and (g.valid_to is null or g.valid_to >= ${x}.first_at - ${days(formerDays)}))` +
  ` or ${declared(x, `('COLLEAGUE')`)})`;
export const isProtected = (x: string): string =>
  `exists (select from address_protection a where a.patient_id = ${x}.patient_id and a.registered_at <= ${x}.last_at` +
  ` and (a.ended_at is null or a.ended_at >= ${x}.first_at))`;
/** Nobody at the unit has, or had, anything to do with the patient. */
export const isUnknownToUnit = (x: string): string =>
  `not exists (select from relation r join unit_closure c on c.descendant_id = r.subject_id and c.ancestor_id = ${x}.unit_id` +
  ` where r.patient_id = ${x}.patient_id and r.valid_from <= ${x}.last_at)` +
  ` and not exists (select from relation r join role_grant g on g.person_id = r.subject_id and g.unit_id = ${x}.unit_id` +
  ` where r.patient_id = ${x}.patient_id and r.kind in ${CARE} and r.valid_from <= ${x}.last_at)`;
