import { randomUUID } from 'node:crypto';
import { act, done } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const LISTS = `{ referrals { totalCount nodes { id } } pathways { totalCount nodes { id } } deadlines { totalCount nodes { id } }
  plans { totalCount nodes { id } } assignments { totalCount nodes { id } } }`;
const EMPTY = { totalCount: 0, nodes: [] };

// AZ-18 of the security cases.
describe('Next of kin', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;
  let patient: Actor & { patientId: string };
  let kin: Actor;
  let ids: Record<string, string>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    run = act(world, {}, { withdrawConsent: 'EndConsentInput' });
  });
  beforeEach(async () => {
    patient = await patientOf(world, r);
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId);
    const [deadline] = await world.db.sql<{ id: string }>('select id from deadline where patient_id = $1', [
      patient.patientId,
    ]);
    ids = { patient: patient.patientId, referral: id, pathway: pathwayId, deadline: deadline?.id as string };
    kin = await world.person('Trofast Tårnfalk');
    done(
      await run(r.gp, 'registerNextOfKin', {
        patientId: patient.patientId,
        name: 'Trofast Tårnfalk',
        relationship: 'søster',
        nationalId: kin.nationalId,
      }),
    );
  });
  afterAll(() => world.stop());

  const consent = async (contents: string[]) =>
    done(
      await run(patient, 'grantConsent', { patientId: patient.patientId, personId: kin.personId, contents }),
    ).grantConsent.id as string;
  const lists = async (actor: Actor = kin) => (await world.api(actor).run(LISTS)).data;
  /** By id: what is hidden is to the byte what is not there, and the attempt is in the patient's log. */
  async function notFound(kind: string, actor: Actor = kin): Promise<void> {
    const ask = (id: string) => world.api(actor).run(`{ ${kind}(id: "${id}") { id } }`);
    const hidden = await ask(ids[kind] as string);
    expect(hidden.code).toBe('NOT_FOUND');
    const [entry] = (await world.log<{ decision: string; patient_ids: string[] }>()).slice(-1);
    expect(entry).toMatchObject({ decision: 'DENY', patient_ids: [patient.patientId] });
    expect(hidden.text).toBe((await ask(randomUUID())).text);
  }

  it('without a consent, though registered, have no role here at all', async () => {
    for (const kind of Object.keys(ids))
      expect((await world.api(kin).run(`{ ${kind}(id: "${ids[kind]}") { id } }`)).code).toBe(
        'GRANT_REQUIRED',
      );
    // Whoever has another patient who consented has a role, and finds nobody under it.
    const other = await patientOf(world, r);
    done(
      await run(other, 'grantConsent', {
        patientId: other.patientId,
        personId: kin.personId,
        contents: ['PATHWAY'],
      }),
    );
    for (const kind of Object.keys(ids)) await notFound(kind);
    expect(await lists()).toMatchObject({ referrals: EMPTY, pathways: EMPTY });
  });

  it.each([
    ['REFERRAL', 'referral', 'referrals'],
    ['PATHWAY', 'pathway', 'pathways'],
    ['DEADLINE', 'deadline', 'deadlines'],
  ])('with a consent to %s see that and nothing else', async (content, kind, list) => {
    await consent([content]);
    const seen = await lists();
    expect(seen[list].totalCount).toBe(seen[list].nodes.length);
    expect(seen[list].nodes).toContainEqual({ id: ids[kind] });
    for (const other of ['referral', 'pathway', 'deadline'].filter((each) => each !== kind)) {
      await notFound(other);
      expect(seen[`${other}s`]).toEqual(EMPTY);
    }
    expect((await world.api(kin).run(`{ ${kind}(id: "${ids[kind]}") { id } }`)).errors).toBeUndefined();
  });

  it('find nothing by filtering on what was not consented to', async () => {
    const given = await consent(['PLAN', 'DEADLINE']);
    const coordinator = r.sectionCoordinator.personId;
    const found = async () => {
      const { data } = await world.api(kin).run(
        `{ at: patients(filter: { unit: "${r.section}" }) { totalCount } by: patients(filter: { coordinator: "${coordinator}" }) { totalCount }
             due: deadlines(filter: { coordinator: "${coordinator}" }) { totalCount nodes { id } } }`,
      );
      return [data.at.totalCount, data.by.totalCount, data.due.totalCount > 0];
    };
    expect(await found()).toEqual([0, 0, false]);
    done(await run(patient, 'withdrawConsent', { id: given }));
    await consent(['PATHWAY', 'DEADLINE']);
    expect(await found()).toEqual([1, 1, true]);
  });

  it('see nothing by a consent that is withdrawn, though another of their patients still consents', async () => {
    const other = await patientOf(world, r);
    const given = await consent(['REFERRAL', 'PATHWAY', 'DEADLINE']);
    done(
      await run(other, 'grantConsent', {
        patientId: other.patientId,
        personId: kin.personId,
        contents: ['PLAN'],
      }),
    );
    const me = done(await world.api(kin).run('{ me { grants { id patient { id } } } }')).me;
    const grantOf = (id: string) =>
      (me.grants as { id: string; patient: { id: string } }[]).find((grant) => grant.patient.id === id)?.id;
    const [here, there] = [patient, other].map((of) => ({
      ...kin,
      grantId: grantOf(of.patientId) as string,
    }));
    expect((await lists(here)).referrals.totalCount).toBe(1);
    // Each consent is a role of its own: what one patient opened is not seen in the other's.
    expect((await lists(there)).referrals).toEqual(EMPTY);
    done(await run(patient, 'withdrawConsent', { id: given }));
    expect((await world.api(here).run(LISTS)).code).toBe('FORBIDDEN');
    for (const kind of Object.keys(ids)) await notFound(kind, there);
  });
});
