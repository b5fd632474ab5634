import { findLooks } from '../../api/src/finding/finding.jobs.js';
import { Jobs } from '../support/jobs.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const LIST = `query($kind: FindingKind!) { accessFindings(filter: { kind: [$kind] }) { nodes { kinds status sentence person { name } unit { id } patientPseudonym count } } }`;

// Case 40 of the list of attacks: looks at one's own record, a relative's, a colleague's.
describe('The access log, gone through', () => {
  let world: World;
  let r: Region;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    jobs = await Jobs.open(world);
  });
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  const look = (actor: Actor, patientId: string) =>
    world.api(actor).run(`query($id: ID!) { patient(id: $id) { name } }`, { id: patientId });
  const found = async (auditor = r.auditor, kind = 'OWN_RECORD') => {
    await findLooks(jobs.tools);
    const { data } = await world.api(auditor).run(LIST, { kind });
    return data.accessFindings.nodes as Record<string, unknown>[];
  };

  it('gives the auditor a look at one’s own record, once however often', async () => {
    const patient = await patientOf(world, r, 'Både Bever');
    const atWork = { ...patient, ...(await world.grant(patient, 'CASE_WORKER', r.service)) };
    await world.relate(patient.patientId, patient.personId, 'SERVES');
    await look(atWork, patient.patientId);
    await look(atWork, patient.patientId);
    // As the patient that they are, it is theirs to look.
    const other = await patientOf(world, r);
    await look(other, other.patientId);
    const own = {
      kinds: expect.arrayContaining(['OWN_RECORD']) as string[],
      sentence: expect.stringMatching(/^Oppslag i egen journal/) as string,
      status: 'OPEN',
      person: { name: 'Både Bever' },
      unit: { id: r.service },
      patientPseudonym: expect.stringMatching(/^P-/) as string,
    };
    expect(await found()).toEqual([{ ...own, count: 2 }]);
    expect(await found()).toHaveLength(1);
    // Another organisation's auditor has nothing to do with it, and others than auditors see none.
    expect(await found(await world.staff('AUDITOR', r.trust))).toEqual([]);
    expect((await world.api(r.ke).run(LIST, { kind: 'OWN_RECORD' })).code).toBe('FORBIDDEN');
  });

  it('gives a look at the record of a child, of next of kin and of whose kin one is', async () => {
    const child = await patientOf(world, r, 'Liten Lerke');
    await world.relate(child.patientId, r.caseWorker.personId, 'PARENT', { validTo: '2021-01-01' });
    await world.relate(child.patientId, r.caseWorker.personId, 'SERVES');
    await look(r.caseWorker, child.patientId);
    const sister = await patientOf(world, r, 'Søster Svale');
    const worker = await world.patient('Bror Svale');
    await world.db.sql(
      `insert into next_of_kin (id, patient_id, person_id, name, relationship, basis, registered_by)
       values (gen_random_uuid(), $1, $2, 'Søster Svale', 'SIBLING', 'patient', $2)`,
      [worker.patientId, sister.personId],
    );
    const brother = { ...worker, ...(await world.grant(worker, 'CASE_WORKER', r.service)) };
    await world.relate(sister.patientId, brother.personId, 'SERVES');
    await look(brother, sister.patientId);
    expect(
      (await found(r.auditor, 'RELATIVE'))
        .map(({ kinds, person }) => [(kinds as string[])[0], (person as { name: string }).name])
        .sort(),
    ).toEqual([
      ['RELATIVE', 'Bror Svale'],
      ['RELATIVE', 'Snill Sisik'],
    ]);
  });

  it('gives a look at the record of who works at the same unit, by break-glass as well, and no other', async () => {
    const stranger = await patientOf(world, r, 'Ukjent Ugle');
    await world.relate(stranger.patientId, r.clinician.personId, 'TREATS');
    await look(r.clinician, stranger.patientId);
    const colleague = await patientOf(world, r, 'Kollega Kråke');
    await world.grant(colleague, 'COORDINATOR', r.section);
    await world
      .api(r.clinician)
      .run(`mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }`, {
        input: { nationalId: colleague.nationalId, ground: 'OTHER', reason: 'Ville bare se hvordan det går' },
      });
    const auditor = await world.staff('AUDITOR', r.trust);
    expect(await found(auditor, 'COLLEAGUE')).toMatchObject([
      { kinds: expect.arrayContaining(['COLLEAGUE']) as string[], person: { name: 'Behendig Bever' } },
    ]);
  });
});
