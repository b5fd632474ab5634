import pg from 'pg';
import { fallenBetween } from './held.js';
import { stageOf } from './stage.js';
import type { Stage } from './turmoil.js';
import { act, done } from '../support/act.js';
import { heldUp } from '../support/held-up.js';
import type { Actor } from '../support/world.js';

describe('Somebody goes away, and at the same time', () => {
  let stage: Stage;
  let gate: pg.Client;
  let away: Actor;
  let colleague: Actor;

  beforeAll(async () => {
    stage = await stageOf(2, 1);
  });
  beforeEach(async () => {
    const { world, r } = stage;
    world.clock.set('2026-11-23T09:00:00Z');
    [away, colleague] = [
      await world.staff('COORDINATOR', r.service, 'Borte Bjørk'),
      await world.staff('COORDINATOR', r.service, 'Villig Vipe'),
    ];
    gate = new pg.Client({ connectionString: world.db.url });
    await gate.connect();
  });
  afterEach(() => gate.end());
  afterAll(() => stage.world.stop());

  const name = async (nth: number) => {
    const input = { caseId: stage.cases[nth], side: 'MUNICIPAL', grantId: away.grantId };
    const { id } = done(await act(stage.world, {})(stage.r.ke, 'assignCoordinator', input)).assignCoordinator;
    return id as string;
  };
  const end = async (id: string) =>
    done(
      await act(stage.world, {}, { endAssignment: 'EndAssignmentInput' })(away, 'endAssignment', {
        id,
        reason: 'Bytter arbeid',
      }),
    );
  const goAway = async () =>
    done(
      await act(stage.world, {})(away, 'appointSubstitute', {
        ...{ startsOn: '2026-11-23', endsOn: '2026-11-25', substituteGrantId: colleague.grantId },
      }),
    );

  const waiting = async (n: number) => {
    for (;;) {
      if ((await heldUp(stage.world.db)).length === n) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  /** Both have read what they rest on before either writes to the table; the first goes first. */
  const atOnce = async (table: string, first: () => Promise<unknown>, second: () => Promise<unknown>) => {
    await gate.query(`begin; lock table ${table} in share mode`);
    const one = first();
    await waiting(1);
    const two = second();
    await waiting(2);
    await gate.query('commit');
    await Promise.all([one, two]);
    stage.world.clock.set('2026-11-23T10:00:00Z');
    expect(await fallenBetween(stage.world)).toEqual([]);
  };

  it('answers for a patient no longer: whoever stands in does not see the patient', async () => {
    const id = await name(0);
    await atOnce('relation', goAway, () => end(id));
  });

  it('is named for a patient: whoever stands in sees the patient', () =>
    atOnce('notification', () => name(1), goAway));
});
