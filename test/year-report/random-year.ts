import { randomUUID } from 'node:crypto';
import type { Region } from '../support/region.js';
import type { World } from '../support/world.js';
import { dice } from '../statistics/random-world.js';

type Row = Record<string, unknown>;
const TABLES = ['care_case', 'need', 'assignment', 'plan', 'meeting', 'meeting_participant'] as const;
export type YearRows = Record<(typeof TABLES)[number], Row[]>;

/** Some years of one municipality, by the roll of dice: rows as they could stand, and what a count of them must equal. */
export function randomYear(r: Region, size: number, seed: number): YearRows {
  const roll = dice(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(roll() * some.length)] as T;
  const units = [r.municipality, r.service, r.coordinatingUnit, r.gpOffice];
  const by = r.ke.personId;
  /** From the end of 2024 to the beginning of 2026, also a minute on either side of midnight in Oslo. */
  const some = (): Date => {
    const edge = pick([
      '2024-12-31T22:59:00Z',
      '2024-12-31T23:01:00Z',
      '2025-12-31T22:59:00Z',
      '2025-12-31T23:01:00Z',
    ]);
    return roll() < 0.1 ? new Date(edge) : new Date(Date.UTC(2024, 11, 1) + roll() * 430 * 86_400_000);
  };
  const later = (at: Date): string => new Date(at.getTime() + roll() * 90 * 86_400_000).toISOString();
  const rows: YearRows = {
    care_case: [],
    need: [],
    assignment: [],
    plan: [],
    meeting: [],
    meeting_participant: [],
  };
  for (let i = 0; i < size; i += 1) {
    const at = some();
    const patientId = randomUUID();
    const own = { patient_id: patientId, root_id: roll() < 0.9 ? r.municipality : r.trust };
    const caseId = randomUUID();
    rows.care_case.push({ id: caseId, patient_id: patientId, opened_at: at.toISOString() });
    const status = pick(['REPORTED', 'GRANTED', 'GRANTED', 'GRANTED', 'DECLINED', 'WITHDRAWN']);
    rows.need.push({
      ...{ ...own, id: randomUUID(), case_id: caseId, basis: 'DUTY', side: 'MUNICIPAL', status, version: 1 },
      kind: pick([
        'COORDINATOR',
        'COORDINATOR',
        'INDIVIDUAL_PLAN',
        'CHILD_COORDINATOR',
        'ANOTHER_COORDINATOR',
      ]),
      ...{ reported_by: by, reported_at: at.toISOString() },
      ...(status === 'REPORTED' ? {} : { decided_at: later(at), decided_by: by }),
    });
    const proposed = later(at);
    const answer = pick(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DECLINED', 'PROPOSED', 'ENDED']);
    rows.assignment.push({
      ...{
        ...own,
        id: randomUUID(),
        case_id: caseId,
        kind: 'COORDINATOR',
        side: 'MUNICIPAL',
        unit_id: pick(units),
      },
      ...{
        person_id: by,
        status: answer,
        accountable: false,
        proposed_by: by,
        proposed_at: proposed,
        version: 1,
      },
      ...(answer === 'ACCEPTED' || roll() < 0.3 ? { accepted_at: later(new Date(proposed)) } : {}),
    });
    const offered = roll() < 0.8 ? at.toISOString() : null;
    const plan = offered ? pick(['OFFERED', 'DECLINED', 'DRAFT', 'DRAFT']) : 'DRAFT';
    rows.plan.push({
      ...{
        id: randomUUID(),
        patient_id: patientId,
        kind: pick(['INDIVIDUAL', 'INDIVIDUAL', 'CRISIS']),
        status: plan,
      },
      ...{ owner_id: by, unit_id: pick(units), side: 'MUNICIPAL', offered_at: offered, version: 1 },
      ...(offered && plan !== 'OFFERED' ? { answered_at: later(at) } : {}),
      ...{ created_at: at.toISOString(), created_by: by, changed_at: at.toISOString() },
    });
    const meetingId = randomUUID();
    const held = pick(['HELD', 'HELD', 'CANCELLED', 'SCHEDULED']);
    rows.meeting.push({
      ...{
        ...own,
        id: meetingId,
        kind: 'COOPERATION',
        status: held,
        unit_id: pick(units),
        side: 'MUNICIPAL',
      },
      ...{
        organiser_id: by,
        starts_at: at.toISOString(),
        ends_at: later(at),
        called_at: at.toISOString(),
        sequence: 0,
      },
      ...(held === 'HELD' ? { held_at: at.toISOString() } : {}),
      ...(held === 'CANCELLED' ? { cancelled_at: at.toISOString() } : {}),
      ...{ created_at: at.toISOString(), created_by: by, changed_at: at.toISOString(), version: 1 },
    });
    for (let n = Math.floor(roll() * 4); n > 0; n -= 1) {
      rows.meeting_participant.push({
        ...{
          ...own,
          id: randomUUID(),
          meeting_id: meetingId,
          side: 'MUNICIPAL',
          kind: 'OUTSIDE',
          name: `Part ${n}`,
        },
        ...{
          invited_at: at.toISOString(),
          invited_by: by,
          attended: pick([true, true, false, null]),
          busy: false,
          version: 1,
        },
        ...(roll() < 0.1 ? { removed_at: at.toISOString() } : {}),
      });
    }
  }
  return rows;
}

/** As they are: nothing of the house's rules is asked of rows that stand for what came to be by them. */
export async function store(world: World, rows: YearRows): Promise<void> {
  const inserts = TABLES.filter((table) => rows[table].length).map((table) => {
    const columns = [...new Set(rows[table].flatMap((row) => Object.keys(row)))].join(', ');
    const json = JSON.stringify(rows[table]).replaceAll("'", "''");
    return `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, '${json}');`;
  });
  await world.db.sql(`begin; set local session_replication_role = replica; ${inserts.join('\n')} commit;`);
}
