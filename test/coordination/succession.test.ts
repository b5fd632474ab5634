import { askAgain } from '../../api/src/coordination/coordination.jobs.js';
import { fallenBetween } from './held.js';
import { act, done, problemsOf } from '../support/act.js';
import { Jobs } from '../support/jobs.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('One coordinator after another', () => {
  let world: World;
  let r: Region;
  let colleague: Actor;
  let patient: Actor & { patientId: string };
  let pathwayId: string;
  let id: string;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    colleague = await world.staff('COORDINATOR', r.service, 'Villig Vipe');
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    patient = await patientOf(world, r);
    ({ pathwayId } = await sentReferral(world, r, patient.patientId));
    const input = { pathwayId, side: 'MUNICIPAL', grantId: r.municipalCoordinator.grantId };
    id = done(await act(world, {})(r.ke, 'assignCoordinator', input)).assignCoordinator.id as string;
    world.clock.set('2026-11-24T09:00:00Z');
  });
  afterEach(async () => expect(await fallenBetween(world)).toEqual([]));
  afterAll(() => world.stop());

  const go = (actor: Actor, name: string, input: Record<string, unknown>) =>
    act(
      world,
      { handOver: 'id text', setCoverage: 'status askAgainOn setBy { name }' },
      {
        ...{ takeOver: 'AssignmentActInput', undoAssignment: 'AssignmentActInput' },
        ...{ acceptAssignment: 'AssignmentActInput', requestNewCoordinator: 'AskForAnotherInput' },
      },
    )(actor, name, input);
  const standing = async () => {
    const { data } = await world.api(r.ke).run(
      `{ assignments(filter: { patient: "${patient.patientId}", side: MUNICIPAL, accountable: true }) { nodes { coordinator { person { name } } } }
         coverage(pathwayId: "${pathwayId}") { side status } }`,
    );
    const { status } = (data.coverage as { side: string; status: string }[]).find(
      ({ side }) => side === 'MUNICIPAL',
    ) as { status: string };
    const [one] = data.assignments.nodes as { coordinator: { person: { name: string } } }[];
    return [status, one?.coordinator.person.name ?? null];
  };

  it('takes over from a colleague for whom they stand in, without the side being vacant for an instant', async () => {
    expect((await go(colleague, 'takeOver', { id })).code).toBe('NOT_FOUND');
    const period = { startsOn: '2026-11-24', endsOn: '2026-11-25', substituteGrantId: colleague.grantId };
    const away = done(await go(r.municipalCoordinator, 'appointSubstitute', period)).appointSubstitute;
    done(await go(colleague, 'takeOver', { id }));
    expect(await standing()).toEqual(['COVERED', 'Villig Vipe']);
    expect(
      (await world.api(r.municipalCoordinator).run(`{ patient(id: "${patient.patientId}") { id } }`)).code,
    ).toBe('NOT_FOUND');
    const periods = await world.db.sql(
      `select status from coverage where case_id = $1 and side = 'MUNICIPAL' order by since`,
      [pathwayId],
    );
    expect(periods.map((row) => (row as { status: string }).status)).toEqual(['COVERED']);
    done(await go(r.municipalCoordinator, 'endSubstitution', { id: away.id }));
  });

  it('reads what the one before left, which the other side does not', async () => {
    done(await go(r.municipalCoordinator, 'handOver', { id, text: 'Ring helst etter klokken ti' }));
    const read = async (actor: Actor) => {
      const { data } = await world
        .api(actor)
        .run(
          `{ handoverNotes(filter: { patient: "${patient.patientId}" }) { nodes { text writtenBy { name } } } }`,
        );
      return (data?.handoverNotes?.nodes ?? []) as unknown[];
    };
    done(await go(r.municipalCoordinator, 'endAssignment', { id, reason: 'Slutter' }));
    expect(await read(r.municipalCoordinator)).toEqual([]);
    done(await go(r.ke, 'assignCoordinator', { pathwayId, side: 'MUNICIPAL', grantId: colleague.grantId }));
    const note = { text: 'Ring helst etter klokken ti', writtenBy: { name: 'Klok Kornblomst' } };
    expect([await read(colleague), await read(patient)]).toEqual([[note], [note]]);
    expect([await read(r.sectionCoordinator), await read(r.clinician), await read(r.ke)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is asked for by the patient, decided by the coordinating unit, and the one before no longer answers', async () => {
    const asked = done(
      await go(patient, 'requestNewCoordinator', { id, reason: 'Vi kommer ikke godt overens' }),
    );
    expect((await go(patient, 'requestNewCoordinator', { id })).code).toBe('CONFLICT');
    expect(await standing()).toEqual(['COVERED', 'Klok Kornblomst']);
    const inbox = await world
      .api(r.ke)
      .run(
        '{ needs(filter: { status: [REPORTED], kind: [ANOTHER_COORDINATOR] }) { nodes { id note side basis } } }',
      );
    const needId = asked.requestNewCoordinator.id as string;
    expect(inbox.data.needs.nodes).toEqual([
      { id: needId, note: 'Vi kommer ikke godt overens', side: 'MUNICIPAL', basis: 'PATIENT' },
    ]);
    expect((await world.api(r.municipalCoordinator).run(`{ need(id: "${needId}") { id } }`)).code).toBe(
      'NOT_FOUND',
    );
    done(await go(r.ke, 'decideNeed', { id: needId, status: 'GRANTED' }));
    expect(await standing()).toEqual(['VACANT', null]);
    const { data } = await world.api(r.ke).run('{ vacancies { nodes { reason } } }');
    expect(data.vacancies.nodes).toContainEqual({ reason: 'ANOTHER_ASKED_FOR' });
  });

  it('is asked for and declined with its reason, and the one before goes on', async () => {
    const asked = done(await go(patient, 'requestNewCoordinator', { id }));
    const decision = {
      id: asked.requestNewCoordinator.id as string,
      status: 'DECLINED',
      decision: 'Vi har ingen andre nå',
    };
    done(await go(r.ke, 'decideNeed', decision));
    expect(await standing()).toEqual(['COVERED', 'Klok Kornblomst']);
    expect((await go(r.caseWorker, 'requestNewCoordinator', { id })).code).toBe('NOT_FOUND');
  });

  it('is taken back while nobody has answered, and what was granted by it waits again', async () => {
    const need = async () =>
      (await world.db.sql<{ status: string }>('select status from need where case_id = $1', [pathwayId]))[0]
        ?.status;
    expect(await need()).toBe('GRANTED');
    done(await go(r.ke, 'undoAssignment', { id }));
    expect([await need(), ...(await standing())]).toEqual(['REPORTED', 'VACANT', null]);
    const again = done(
      await go(r.ke, 'assignCoordinator', { pathwayId, side: 'MUNICIPAL', grantId: colleague.grantId }),
    ).assignCoordinator.id;
    done(await go(colleague, 'acceptAssignment', { id: again }));
    expect((await go(r.ke, 'undoAssignment', { id: again })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is asked about again on the day that was said, when nobody was needed', async () => {
    const settled = { pathwayId, side: 'MUNICIPAL', status: 'NOT_NEEDED', note: 'Klarer seg godt nå' };
    expect(problemsOf(await go(r.ke, 'setCoverage', { ...settled, askAgainOn: '2026-11-01' }))).toEqual([
      ['askAgainOn', 'PAST'],
    ]);
    const said = done(await go(r.ke, 'setCoverage', { ...settled, askAgainOn: '2026-12-01' })).setCoverage;
    expect(said).toEqual({
      status: 'NOT_NEEDED',
      askAgainOn: '2026-12-01',
      setBy: { name: 'Kvikk Kråkebolle' },
    });
    const jobs = await Jobs.open(world);
    for (const [day, status] of [
      ['2026-11-30', 'NOT_NEEDED'],
      ['2026-12-01', 'VACANT'],
    ] as const) {
      world.clock.set(`${day}T09:00:00Z`);
      await askAgain(jobs.tools);
      expect((await standing())[0]).toBe(status);
    }
    await jobs.close();
  });
});
