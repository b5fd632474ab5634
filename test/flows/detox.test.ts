import { HANDED_OVER, Story } from './story.js';
import type { Actor } from '../support/world.js';

/** KoRus-Nord: from detoxification to treatment in zero days. */
describe('From detoxification to treatment', () => {
  let s: Story;
  let clinician: Actor;
  let coordinator: Actor;
  let section: string;

  beforeAll(async () => {
    s = await Story.of('Tørst Trost');
    section = await s.world.unit('SECTION', s.r.trust, { name: 'TSB Elvestad', pathwayKeys: ['TSB'] });
    clinician = await s.world.staff('CLINICIAN', section, 'Avholdende Alke');
    coordinator = await s.world.staff('COORDINATOR', section, 'Trygg Toppdykker');
  });
  afterAll(() => s.end());

  const clock = async () => {
    const asked =
      'deadlines(filter: { kind: ["TREATMENT_AFTER_DETOX"] }) { nodes { startsOn dueOn status force } }';
    return (await s.sees(clinician, asked)).deadlines.nodes as unknown[];
  };

  it('takes no day: the next bed is ready when the first is left, and the clock says so', async () => {
    const { r, patient } = s;
    await s.isReferred(section, 'TSB');
    await s.isCoordinatedBy(r.municipalCoordinator);
    await s.isGranted({ clinician, coordinator });

    // Admitted to detoxification, with the bed of the treatment planned for the same day that it ends.
    s.on('2026-11-24');
    const stay = await s.does(clinician, 'recordStay', {
      ...{ pathwayId: s.pathwayId, admittedAt: '2026-11-24T08:00:00Z', plannedDischargeOn: '2026-12-04' },
    });
    await s.happens(clinician, 'FIRST_ATTENDANCE', { occurredAt: '2026-11-24T08:30:00Z' });
    await s.happens(clinician, 'DETOX_START', { occurredAt: '2026-11-24T09:00:00Z' });
    // The municipality knows the day, and what is to be ready by then.
    expect(await s.told(r.municipalCoordinator)).toEqual([
      ...['COORDINATOR_PROPOSED', 'TASK_GIVEN', 'DISCHARGE_CHANGED'],
    ]);
    expect(await clock()).toEqual([]);

    // Detoxification ends: the clock has no day to give.
    s.on('2026-12-04');
    await s.happens(clinician, 'DETOX_END', { occurredAt: '2026-12-04T08:30:00Z' });
    expect(await clock()).toEqual([
      { startsOn: '2026-12-04', dueOn: '2026-12-04', status: 'DUE_SOON', force: 'ADVISORY' },
    ]);

    // Treatment begins the same day, and the clock is met.
    await s.happens(clinician, 'OTHER_TREATMENT_START', { occurredAt: '2026-12-04T09:00:00Z' });
    expect(await clock()).toMatchObject([{ dueOn: '2026-12-04', status: 'MET' }]);
    await s.does(clinician, 'recordStay', {
      id: stay.id,
      pathwayId: s.pathwayId,
      dischargedAt: '2026-12-04T09:03:00Z',
    });

    expect(await s.history()).toEqual([
      ...HANDED_OVER,
      ...['ADMITTED', 'FIRST_ATTENDANCE', 'DETOX_START', 'DISCHARGE_PLANNED'],
      ...['DETOX_END', 'OTHER_TREATMENT_START', 'DISCHARGE_INPATIENT'],
    ]);
    expect(await s.told(patient)).toEqual(['COORDINATOR_NAMED', 'LETTER_READY', 'CLINICIAN_ASSIGNED']);
  });

  it('that takes a day is late, and why is said in words that the patient reads', async () => {
    s.on('2027-01-11');
    await s.happens(clinician, 'DETOX_START', {
      occurredAt: '2027-01-11T08:00:00Z',
      careSetting: 'INPATIENT',
    });
    await s.happens(clinician, 'DETOX_END', { occurredAt: '2027-01-11T08:30:00Z' });
    s.on('2027-01-12');
    expect(await clock()).toMatchObject([{ status: 'MET' }, { dueOn: '2027-01-11', status: 'OVERDUE' }]);
    const late = 'deadlines(filter: { kind: ["TREATMENT_AFTER_DETOX"], status: [OVERDUE] })';
    const [{ id }] = (await s.sees(clinician, `${late} { nodes { id } }`)).deadlines.nodes;
    await s.does(clinician, 'explainDelay', {
      ...{ id, reasonCode: 'CAPACITY', reasonForPatient: 'Plassen din ble ledig en dag for sent' },
    });
    const why = `${late} { nodes { delay { reasonForPatient } } }`;
    expect((await s.sees(s.patient, why)).deadlines.nodes).toEqual([
      { delay: { reasonForPatient: 'Plassen din ble ledig en dag for sent' } },
    ]);
  });
});
