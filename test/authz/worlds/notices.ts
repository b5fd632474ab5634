import { logged } from './log.js';
import { before, DAY, type Making } from './people.js';
import { relate } from './relations.js';
import { add, type NewRow } from './rows.js';

const TYPES: Record<string, string> = {
  PATIENT: 'Consent',
  REFERRAL: 'Referral',
  PATHWAY: 'Pathway',
  DEADLINE: 'Deadline',
  PLAN: 'Plan',
};

/**
 * What is kept from a patient or a parent is told them by nothing else either: a message and an entry of the log about
 * each thing that is withheld, to those from whom it is. Among them somebody of every role, since a colleague may be a
 * patient, or a parent, too.
 */
export function makeNotices(m: Making): void {
  const standing = (m.rows.get('withholding') ?? []).filter((row) => row.ended_at === null);
  const roles = [...new Map(m.grants.map((grant) => [grant.role, grant])).values()];
  const forParents = standing.filter((row) => row.audience === 'PARENTS');
  roles.forEach((grant, n) => {
    const withheld = forParents[n % forParents.length];
    if (!withheld) return;
    const parent = relate(m, withheld.patient_id, grant.person_id, 'PARENT', {
      valid_from: before(m, 30 * DAY),
      valid_to: null,
    });
    parent.full_until = before(m, -30 * DAY);
  });
  for (const row of standing) {
    const kind = row.audience === 'PATIENT' ? 'SELF' : 'PARENT';
    const from = (m.rows.get('relation') ?? []).filter(
      (each) => each.patient_id === row.patient_id && each.kind === kind,
    );
    const type = row.contents ? TYPES[(row.contents as string[])[0] as string] : 'Pathway';
    for (const { subject_id } of from) tell(m, row, type ?? 'Pathway', subject_id);
  }
}

function tell(m: Making, withheld: NewRow, type: string, to: unknown): void {
  const { chance } = m;
  const subject = withheld.object_id ?? chance.id();
  const of = { patient_id: withheld.patient_id, subject_type: type, subject_id: subject };
  add(m.rows, 'notification', {
    ...{ ...of, id: chance.id(), recipient_id: to, kind: 'TASK', created_at: before(m, DAY) },
  });
  const by = { person_id: to, grant_id: chance.id(), role: 'CLINICIAN', unit_id: null, root_id: null };
  const entry = { at: before(m, DAY), resource_type: type, resource_ids: [subject] };
  logged(m, by, withheld.patient_id, entry);
}
