import { randomUUID } from 'node:crypto';
import { patientOf, region, sentReferral } from '../support/region.js';
import { World } from '../support/world.js';

/** A hidden value is not found by asking for it (hapi-fhir#6065). */
describe('A filter', () => {
  it('by what a patient is called finds nobody whose name is closed to whoever asks', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const patient = await patientOf(world, r, 'Sluttet Sandlo');
    await sentReferral(world, r, patient.patientId);
    const ask = `{ deadlines(filter: { q: "sandlo" }) { totalCount } vacancies(filter: { q: "sandlo" }) { totalCount }
      all: deadlines { totalCount nodes { patient { name } } } }`;
    const before = (await world.api(r.ke).run(ask)).data;
    expect(before.deadlines.totalCount).toBeGreaterThan(0);
    expect(before.vacancies.totalCount).toBe(1);
    // Who the patient is, and nothing else, is closed to the municipality.
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, contents, valid_from, created_by)
       values ($1, $2, $3, 'ORGANISATION', '{PATIENT}', '2026-11-01', $4)`,
      [randomUUID(), patient.patientId, r.municipality, patient.personId],
    );
    const { data, errors } = await world.api(r.ke).run(ask);
    expect(errors).toBeUndefined();
    expect(data.all.totalCount).toBe(before.all.totalCount);
    expect(data.all.nodes[0].patient?.name ?? null).toBeNull();
    expect([data.deadlines.totalCount, data.vacancies.totalCount]).toEqual([0, 0]);
    await world.stop();
  });

  it('by a patient or a pathway that one does not see finds nothing of theirs', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    const leader = await world.staff('UNIT_LEADER', r.service);
    const coordinator = await world.staff('COORDINATOR', r.service);
    // What somebody at the leader's unit was once: the leader sees that it was, and no longer whose it was.
    await world.db.sql(
      `insert into assignment (id, patient_id, case_id, pathway_id, kind, side, person_id, grant_id, unit_id, root_id, status, accountable, proposed_by, proposed_at, ended_at)
       select $1, p.patient_id, p.id, p.id, 'COORDINATOR', 'MUNICIPAL', $3, $4, $5, $6, 'ENDED', false, $3, '2026-11-02', '2026-11-03' from pathway p where p.id = $2`,
      [randomUUID(), pathwayId, coordinator.personId, coordinator.grantId, r.service, r.municipality],
    );
    const count = async (filter: string) => {
      const answer = await world
        .api(leader)
        .run(`{ assignments(filter: { ${filter} }) { totalCount nodes { patient { id } pathway { id } } } }`);
      expect(answer.errors).toBeUndefined();
      return answer.data.assignments;
    };
    expect(await count('status: [ENDED]')).toEqual({
      totalCount: 1,
      nodes: [{ patient: null, pathway: null }],
    });
    expect((await count(`patient: "${patient.patientId}"`)).totalCount).toBe(0);
    expect((await count(`pathway: "${pathwayId}"`)).totalCount).toBe(0);
    await world.stop();
  });
});
