import { getMetadataStorage } from 'type-graphql';
import { Action } from './actions.js';
import { both, either, related, type Condition, type Policy, type Rule } from './policy.js';
import type { Principal } from './principal.js';
import { Role } from './roles.js';

/**
 * Everything that places a person, by type. With a protected address (graded 6 or 7) it is hidden from all but those who
 * treat or coordinate, and from parents and kin without exception. A guard test walks the schema: whatever looks like a
 * place stands here, or says why it is none.
 */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  Patient: ['phone', 'email', 'address', 'municipalityNumber', 'gp', 'gpExternal'],
  CareTeamMember: ['unit'],
  NextOfKin: ['phone'],
  Referral: ['fromUnit', 'toUnit', 'treatingUnit', 'referrer', 'externalReferrer', 'municipalContact'],
  ReferralContent: [
    'municipalContact',
    'contactPersonOrCoordinator',
    'currentServicesIpCoordinator',
    'ipCoordinatorGroup',
  ],
  ReferralAssessment: ['forwardedTo'],
  Letter: ['recipientName', 'placeSections'],
  Pathway: ['unit'],
  Stay: ['unit'],
  ReferralSuggestion: ['unit'],
  Deadline: ['unit'],
  AssignedCoordinator: ['unit', 'phone', 'openingHours'],
  Coverage: ['unit'],
  Vacancy: ['unit'],
  Task: ['unit'],
  Meeting: ['place', 'unit'],
  MeetingParticipant: ['unit', 'organisation'],
  Plan: ['unit', 'contacts'],
  // As a whole: whom to turn to stands in it.
  PlanVersion: ['content'],
  Consent: ['unit'],
  Block: ['subjectName'],
  AccessLogEntry: ['unit'],
  AccessQuestion: ['unit'],
};
/** Where an entry names a patient, and not a pseudonym, to somebody from whom a place is hidden: a parent. */
const ONLY: Readonly<Record<string, readonly Role[]>> = {
  AccessLogEntry: [Role.PARENT],
  AccessQuestion: [Role.PARENT],
};

const CLOSE = ['TREATS', 'COORDINATES', 'SELF'];
const MAY_BE_CLOSE = [Role.PATIENT, Role.GP, Role.CASE_WORKER, Role.CLINICIAN, Role.COORDINATOR];

/** Who sees what places a patient: everyone where the address is open, and those who treat or coordinate. */
export function seesPlaces(principal: Principal): Condition {
  const open: Condition = { addressOpen: true };
  return MAY_BE_CLOSE.includes(principal.role) ? either(open, related(...CLOSE)) : open;
}

/** A policy whose rules for reading leave out what places a person, but for those who may see it. */
export const withProtectedAddresses =
  (policy: Policy): Policy =>
  (principal) =>
    policy(principal).flatMap((rule) => split(rule, principal));

function split(rule: Rule, principal: Principal): Rule[] {
  const places = PLACES[rule.subject];
  const only = ONLY[rule.subject];
  if (!places || !rule.actions.includes(Action.READ) || onlyClose(rule.condition)) return [rule];
  if (only && !only.includes(principal.role)) return [rule];
  const fields = rule.fields ?? fieldsOf(rule.subject);
  const placing = fields.filter((field) => places.includes(field));
  if (!placing.length) return [rule];
  const when = seesPlaces(principal);
  return [
    { ...rule, fields: fields.filter((field) => !places.includes(field)) },
    {
      ...rule,
      actions: [Action.READ],
      fields: placing,
      condition: rule.condition ? both(rule.condition, when) : when,
    },
  ];
}

/** The rule holds for nobody but those who treat, coordinate or are the patient. */
function onlyClose(condition: Condition | null): boolean {
  return Object.entries(condition ?? {}).some(([key, test]) => {
    if (key === 'relations') return (test as { $in: string[] }).$in.every((token) => CLOSE.includes(token));
    if (key === '$and') return (test as Condition[]).some(onlyClose);
    if (key === '$or') return (test as Condition[]).every(onlyClose);
    return false;
  });
}

const known = new Map<string, string[]>();

/** The fields that a type declares itself; those of every object (`id`, `allowed` …) no rule speaks of. */
function fieldsOf(subject: string): string[] {
  let fields = known.get(subject);
  if (!fields) {
    fields = getMetadataStorage()
      .fields.filter(({ target }) => (target as { name: string }).name === subject)
      .map(({ schemaName, name }) => schemaName ?? name);
    if (!fields.length) throw new Error(`${subject} has no fields yet`);
    known.set(subject, fields);
  }
  return fields;
}
