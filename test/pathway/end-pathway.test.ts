import { World, type Actor } from '../support/world.js';
import { region, type Region } from '../support/region.js';
import { CHECKLIST, activePathway, end, problemsOf, record } from '../support/pathway.js';

describe('The end of a pathway', () => {
  let world: World;
  let r: Region;
  let pathwayId: string;
  let referralId: string;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
  });
  const begun = async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    ({ pathwayId, referralId, patient } = await activePathway(world, r));
    world.clock.set('2026-12-14T09:00:00Z');
  };
  afterAll(() => world.stop());

  const sees = async (actor: Actor): Promise<boolean> =>
    (await world.api(actor).run(`{ pathway(id: "${pathwayId}") { id } }`)).code === undefined;
  const named = () =>
    world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
  const ended = async () => {
    const answer = await end(world, r.clinician, pathwayId);
    if (answer.errors) throw new Error(answer.text);
    return answer.data.endPathway;
  };

  describe('is refused, and', () => {
    beforeAll(async () => {
      await begun();
      await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE', { occurredAt: '2026-12-02T09:00:00Z' });
    });

    it('names every point of the checklist that is missing, and writes nothing', async () => {
      const bare = await end(world, r.clinician, pathwayId, { checklist: null });
      expect([bare.code, problemsOf(bare)]).toEqual([
        'BAD_USER_INPUT',
        [
          'checklist.followUpNeedAssessed REQUIRED',
          'checklist.followUpPlan REQUIRED',
          'checklist.municipalResponsible REQUIRED',
          'checklist.patientToldWhereToTurn REQUIRED',
          'checklist.riskAssessmentsShared REQUIRED',
        ],
      ]);
      const half = await end(world, r.clinician, pathwayId, {
        checklist: {
          followUpNeedAssessed: { answer: 'HAS_PLAN' },
          followUpPlan: { answer: 'HAS_PLAN' },
          municipalResponsible: { answer: 'DONE' },
          patientToldWhereToTurn: { answer: 'NOT_RELEVANT', reason: '  ' },
          riskAssessmentsShared: { answer: 'NOT_RELEVANT', reason: 'Ingen risiko er vurdert å foreligge' },
        },
      });
      expect(problemsOf(half)).toEqual([
        'checklist.followUpNeedAssessed.answer NOT_POSSIBLE',
        'checklist.followUpPlan.specialistPart REQUIRED',
        'checklist.municipalResponsible.name EXACTLY_ONE',
        'checklist.patientToldWhereToTurn.reason REQUIRED',
      ]);
      const [row] = await world.db.sql('select status, end_checklist from pathway where id = $1', [
        pathwayId,
      ]);
      expect(row).toEqual({ status: 'ACTIVE', end_checklist: null });
    });

    it('refuses somebody who does not work in a municipality as the one named', async () => {
      const refused = await end(world, r.clinician, pathwayId, {
        checklist: { ...CHECKLIST, municipalResponsible: { answer: 'DONE', personId: r.clinician.personId } },
      });
      expect(problemsOf(refused)).toEqual(['checklist.municipalResponsible.personId GRANT_ENDED']);
    });

    it.each([
      ['in the future', '2026-12-15T09:00:00Z', 'FUTURE'],
      ['before the start', '2026-11-20T09:00:00Z', 'BEFORE_START'],
      ['before something that happened', '2026-12-01T09:00:00Z', 'BEFORE_LAST_EVENT'],
    ])('cannot lie %s', async (_when, endedAt, rule) => {
      expect(problemsOf(await end(world, r.clinician, pathwayId, { endedAt }))).toEqual([`endedAt ${rule}`]);
    });
  });

  describe('when the checklist is answered', () => {
    beforeEach(begun);

    it('takes no “not relevant” where the source leaves no choice, but for a patient who declined the municipality', async () => {
      await world.db.sql(`update pathway set pathway_key = 'EATING' where id = $1`, [pathwayId]);
      const checklist = {
        ...CHECKLIST,
        followUpPlan: { answer: 'NOT_NEEDED', reason: 'Pasienten er frisk' },
        municipalResponsible: { answer: 'NOT_RELEVANT', reason: 'Pasienten ønsker det ikke' },
      };
      const refused = await end(world, r.clinician, pathwayId, { checklist });
      expect(problemsOf(refused)).toEqual([
        'checklist.followUpPlan.answer MANDATORY',
        'checklist.municipalResponsible.answer MANDATORY',
      ]);
      await world
        .api(patient)
        .run(
          `mutation { setCoverage(input: { caseId: "${pathwayId}", side: MUNICIPAL, status: DECLINED }) { status } }`,
        );
      const declined = await end(world, r.clinician, pathwayId, { checklist });
      expect(problemsOf(declined)).toEqual(['checklist.followUpPlan.answer MANDATORY']);
    });

    it('keeps what was answered, tells the patient, and registers that the need of help was assessed', async () => {
      const answer = await end(world, r.clinician, pathwayId, {
        checklist: {
          ...CHECKLIST,
          municipalResponsible: { answer: 'DONE', personId: r.municipalCoordinator.personId },
        },
      });
      expect(answer.data.endPathway).toMatchObject({
        status: 'ENDED',
        phase: 'FOLLOW_UP',
        endedOn: '2026-12-14',
        endChecklist: [
          { point: 'FOLLOW_UP_NEED_ASSESSED', answer: 'DONE', reason: null, text: null },
          {
            point: 'FOLLOW_UP_PLAN',
            answer: 'WRITTEN',
            reason: null,
            text: 'Time hos behandler om tre måneder',
          },
          {
            point: 'MUNICIPAL_RESPONSIBLE',
            answer: 'DONE',
            reason: null,
            text: 'Klok Kornblomst, Mestringsenheten',
          },
          { point: 'TOLD_WHERE_TO_TURN', answer: 'DONE', reason: null, text: expect.any(String) },
          { point: 'RISK_SHARED', answer: 'DONE', reason: null, text: null },
        ],
      });
      const seen = await world
        .api(patient)
        .run(
          `{ pathway(id: "${pathwayId}") { endChecklist { point text } events(filter: { kind: ["HELP_NEED_ASSESSED"] }) { nodes { kind } } } }`,
        );
      expect(seen.data.pathway.endChecklist).toHaveLength(5);
      expect(seen.data.pathway.events.nodes).toHaveLength(1);
      const told = await world.db.sql(
        `select 1 from notification where recipient_id = $1 and kind = 'PATHWAY_ENDED'`,
        [patient.personId],
      );
      expect(told).toHaveLength(1);
    });

    it('makes the plan that is written for the end, and takes no word for one that is not written', async () => {
      const bare = { ...CHECKLIST.followUpPlan, text: ' ' };
      const refused = await end(world, r.clinician, pathwayId, {
        checklist: { ...CHECKLIST, followUpPlan: bare },
      });
      expect(problemsOf(refused)).toEqual(['checklist.followUpPlan.text REQUIRED']);
      expect((await end(world, r.clinician, pathwayId)).data.endPathway.status).toBe('ENDED');
      const seen = await world
        .api(patient)
        .run(`{ plans { nodes { kind status text specialistPart versionNumber } } }`);
      expect(seen.data.plans.nodes).toEqual([
        {
          ...{ kind: 'FOLLOW_UP', status: 'ACTIVE', versionNumber: 1 },
          text: CHECKLIST.followUpPlan.text,
          specialistPart: CHECKLIST.followUpPlan.specialistPart,
        },
      ]);
    });

    it('closes what the hospital was opened by, and leaves the municipality its own until that closes', async () => {
      await named();
      expect([await sees(r.keHospital), await sees(r.clinician)]).toEqual([true, true]);
      await ended();
      for (const actor of [r.clinician, r.sectionCoordinator, r.keHospital]) {
        expect(await sees(actor)).toBe(false);
      }
      expect([await sees(r.municipalCoordinator), await sees(r.ke)]).toEqual([true, true]);
      const again = await end(world, r.clinician, pathwayId);
      expect(again.code).toBe('NOT_FOUND');
      const open = async () =>
        (await world.db.sql(`select 1 from care_case where id = $1 and closed_at is null`, [pathwayId]))
          .length;
      expect(await open()).toBe(1);
      const settled = await world
        .api(r.municipalCoordinator)
        .run(
          `mutation { setCoverage(input: { caseId: "${pathwayId}", side: MUNICIPAL, status: NOT_NEEDED, note: "Fastlegen følger opp" }) { status } }`,
        );
      expect(settled.errors).toBeUndefined();
      expect(await open()).toBe(0);
      expect([await sees(r.municipalCoordinator), await sees(r.ke)]).toEqual([false, false]);
    });

    it('lets the referrer see it for some days more', async () => {
      await world.db.sql(`update relation set valid_to = $2 where patient_id = $1 and kind = 'GP_OF'`, [
        patient.patientId,
        world.clock.now().toISOString(),
      ]);
      await ended();
      const seen = async () => (await world.api(r.gp).run(`{ referral(id: "${referralId}") { id } }`)).code;
      world.clock.pass(89);
      expect(await seen()).toBeUndefined();
      world.clock.pass(2);
      expect(await seen()).toBe('NOT_FOUND');
    });

    it('leaves the patient with who treated until the discharge summary is sent', async () => {
      await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE');
      await world.db.sql(
        `insert into pathway_event (id, pathway_id, patient_id, kind, occurred_at, registered_at, registered_by)
       select gen_random_uuid(), id, patient_id, k, '2026-12-13', '2026-12-13', clinician_id
         from pathway, unnest(array['ADMITTED', 'DISCHARGE_INPATIENT']) k where id = $1`,
        [pathwayId],
      );
      await record(world, r.clinician, pathwayId, 'COOPERATION_MEETING');
      await ended();
      world.clock.pass(1);
      expect([await sees(r.clinician), await sees(r.keHospital), await sees(r.sectionCoordinator)]).toEqual([
        true,
        true,
        false,
      ]);
      expect((await record(world, r.clinician, pathwayId, 'EVALUATION')).code).toBe('ILLEGAL_TRANSITION');
      expect((await record(world, r.clinician, pathwayId, 'EPIKRISE_SENT')).errors).toBeUndefined();
      expect([await sees(r.clinician), await sees(r.keHospital)]).toEqual([false, false]);
    });
  });

  it('takes the follow-up plan that is kept here at its word, the specialist’s part in it too', async () => {
    await begun();
    await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE', { occurredAt: '2026-12-02T09:00:00Z' });
    const made = await world
      .api(r.clinician)
      .run(`mutation($input: CreatePlanInput!) { createPlan(input: $input) { status } }`, {
        input: {
          patientId: patient.patientId,
          pathwayId,
          kind: 'FOLLOW_UP',
          text: 'Fastlegen følger opp',
          specialistPart: 'Time hos behandler i mars',
        },
      });
    expect(made.errors).toBeUndefined();
    const { followUpPlan: _told, ...checklist } = CHECKLIST;
    const answer = await end(world, r.clinician, pathwayId, { checklist });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.endPathway.endChecklist).toContainEqual(
      expect.objectContaining({
        point: 'FOLLOW_UP_PLAN',
        answer: 'HAS_PLAN',
        text: 'Time hos behandler i mars',
      }),
    );
  });
});
