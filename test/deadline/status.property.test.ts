/** Stored rows and their status, against the functions that they are made by. */
import fc from 'fast-check';
import { rulesOf } from '../../seeds/reference/select.js';
import { readReference } from '../../seeds/reference/read.js';
import { computeDeadlines, type ClockEvent } from '../../api/src/deadline/deadline.engine.js';
import {
  deadlineStatus,
  deadlineStatusSql,
  type DeadlineState,
} from '../../api/src/deadline/deadline.status.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const reference = readReference();

describe('What is stored', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start('2027-03-01T09:00:00Z');
    r = await region(world);
    await world.db.sql(`update unit set pathway_keys = '{TSB}' where id = $1`, [r.section]);
  });
  afterAll(() => world.stop());

  it('has the status that the function gives, on every day and for every state', async () => {
    const near = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-03-29', days));
    const maybe = fc.option(near, { nil: null });
    const states = fc.sample(
      fc.record({
        dueOn: near,
        metOn: maybe,
        waivedAt: maybe,
        cancelledAt: maybe,
        today: near,
        soon: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      }),
      5_000,
    );
    const rows = await world.db.sql<{ status: string }>(
      `select ${deadlineStatusSql('d', 'd.today')} as status from unnest($1::date[], $2::date[], $3::timestamptz[], $4::timestamptz[], $5::date[], $6::int[])
         with ordinality d(due_on, met_on, waived_at, cancelled_at, today, due_soon_days, n) order by n`,
      [
        states.map((s) => s.dueOn),
        states.map((s) => s.metOn),
        states.map((s) => s.waivedAt),
        states.map((s) => s.cancelledAt),
        states.map((s) => s.today),
        states.map((s) => s.soon ?? null),
      ],
    );
    const expected = states.map((s) => deadlineStatus(s satisfies DeadlineState, s.today, s.soon));
    expect(rows.map((row) => row.status)).toEqual(expected);
    expect(new Set(expected).size).toBe(7);
  });

  it('equals the engine’s result after whatever is registered, early, late or again', async () => {
    const definition = reference.definitions.find((row) => row.pathwayKey === 'TSB' && row.version === 2);
    const rules = rulesOf(reference, definition!);
    const kinds = [
      'FIRST_ATTENDANCE',
      'CLINICAL_DECISION_BASIC',
      'EVALUATION',
      'DETOX_START',
      'DETOX_END',
      'OTHER_TREATMENT_START',
    ];
    const act = fc.record({
      kind: fc.constantFrom(...kinds),
      pass: fc.integer({ min: 0, max: 40 }),
      late: fc.integer({ min: 0, max: 10 }),
      setting: fc.option(fc.constantFrom('OUTPATIENT' as const, 'INPATIENT' as const), { nil: null }),
    });
    const histories = fc.sample(fc.array(act, { minLength: 3, maxLength: 7 }), { numRuns: 10, seed: 7 });
    for (const history of histories) {
      world.clock.set('2027-03-01T09:00:00Z');
      const patient = await patientOf(world, r);
      const { pathwayId, id } = await sentReferral(world, r, patient.patientId, { pathwayKey: 'TSB' });
      const events: ClockEvent[] = [event('REFERRAL_SUBMITTED'), event('REFERRAL_RECEIVED')];
      const settings: { at: Date; setting: 'OUTPATIENT' | 'INPATIENT' }[] = [];
      await world
        .api(r.clinician)
        .run(
          `mutation { assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-05-03" }) { id } }`,
        );
      events.push(event('RIGHT_GRANTED'), event('PATHWAY_STARTED'));
      for (const { kind, pass, late, setting } of history) {
        world.clock.pass(pass);
        const occurredAt = new Date(
          Math.max(world.clock.now().getTime() - late * 86_400_000, Date.UTC(2027, 2, 1, 10)),
        );
        if (occurredAt > world.clock.now()) continue;
        const answer = await world
          .api(r.clinician)
          .run('mutation($input: RecordEventInput!) { recordEvent(input: $input) { id } }', {
            input: { pathwayId, kind, occurredAt, ...(setting ? { careSetting: setting } : {}) },
          });
        // What the pathway's own rules refuse has not happened.
        if (answer.errors) continue;
        events.push({ id: answer.data.recordEvent.id as string, kind, occurredAt });
        if (setting) settings.push({ at: occurredAt, setting });
      }
      const { deadlines } = computeDeadlines({
        rules,
        events,
        aliases: reference.eventAliases,
        settings: [...settings]
          .sort((a, b) => a.at.getTime() - b.at.getTime())
          .map(({ at, setting }) => ({ from: osloDay(at), setting })),
        individualDates: [{ kind: 'INDIVIDUAL_START', latestOn: '2027-05-03', setOn: '2027-03-01' }],
        conditions: { CONTRACT_SPECIALIST_OWN_INTAKE: false },
      });
      const stored = await world.db.sql(
        `select kind, starts_on::text as starts, due_on::text as due, met_on::text as met, cancelled_at is not null as cancelled, day_count as counted
           from deadline where case_id = $1`,
        [pathwayId],
      );
      const expected = deadlines.map((d) => ({
        kind: d.kind,
        starts: d.startsOn,
        due: d.dueOn,
        met: d.metOn,
        cancelled: d.cancelled !== null,
        counted: d.dayCount,
      }));
      expect(sorted(stored)).toEqual(sorted(expected));
    }
  }, 60_000);

  let count = 0;
  const event = (kind: string): ClockEvent => ({
    id: `model-${(count += 1)}`,
    kind,
    occurredAt: world.clock.now(),
  });
  const sorted = (rows: object[]): string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
});
