import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';
import { region, type Region } from '../support/region.js';

const ASK = `query($key: String!, $period: PeriodInput!) {
  indicator(key: $key, by: WHOLE, period: $period) { cells { numerator denominator mean } } }`;

/** Ten of each, so that nothing is hidden. */
const TEN = 10;

describe('What an indicator leaves out', () => {
  let world: World;
  let r: Region;
  let anybody: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    anybody = r.gp;
  });
  afterAll(() => world.stop());

  async function pathway(more: { area?: string; status?: string } = {}) {
    const { patientId } = await world.patient();
    const id = randomUUID();
    await world.db.sql(
      `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at)
       values ($1, $2, 'TSB', $3, $4, 'ACTIVE', 'ASSESSMENT', now())`,
      [id, patientId, more.area ?? 'ADDICTION', r.section],
    );
    await world.db.sql(
      `insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, now())`,
      [id, patientId],
    );
    return { id, patientId };
  }
  type Pathway = Awaited<ReturnType<typeof pathway>>;

  async function clock({ id, patientId }: Pathway, metOn: string | null, cancelled = false) {
    await world.db.sql(
      `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id,
         root_id, starts_on, due_on, met_on, cancelled_at)
       select gen_random_uuid(), $1, $2, $2, 'test', r.id, r.kind, r.side, r.force, 'ADDICTION', 'TSB', $3, u.organisation_id,
              '2025-05-05', '2025-05-26', $4, $5 from deadline_rule r, unit u
        where u.id = $3 and r.key = 'tsb.clinical-decision.outpatient.2019'`,
      [patientId, id, r.section, metOn, cancelled ? '2025-05-20T10:00:00Z' : null],
    );
  }

  async function event(
    { id, patientId }: Pathway,
    kind: string,
    at: string,
    correctedBy: string | null = null,
  ) {
    const event = randomUUID();
    await world.db.sql(
      `insert into pathway_event (id, pathway_id, patient_id, kind, occurred_at, registered_at, registered_by, corrected_by_id)
       values ($1, $2, $3, $4, $5, $5, $6, $7)`,
      [event, id, patientId, kind, at, r.clinician.personId, correctedBy],
    );
    return event;
  }

  const figures = async (key: string, from: string, to: string) => {
    const { data, errors } = await world.api(anybody).run(ASK, { key, period: { from, to } });
    expect(errors).toBeUndefined();
    return data.indicator.cells as { numerator: number; denominator: number }[];
  };
  const ten = async (make: () => Promise<void>): Promise<void> => {
    for (let i = 0; i < TEN; i += 1) await make();
  };
  const YEAR = ['2025-01-01', '2025-12-31'] as const;

  it('is who went straight to treatment, and cancelled clocks, but not treatment after a detoxification', async () => {
    await ten(async () => clock(await pathway(), '2025-05-20'));
    await ten(async () => {
      const straight = await pathway();
      await clock(straight, null);
      await event(straight, 'OTHER_TREATMENT_START', '2025-05-10T10:00:00Z');
    });
    await ten(async () => clock(await pathway(), null, true));
    expect(await figures('ASSESSMENT_WITHIN_TIME', ...YEAR)).toMatchObject([
      { numerator: 10, denominator: 10 },
    ]);
    await ten(async () => {
      const detoxed = await pathway();
      await clock(detoxed, null);
      await event(detoxed, 'DETOX_END', '2025-05-09T10:00:00Z');
      await event(detoxed, 'OTHER_TREATMENT_START', '2025-05-10T10:00:00Z');
    });
    expect(await figures('ASSESSMENT_WITHIN_TIME', ...YEAR)).toMatchObject([
      { numerator: 10, denominator: 20 },
    ]);
  });

  it('is an event that was corrected away; and what happens after midnight in Oslo belongs to the next year', async () => {
    await ten(async () => {
      const held = await pathway();
      const right = await event(held, 'COOPERATION_MEETING', '2024-12-31T23:30:00Z');
      await event(held, 'COOPERATION_MEETING', '2024-12-30T12:00:00Z', right);
    });
    expect(await figures('MEETINGS_WITH_MUNICIPALITY', '2024-01-01', '2024-12-31')).toEqual([]);
    expect(await figures('MEETINGS_WITH_MUNICIPALITY', ...YEAR)).toMatchObject([
      { numerator: 0, denominator: 10 },
    ]);
  });

  it('is a side where the patient declined; a coordinator is waited for from the day that somebody should answer', async () => {
    const side = async (statuses: [status: string, since: string, until: string | null][]): Promise<void> => {
      const { id, patientId } = await pathway();
      for (const [status, since, until] of statuses) {
        await world.db.sql(
          `insert into coverage (id, patient_id, case_id, pathway_id, kind, side, status, root_id, unit_id, since, until, changed_by)
           values ($1, $2, $3, $3, 'COORDINATOR', 'MUNICIPAL', $4, $5, $6, $7, $8, $9)`,
          [randomUUID(), patientId, id, status, r.municipality, r.service, since, until, r.ke.personId],
        );
      }
    };
    await ten(() => side([['DECLINED', '2025-05-05T10:00:00Z', null]]));
    await ten(() => side([['VACANT', '2025-05-05T10:00:00Z', null]]));
    await ten(() =>
      side([
        ['VACANT', '2025-05-05T10:00:00Z', '2025-05-12T10:00:00Z'],
        ['COVERED', '2025-05-12T10:00:00Z', null],
      ]),
    );
    expect(await figures('TIME_TO_COORDINATOR', ...YEAR)).toEqual([
      { numerator: 10, denominator: 20, mean: 7 },
    ]);
  });
});
