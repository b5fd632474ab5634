import { fallenBetween } from './held.js';
import { stageOf } from './stage.js';
import type { Stage } from './turmoil.js';
import { act, done } from '../support/act.js';
import { CHECKLIST } from '../support/pathway.js';
import type { Actor } from '../support/world.js';

/** Whoever asked before somebody else and had to wait for them is carried out after them, at an instant before theirs. */
describe('Who asked first and comes second at a case', () => {
  const [ASKED, CAME_FIRST] = ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:02.000Z'];
  let stage: Stage;
  let caseId: string;
  let patientId: string;

  beforeEach(async () => {
    stage = await stageOf(1, 2);
    [caseId, patientId] = [stage.cases[0] as string, stage.patients[0]?.patientId as string];
    stage.world.clock.set(CAME_FIRST);
    const side = { caseId, side: 'MUNICIPAL', status: 'EXTERNAL', note: 'Fastlegen gjør det' };
    await go(stage.r.ke, 'setCoverage', side);
    stage.world.clock.set(ASKED);
  });
  afterEach(() => stage.world.stop());

  const go = async (actor: Actor | undefined, name: string, input: Record<string, unknown>) => {
    return done(await act(stage.world, {})(actor as Actor, name, input));
  };
  const periods = async () => {
    const rows = await stage.world.db.sql<{ status: string; since: Date; until: Date | null }>(
      `select status, since, until from coverage where patient_id = $1 and side = 'MUNICIPAL' order by since`,
      [patientId],
    );
    return rows.map(({ status, since }) => [status, since.toISOString().slice(17)]);
  };

  it.each<[string, (s: Stage) => Promise<unknown>, status: string | null]>([
    [
      'says that nobody is needed',
      ({ r }) => go(r.ke, 'setCoverage', { caseId, side: 'MUNICIPAL', status: 'NOT_NEEDED', note: 'Avtalt' }),
      'NOT_NEEDED',
    ],
    [
      'names somebody',
      ({ r, coordinators: [one] }) =>
        go(r.ke, 'assignCoordinator', { caseId, side: 'MUNICIPAL', grantId: one?.grantId }),
      'COVERED',
    ],
    [
      'moves the patient to another municipality',
      ({ r }) =>
        go(r.sectionCoordinator, 'transferMunicipality', { id: patientId, municipalityNumber: '9999' }),
      // A municipality that nobody knows here: nobody is needed, until somebody is.
      'NOT_NEEDED',
    ],
    [
      'hands the pathway over',
      async ({ r, world }) => {
        const trust = await world.unit('HEALTH_TRUST', null, { name: 'Helse Nordvik' });
        const toUnitId = await world.unit('SECTION', trust, { pathwayKeys: ['PHV_ADULT'] });
        return go(r.clinician, 'transferPathway', { id: caseId, toUnitId, reason: 'Pasienten flytter' });
      },
      'EXTERNAL',
    ],
    [
      'records that the patient died',
      ({ r }) => go(r.sectionCoordinator, 'recordDeath', { id: patientId, deceasedOn: '2026-11-22' }),
      null,
    ],
    [
      'ends the pathway',
      ({ r }) =>
        go(r.clinician, 'endPathway', {
          id: caseId,
          reason: 'Behandlingen er gjennomført',
          checklist: CHECKLIST,
        }),
      null,
    ],
  ])('%s, and comes after: nothing falls between', async (_what, ask, status) => {
    const before = await periods();
    await ask(stage);
    stage.world.clock.set('2026-11-23T10:00:05.000Z');
    expect(await fallenBetween(stage.world)).toEqual([]);
    const after = await periods();
    // History keeps what the other had said.
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(status ? [[status, '02.001Z']] : []);
  });
});
