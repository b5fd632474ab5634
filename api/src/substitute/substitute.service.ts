import { v7 } from 'uuid';
import type { AppointSubstituteInput, EndSubstitutionInput } from './substitute.inputs.js';
import { holdWholeOf, openTo, periodOf, STANDS_IN } from './substitute.acts.js';
import { standIn, type StandIn } from './stand-in.js';
import { Substitution } from './substitution.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role, type Side } from '../authz/roles.js';
import { closedSql, nearSql } from '../coordination/hindrance.questions.js';
import { notify } from '../notification/notification.acts.js';
import { Grant } from '../organisation/grant.entity.js';
import { addDays, startOfDay } from '../platform/calendar.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Covered extends Row {
  patient_id: string;
  cause_id: string;
  side: Side | null;
  left_out: boolean;
}

/** Entered once: what is opened to who is away is opened to who stands in, from the first day to the last. */
export async function appointSubstitute(work: Work, input: AppointSubstituteInput): Promise<string> {
  const { startsOn, endsOn } = input;
  const grant = await work.load(Grant, input.grantId ?? work.principal.grantId, Action.APPOINT_SUBSTITUTE);
  if (endsOn < startsOn) throw badInput({ path: 'endsOn', rule: 'BEFORE_START' });
  if (endsOn < work.today) throw badInput({ path: 'endsOn', rule: 'PAST' });
  const who = await standIn(work, grant, input.substituteGrantId, { startsOn, endsOn });
  await holdWholeOf(work, who.personId);
  await refuseOverlap(work, who, { startsOn, endsOn });
  const of = who.role === Role.GP ? await patientsOf(work, who) : await assignmentsOf(work, who);
  const covered = of.filter((row) => !row.left_out);
  const substitution = work.em.create(Substitution, {
    ...{ id: v7(), person: who.personId, role: who.role, substitute: who.substituteId },
    ...{ unitId: who.unitId, rootId: who.rootId, startsOn, endsOn },
    ...{ covered: covered.length, leftOut: of.length - covered.length },
    ...{ createdBy: work.principal.personId, createdAt: work.now },
  } as never);
  work.em.persist(substitution);
  await work.em.flush();
  await work.open(...covered.map((row) => row.patient_id));
  const period = periodOf(work, startsOn, endsOn);
  const kind = who.role === Role.GP ? RelationKind.GP_OF : RelationKind.COORDINATES;
  await openTo(work, who.substituteId, period, who.rootId, { kind }, covered.map(opened));
  await beAway(work, who.personId, startsOn, endsOn);
  if (who.needsGrant) await grantFor(work, who, substitution.id, period);
  await notify(work, {
    ...{ recipientId: who.substituteId, patientId: null, kind: 'ASSIGNMENT_AS_SUBSTITUTE' },
    ...{ subjectType: 'Substitution', subjectId: substitution.id },
  });
  work.did('Substitution', substitution.id, null);
  return substitution.id;
}

const opened = (row: Covered) => ({ patientId: row.patient_id, causeId: row.cause_id, side: row.side });

async function refuseOverlap(
  work: Work,
  who: StandIn,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<void> {
  const [other] = await work.sql<{ starts_on: string; ends_on: string } & Row>(
    `select starts_on::text, ends_on::text from substitution where person_id = $1 and role = $2 and root_id = $3
        and ended_at is null and daterange(starts_on, ends_on, '[]') && daterange($4, $5, '[]') order by starts_on limit 1`,
    [who.personId, who.role, who.rootId, startsOn, endsOn],
  );
  if (!other) return;
  const params = { from: other.starts_on, to: other.ends_on };
  throw badInput({ path: startsOn < other.starts_on ? 'endsOn' : 'startsOn', rule: 'OVERLAPS', params });
}

/** Whom a coordinator answers for; not those who closed their record to the substitute, or are near to them. */
const assignmentsOf = (work: Work, who: StandIn): Promise<Covered[]> =>
  work.beyond<Covered>(
    `select a.patient_id, a.id as cause_id, a.side,
            (${closedSql('$3::uuid', '$4::uuid', 'a.patient_id')} or ${nearSql('$3::uuid', 'a.patient_id')}) as left_out
       from assignment a where a.person_id = $1 and a.root_id = $2 and a.accountable`,
    [who.personId, who.rootId, who.substituteId, who.substituteUnitId],
  );

/** Those on a GP's list. */
const patientsOf = (work: Work, who: StandIn): Promise<Covered[]> =>
  work.beyond<Covered>(
    `select distinct r.patient_id, r.patient_id as cause_id, null::text as side,
            (${closedSql('$3::uuid', '$4::uuid', 'r.patient_id')} or ${nearSql('$3::uuid', 'r.patient_id')}) as left_out
       from relation r where r.subject_id = $1 and r.kind = 'GP_OF' and r.cause <> $5
        and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)`,
    [who.personId, work.now, who.substituteId, who.substituteUnitId, STANDS_IN],
  );

/** Away on the same days, unless that is known. */
async function beAway(work: Work, personId: string, startsOn: string, endsOn: string): Promise<void> {
  await work.sql(
    `insert into absence (id, person_id, starts_on, ends_on) select $1, $2, $3, $4
      where not exists (select from absence a where a.person_id = $2 and a.starts_on <= $3 and a.ends_on >= $4)`,
    [v7(), personId, startsOn, endsOn],
  );
}

/** Who has another role there has the coordinator's for the time. */
async function grantFor(
  work: Work,
  who: StandIn,
  causeId: string,
  { from, to }: { from: Date; to: Date },
): Promise<void> {
  work.em.persist(
    work.em.create(Grant, {
      ...{ id: v7(), person: who.substituteId, role: Role.COORDINATOR, unit: who.substituteUnitId },
      ...{ validFrom: from, validTo: to, basis: 'ASSIGNMENT', causeId, grantedBy: work.principal.personId },
    } as never),
  );
  await work.em.flush();
}

/** From now on; what has not begun never does. */
export async function endSubstitution(work: Work, input: EndSubstitutionInput): Promise<string> {
  const substitution = await work.load(Substitution, input.id, Action.END);
  await holdWholeOf(work, substitution.person.id);
  work.expect(substitution, input.expectedVersion);
  if (substitution.endedAt || substitution.endsOn < work.today) throw illegalTransition('ENDED', []);
  const of = [substitution.substitute.id, STANDS_IN, startOfDay(addDays(substitution.endsOn, 1))];
  const patients = await work.beyond<{ patient_id: string } & Row>(
    'select distinct patient_id from relation where subject_id = $1 and cause = $2 and valid_to = $3',
    of,
  );
  await work.open(...patients.map((row) => row.patient_id));
  await work.sql(
    `update relation set valid_to = greatest(valid_from, $4) where subject_id = $1 and cause = $2 and valid_to = $3`,
    [...of, work.now],
  );
  const made = await work.em.find(Grant, { basis: 'ASSIGNMENT', causeId: substitution.id });
  for (const grant of made) grant.validTo = grant.validFrom > work.now ? grant.validFrom : work.now;
  substitution.endedAt = work.now;
  await work.em.flush();
  work.did('Substitution', substitution.id, null);
  return substitution.id;
}
