import pg from 'pg';
import { fallenBetween } from './held.js';
import { stageOf } from './stage.js';
import { turmoil, type Stage } from './turmoil.js';
import { act, done } from '../support/act.js';
import { activePathway } from '../support/pathway.js';
import { patientOf } from '../support/region.js';

describe('Each side of each case', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await stageOf(6, 8);
  });
  afterAll(() => stage.world.stop());

  it('is answered for by exactly one, or said not to be, whatever fifty people do at once', async () => {
    const { done: went, refused } = await turmoil(stage, {
      ...{ people: 50, seed: 41, goesOn: (turn) => turn < 3 },
    });
    expect(await fallenBetween(stage.world)).toEqual([]);
    expect(Object.keys(refused)).not.toContain('INTERNAL');
    // Chance decides who does what; that much is done, and that some come too late.
    expect(Object.values(went).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
    expect(Object.values(refused).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
    expect(Object.keys(went)).toEqual(expect.arrayContaining(['assignCoordinator', 'setCoverage']));
  });

  it('is said something of where there is no pathway too', async () => {
    const { world, r } = stage;
    const { patientId } = await patientOf(world, r);
    const input = { patientId, kind: 'CHILD_COORDINATOR', patientAgrees: true };
    const { id } = done(await act(world, { reportNeed: 'id' })(r.gp, 'reportNeed', input)).reportNeed;
    const rows = await world.db.sql(
      `select c.side, c.kind, c.status from coverage c join need n on n.case_id = c.case_id where n.id = $1 order by c.kind, c.side`,
      [id],
    );
    expect(rows).toEqual([
      { side: 'MUNICIPAL', kind: 'CHILD_COORDINATOR', status: 'VACANT' },
      { side: 'MUNICIPAL', kind: 'COORDINATOR', status: 'NOT_NEEDED' },
      { side: 'SPECIALIST', kind: 'COORDINATOR', status: 'NOT_NEEDED' },
    ]);
  });

  describe('to whoever may write any SQL as the program', () => {
    let client: pg.Client;
    let caseId: string;
    let patientId: string;

    beforeAll(async () => {
      const { pathwayId, patient } = await activePathway(stage.world, stage.r);
      [caseId, patientId] = [pathwayId, patient.patientId];
    });
    beforeEach(async () => {
      client = new pg.Client({ connectionString: stage.world.db.url, options: '-c role=samlop_app' });
      await client.connect();
      await client.query('begin');
      await client.query('select app.act_as($1, $2)', [stage.r.ke.grantId, stage.world.clock.now()]);
      await client.query(
        `select set_config('samlop.patients', $1, true), set_config('role', 'samlop_effects', true)`,
        [`{${patientId}}`],
      );
    });
    afterEach(() => client.end());

    const refused = async (text: string) => {
      const { rowCount } = await client.query(text, [caseId]);
      expect(rowCount).toBeGreaterThan(0);
      await expect(client.query('commit')).rejects.toMatchObject({ constraint: 'sides_held' });
    };

    it.each([
      [
        'left without a word',
        `update coverage set until = now() where case_id = $1 and side = 'MUNICIPAL' and until is null`,
      ],
      [
        'said to be covered by nobody',
        `update coverage set status = 'COVERED' where case_id = $1 and side = 'MUNICIPAL' and until is null`,
      ],
      [
        'left by the one who covers it',
        `update assignment set accountable = false where case_id = $1 and accountable`,
      ],
      ['closed while its pathway runs', `update care_case set closed_at = now() where id = $1`],
      [
        'open with its case closed before',
        `with k as (update care_case set closed_at = now() where id = $1 returning id)
         update coverage set until = now() from k where case_id = k.id and until is null`,
      ],
    ])('cannot be %s', (_what, text) => refused(text));

    it('cannot have two periods at once', async () => {
      const second = client.query(
        `insert into coverage (id, patient_id, case_id, kind, side, status, since, changed_by)
         select gen_random_uuid(), patient_id, case_id, kind, side, 'EXTERNAL', since, changed_by from coverage
          where case_id = $1 and side = 'MUNICIPAL' and until is null`,
        [caseId],
      );
      await expect(second).rejects.toMatchObject({ code: '23P01' });
    });

    it('cannot be missing from a case that is opened', async () => {
      await client.query(
        `insert into care_case (id, patient_id, opened_at) select gen_random_uuid(), patient_id, now() from care_case where id = $1`,
        [caseId],
      );
      await expect(client.query('commit')).rejects.toMatchObject({ constraint: 'sides_held' });
    });
  });
});
