import { HANDED_OVER, Story } from './story.js';
import type { Actor } from '../support/world.js';

/** The patient moves: another health trust takes over, the municipality's coordinator stays, and nobody is between chairs. */
describe('A transfer between health trusts', () => {
  let s: Story;
  let there: { section: string; clinician: Actor; coordinator: Actor };

  beforeAll(async () => {
    s = await Story.of('Flyttende Fossekall');
    const trust = await s.world.unit('HEALTH_TRUST', null, { name: 'Helse Nordvik' });
    const section = await s.world.unit('SECTION', trust, { name: 'DPS Nordvik', pathwayKeys: ['PHV_ADULT'] });
    there = {
      section,
      clinician: await s.world.staff('CLINICIAN', section, 'Tålmodig Tiur'),
      coordinator: await s.world.staff('COORDINATOR', section, 'Ordentlig Orrfugl'),
    };
  });
  afterAll(() => s.end());

  it('ends here when it begins there, with everything that was known, and never without a coordinator', async () => {
    const { r, patient } = s;
    await s.isReferred(r.section, 'PHV_ADULT');
    await s.isCoordinatedBy(r.municipalCoordinator);
    await s.isGranted({ clinician: r.clinician, coordinator: r.sectionCoordinator });
    await s.happens(r.clinician, 'FIRST_ATTENDANCE', { occurredAt: s.world.clock.now().toISOString() });
    const first = s.pathwayId;

    s.on('2026-12-14');
    const handed = await s.does(
      r.clinician,
      'transferPathway',
      { id: first, toUnitId: there.section, reason: 'Pasienten flytter nærmere familien' },
      'status endedOn',
    );
    expect(handed).toEqual({ status: 'TRANSFERRED', endedOn: '2026-12-14' });
    const known =
      'pathways(filter: { status: [REFERRED] }) { nodes { id referral { id content { symptoms } } unit { name } transferredFrom { id } } }';
    const [next] = (await s.sees(there.coordinator, known)).pathways.nodes;
    expect(next).toMatchObject({
      ...{ unit: { name: 'DPS Nordvik' }, transferredFrom: { id: first } },
      referral: { content: { symptoms: 'Uro, og lite søvn' } },
    });
    // Those who had it see it no longer.
    expect(await s.missing(r.clinician, `pathway(id: "${next.id}") { id }`)).toBe('NOT_FOUND');

    // Each side is answered for without a gap: the municipality's coordinator goes along.
    const cover = `pathway(id: "${next.id}") { coverage { side status } coordinators { municipal { coordinator { person { name } } } specialist { coordinator { person { name } } } } }`;
    expect((await s.sees(patient, cover)).pathway).toEqual({
      coverage: [
        { side: 'MUNICIPAL', status: 'COVERED' },
        { side: 'SPECIALIST', status: 'COVERED' },
      ],
      coordinators: {
        municipal: { coordinator: { person: { name: 'Klok Kornblomst' } } },
        specialist: { coordinator: { person: { name: 'Ordentlig Orrfugl' } } },
      },
    });

    // The receiver assesses it anew, and it starts there.
    s.on('2026-12-16');
    s.referralId = next.referral.id as string;
    s.pathwayId = next.id as string;
    await s.isGranted(there);
    expect(
      (
        await s.sees(
          patient,
          'pathways(orderBy: CREATED_AT_ASC) { nodes { status startedOn endedOn unit { name } } }',
        )
      ).pathways.nodes,
    ).toEqual([
      {
        status: 'TRANSFERRED',
        startedOn: '2026-11-23',
        endedOn: '2026-12-14',
        unit: { name: 'DPS Elvestad' },
      },
      { status: 'ACTIVE', startedOn: '2026-12-16', endedOn: null, unit: { name: 'DPS Nordvik' } },
    ]);
    expect(await s.history(patient, first)).toEqual([
      ...HANDED_OVER,
      'FIRST_ATTENDANCE',
      'PATHWAY_TRANSFERRED',
    ]);
    expect(await s.history()).toEqual(HANDED_OVER);
    expect(await s.told(patient)).toEqual([
      ...[
        'COORDINATOR_NAMED',
        'LETTER_READY',
        'CLINICIAN_ASSIGNED',
        'PATHWAY_TRANSFERRED',
        'LETTER_READY',
        'CLINICIAN_ASSIGNED',
      ],
    ]);
  });
});
