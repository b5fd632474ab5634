import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';

const LIST = `query($filter: DeadlineFilter, $first: Int, $after: String, $orderBy: DeadlineOrder) {
  deadlines(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id kind status dueOn daysLeft side redacted allowed
      patient { name birthYear nationalId redacted } unit { name } pathway { id pathwayKey coordinators { municipal { coordinator { person { name } } } } } } } }`;

describe('Deadlines over GraphQL', () => {
  let world: World;
  let ke: Actor;
  let root: string;
  let section: string;

  beforeAll(async () => {
    world = await World.start();
    root = await world.unit('MUNICIPALITY');
    const unit = await world.unit('COORDINATING_UNIT', root);
    const trust = await world.unit('HEALTH_TRUST');
    section = await world.unit('SECTION', trust);
    ke = await world.staff('COORDINATING_UNIT', unit);
    await world.relate((await withDeadline('Synlig Sommerfugl', '2026-11-20')).patientId, root, 'PARTY');
    await world.relate((await withDeadline('Stille Skogsti', '2026-11-25')).patientId, root, 'PARTY');
    await withDeadline('Skjult Skjær', '2026-11-21');
  });
  afterAll(() => world.stop());

  async function withDeadline(name: string, dueOn: string) {
    const patient = await world.patient(name);
    const pathway = randomUUID();
    await world.db.sql(
      `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at)
       values ($1, $2, 'PHV_ADULT', 'ADULT', $3, 'ACTIVE', 'ASSESSMENT', now())`,
      [pathway, patient.patientId, section],
    );
    await world.db.sql(
      `insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, now())`,
      [pathway, patient.patientId],
    );
    await world.db.sql(
      `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id, root_id, starts_on, due_on)
       select $1, $2, $3, $3, 'test', r.id, r.kind, r.side, r.force, 'ADULT', 'PHV_ADULT', $4, u.organisation_id, '2026-11-01', $5
         from deadline_rule r, unit u where r.key = (select min(key) from deadline_rule) and u.id = $4`,
      [randomUUID(), patient.patientId, pathway, section, dueOn],
    );
    return patient;
  }

  it('gives a coordinating unit the deadlines of patients to whom its organisation is party, due first', async () => {
    const answer = await world.api(ke).run(LIST);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.deadlines.nodes.map((d: { patient: { name: string } }) => d.patient.name)).toEqual([
      'Synlig Sommerfugl',
      'Stille Skogsti',
    ]);
    expect(answer.data.deadlines.totalCount).toBe(2);
    expect(answer.data.deadlines.nodes[0]).toMatchObject({ status: 'OVERDUE', daysLeft: -3 });
    expect(answer.data.deadlines.nodes[0].patient).toMatchObject({ birthYear: 1985, nationalId: null });
    expect(answer.data.deadlines.nodes[0].patient.redacted).toContain('nationalId');
    expect(answer.data.deadlines.nodes[0].pathway).toEqual({
      id: expect.any(String),
      pathwayKey: null,
      coordinators: { municipal: null },
    });
  });
});
