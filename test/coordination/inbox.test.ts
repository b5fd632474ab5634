import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

describe('What the coordinating unit is told of its inbox', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());

  const assign = (pathwayId: string) =>
    world.api(r.ke).run(
      `mutation { assignCoordinator(input: { caseId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" })
           { id nextDeadline { dueOn status } } }`,
    );

  it('counts people, however many coordinators each lacks, and only those whom the caller may see', async () => {
    const { patientId } = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patientId);
    await world.api(r.gp).run(
      `mutation { reportNeed(input: { patientId: "${patientId}", pathwayId: "${pathwayId}", side: MUNICIPAL,
         kind: CHILD_COORDINATOR, patientAgrees: true }) { id } }`,
    );
    const counted = '{ vacancySummary { vacancies patients } }';
    expect((await world.api(r.ke).run(counted)).data.vacancySummary).toEqual({ vacancies: 2, patients: 1 });
    expect((await world.api(r.keHospital).run(counted)).data.vacancySummary).toEqual({
      vacancies: 0,
      patients: 0,
    });
    const { data } = await world
      .api(r.ke)
      .run('{ vacancySummary(filter: { kind: [COORDINATOR] }) { vacancies patients } }');
    expect(data.vacancySummary).toEqual({ vacancies: 1, patients: 1 });
  });

  it('finds what was answered and reported since an instant, the last first', async () => {
    const told = async (since: string) => {
      const { data, errors } = await world.api(r.ke).run(
        `query($since: DateTime!) {
           needs(filter: { reportedSince: $since }) { totalCount }
           assignments(filter: { changedSince: $since, side: MUNICIPAL, status: [ACCEPTED, DECLINED] }, orderBy: CHANGED_AT_DESC) { nodes { id status } } }`,
        { since },
      );
      expect(errors).toBeUndefined();
      return { needs: data.needs.totalCount as number, answers: data.assignments.nodes as unknown[] };
    };
    const [first, second] = [
      await sentReferral(world, r, (await patientOf(world, r)).patientId),
      await sentReferral(world, r, (await patientOf(world, r)).patientId),
    ];
    const [one, two] = [await assign(first.pathwayId), await assign(second.pathwayId)].map(
      ({ data }) => data.assignCoordinator.id as string,
    );
    world.clock.set('2026-11-24T08:00:00Z');
    expect(await told('2026-11-24T08:00:00Z')).toEqual({ needs: 0, answers: [] });
    const me = world.api(r.municipalCoordinator);
    await me.run(`mutation { acceptAssignment(input: { id: "${two}" }) { id } }`);
    world.clock.set('2026-11-24T09:00:00Z');
    await me.run(`mutation { declineAssignment(input: { id: "${one}", reason: "Har ikke plass" }) { id } }`);
    await sentReferral(world, r, (await patientOf(world, r)).patientId);
    expect(await told('2026-11-24T08:00:00Z')).toEqual({
      needs: 1,
      answers: [
        { id: one, status: 'DECLINED' },
        { id: two, status: 'ACCEPTED' },
      ],
    });
    expect((await told('2026-11-24T08:30:00Z')).answers).toEqual([{ id: one, status: 'DECLINED' }]);
  });

  it('says what is due next where somebody answers, and to the GP nothing that is not theirs to see', async () => {
    const { patientId } = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patientId);
    const next =
      '{ assignments(filter: { side: SPECIALIST, accountable: true, patient: $patient }) { nodes { nextDeadline { kind } } } }';
    const asked = `query($patient: ID) ${next}`;
    expect(pathwayId).toBeTruthy();
    const { data } = await world.api(r.sectionCoordinator).run(asked, { patient: patientId });
    expect(data.assignments.nodes).toEqual([{ nextDeadline: { kind: 'REFERRAL_ASSESSMENT' } }]);
    const office = await world.unit('GP_OFFICE', null);
    const listed = await world.staff('GP', office, 'Ny Nøtteskrike');
    await world.db.sql(
      `insert into relation (patient_id, subject_id, kind, basis, cause, cause_id, root_id, valid_from)
       values ($1, $2, 'GP_OF', 'GP register', 'gp', $1, $3, now() - interval '1 day')`,
      [patientId, listed.personId, office],
    );
    const seen = await world.api(listed).run(asked, { patient: patientId });
    expect(seen.data.assignments.nodes).toEqual([{ nextDeadline: null }]);
  });
});
