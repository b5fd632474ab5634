import { HANDED_OVER, Story } from './story.js';
import { parentOf } from '../support/family.js';
import type { Actor } from '../support/world.js';

/** Fourteen: parents have responsibility, the young person has a say and a room of their own. */
describe('A fourteen-year-old with parents', () => {
  let s: Story;
  let section: string;
  let clinician: Actor;
  let coordinator: Actor;
  let mother: Actor;

  beforeAll(async () => {
    s = await Story.of('Ung Ugle', '2012-03-03');
    section = await s.world.unit('SECTION', s.r.trust, { name: 'BUP Elvestad', pathwayKeys: ['PHV_CHILD'] });
    clinician = await s.world.staff('CLINICIAN', section, 'Lyttende Lappugle');
    coordinator = await s.world.staff('COORDINATOR', section, 'Ordnet Orrhane');
    mother = await parentOf(s.world, s.patient, s.r.gp, 'Mor Ugle');
  });
  afterAll(() => s.end());

  it('reads all of it, the parents what is opened to them, until sixteen', async () => {
    const { r, patient } = s;
    await s.isReferred(section, 'PHV_CHILD');
    await s.isCoordinatedBy(r.municipalCoordinator);
    await s.isGranted({ clinician, coordinator });

    // From twelve the hospital's part is the young person's own, unless health personnel open it.
    const pathways = 'pathways { nodes { id } }';
    expect((await s.sees(patient, pathways)).pathways.nodes).toEqual([{ id: s.pathwayId }]);
    expect((await s.sees(mother, pathways)).pathways.nodes).toEqual([]);
    const opening = await s.does(clinician, 'openToParents', {
      ...{ patientId: patient.patientId, contents: ['PATHWAY', 'MEETING'], reason: 'Følger til timene' },
    });
    expect(await s.told(patient)).toContain('OPENED_TO_PARENTS');
    expect((await s.sees(mother, pathways)).pathways.nodes).toEqual([{ id: s.pathwayId }]);

    // They meet, with the mother and the school, which answers by a link and reads nothing of why.
    const meeting = await s.does(
      r.municipalCoordinator,
      'scheduleMeeting',
      {
        ...{ patientId: patient.patientId, pathwayId: s.pathwayId, kind: 'RESPONSIBILITY_GROUP' },
        ...{ startsAt: '2026-12-01T10:00:00Z', endsAt: '2026-12-01T11:00:00Z', place: 'Skolen' },
        participants: [
          ...[{ personId: clinician.personId }, { personId: mother.personId }],
          { outside: { name: 'Lærer Lind', organisation: 'Elvestad skole' } },
        ],
      },
      'id participants { kind }',
    );
    expect(meeting.participants.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['PATIENT', 'PARENT', 'PROFESSIONAL', 'PROFESSIONAL', 'OUTSIDE'],
    ]);
    await s.does(mother, 'respondToMeeting', { id: meeting.id, answer: 'YES' });

    // The plan is the young person's own: goals in their words, and the mother's beside them.
    const plan = await s.does(r.municipalCoordinator, 'createPlan', {
      ...{ patientId: patient.patientId, kind: 'INDIVIDUAL', patientAgrees: true, text: 'Vi hjelpes ad' },
    });
    const goal = await s.does(patient, 'setGoal', { planId: plan.id, text: 'Sove om natta' });
    await s.does(mother, 'commentOnPlan', {
      planId: plan.id,
      goalId: goal.id,
      text: 'Vi legger bort skjermene',
    });
    await s.does(r.municipalCoordinator, 'setMeasure', {
      ...{ planId: plan.id, goalId: goal.id, text: 'Samtale med helsesykepleier', dueOn: '2027-01-15' },
      ...{ responsibleName: 'Helsesykepleier Hauk', responsibleRole: 'Elvestad skole' },
    });
    const goals = `plan(id: "${plan.id}") { goals { text patientsOwn comments { text author { name } } } }`;
    expect((await s.sees(patient, goals)).plan.goals).toEqual([
      {
        ...{ text: 'Sove om natta', patientsOwn: true },
        comments: [{ text: 'Vi legger bort skjermene', author: { name: 'Mor Ugle' } }],
      },
    ]);

    // Something is the young person's alone: it is closed to the mother, and she is not told what.
    await s.does(clinician, 'closeToParents', { id: opening.id });
    expect((await s.sees(mother, pathways)).pathways.nodes).toEqual([]);

    expect(await s.told(mother)).toEqual(['MEETING_CALLED']);
    // Sixteen: the health service's is theirs alone.
    s.on('2028-03-04');
    expect(await s.missing(mother, goals)).toBe('GRANT_REQUIRED');
    expect((await s.sees(patient, goals)).plan.goals).toHaveLength(1);

    expect(await s.history()).toEqual(HANDED_OVER);
    expect(await s.told(patient)).toEqual([
      ...['COORDINATOR_NAMED', 'LETTER_READY', 'CLINICIAN_ASSIGNED', 'OPENED_TO_PARENTS', 'MEETING_CALLED'],
      ...['PLAN_MADE', 'PLAN_COMMENTED', 'PLAN_CHANGED'],
    ]);
  });
});
