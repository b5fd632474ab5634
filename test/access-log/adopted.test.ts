import { LOG } from '../support/log.js';
import { TestWorker } from '../support/worker.js';
import { World } from '../support/world.js';

describe('What the version before wrote of the log', () => {
  it('is taken over once, by the log’s own names, and is the patient’s to see', async () => {
    const world = await World.start();
    const patient = await world.patient('Tidlig Trost');
    const unit = await world.unit('MUNICIPALITY');
    const staff = await world.staff('CASE_WORKER', unit);
    const write = (by: { personId: string; role: string }, type: string, id: string) =>
      world.db.sql(
        `insert into audit.access_log (person_id, grant_id, role, request_id, operation, action, purpose, resource_type, decision, patient_ids, resource_ids)
         values ($1, gen_random_uuid(), $2, 'r', 'Before', 'READ', 'CARE', $3, 'PERMIT', array[$4]::uuid[], array[$5]::uuid[])`,
        [by.personId, by.role, type, patient.patientId, id],
      );
    await write({ personId: staff.personId, role: 'CASE_WORKER' }, 'Patient', patient.patientId);
    await write({ personId: patient.personId, role: 'PATIENT' }, 'Pathway', unit);
    await write({ personId: staff.personId, role: 'SYSTEM' }, 'Deadline', unit);
    const worker = await TestWorker.start(world);
    for (let i = 0; i < 2; i += 1) {
      await world.db.sql(`select graphile_worker.add_job('adoptEntries')`);
      await worker.work();
    }
    await worker.stop();
    const taken = await world.db.sql<Record<string, unknown>>(
      `select role, actor_id is not null as acting, grant_id is null as grantless, entry, patient_ids, mac from ${LOG} where operation = 'Before' order by role`,
    );
    expect(taken).toMatchObject([
      { role: 'CASE_WORKER', acting: false, grantless: false, patient_ids: [patient.patientId] },
      { role: 'PATIENT', acting: true, grantless: true, patient_ids: [patient.patientId] },
      { role: 'SYSTEM', acting: false },
    ]);
    for (const { entry, mac } of taken) {
      expect(entry).not.toContain(patient.patientId);
      expect(entry).not.toContain(patient.personId);
      expect(mac).toHaveLength(0);
    }
    const seen = await world
      .api(patient)
      .run('{ myAccessLog(filter: { purpose: [CARE] }) { nodes { role actor { name } resourceType } } }');
    expect(seen.data.myAccessLog.nodes).toEqual(
      expect.arrayContaining([
        { role: 'CASE_WORKER', actor: { name: expect.any(String) as string }, resourceType: 'Patient' },
        { role: 'PATIENT', actor: { name: 'Tidlig Trost' }, resourceType: 'Pathway' },
      ]),
    );
    // The program itself acts in no role; asked beside what a resolver answers, too.
    const beside = await world
      .api(patient)
      .run(
        '{ me { person { name } } myAccessLog(filter: { resourceType: ["Deadline"] }) { nodes { role } } }',
      );
    expect([beside.errors, beside.data.myAccessLog.nodes]).toEqual([undefined, [{ role: null }]]);
    await world.stop();
  });
});
