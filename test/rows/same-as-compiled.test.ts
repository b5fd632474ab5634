import { randomUUID } from 'node:crypto';
import { entities, policies } from '../../api/src/features.js';
import { Action } from '../../api/src/authz/actions.js';
import { Rights } from '../../api/src/authz/ability.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { permittedSql } from '../../api/src/read/access.js';
import { tableOf, useMetadata } from '../../api/src/read/model.js';
import { resourceOf } from '../../api/src/read/resource.js';
import { Statement } from '../../api/src/read/statement.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { BareSql } from '../support/bare-rows.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** Types whose rows are their table's rows, so that what is compiled and what is bare show the same ids. */
const TYPES: [type: string, identity: string][] = [
  ...['Patient', 'Referral', 'Pathway', 'PathwayEvent', 'Deadline', 'UnclockedDeadline', 'CareCase', 'Need'],
  ...['Assignment', 'Coverage', 'Task', 'Plan', 'Stay', 'CareTeamMember', 'NextOfKin', 'Consent', 'Block'],
  ...['Notification', 'Unit', 'Person'],
].map((type): [string, string] => [type, 'id']);
TYPES.push(['ReferralContent', 'referral_id'], ['ReferralAssessment', 'referral_id']);

describe('Bare SQL in the role of a grant', () => {
  let world: World;
  let r: Region;
  let orm: Orm;
  let bare: BareSql;
  let people: Record<string, Actor>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    orm = await connect({ url: world.db.url, entities, role: 'samlop_app', pool: 1 });
    useMetadata(orm.getMetadata());
    await createSchema();
    bare = await BareSql.open(world);
    const [one, two] = [await patientOf(world, r, 'Sindig Bjørk'), await patientOf(world, r, 'Vever Vier')];
    const stranger = await world.patient('Fremmed Fugl');
    await sentReferral(world, r, one.patientId);
    await sentReferral(world, r, two.patientId, { noMunicipalContact: false, patientAgreesToNeed: false });
    const parent = await world.person('Forelder Falk');
    await world.relate(two.patientId, parent.personId, 'PARENT', { fullUntil: '2030-01-01' });
    const kin = await world.person('Pårørende Padde');
    await world.relate(one.patientId, kin.personId, 'KIN', { contents: ['PATHWAY'] });
    await world.relate(one.patientId, r.clinician.personId, 'TREATS');
    await world.relate(one.patientId, r.caseWorker.personId, 'SERVES');
    await world.relate(two.patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.relate(stranger.patientId, r.caseWorker.personId, 'REGISTERS', { validTo: '2026-12-01' });
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, contents, valid_from, created_by)
       values ($1, $2, $3, 'UNIT', '{PATHWAY}', '2026-11-01', $4)`,
      [randomUUID(), two.patientId, r.section, two.personId],
    );
    const installation = await world.staff('ADMINISTRATOR', null, 'Øverst Ørn');
    const administrator = await world.staff('ADMINISTRATOR', r.trust, 'Ordentlig Oter');
    people = { ...staffOf(r), one, two, parent, kin, installation, administrator };
  });
  afterAll(async () => {
    await bare.close();
    await orm.close();
    await world.stop();
  });

  /** What the rules show, compiled as for a list, with every policy off. */
  async function compiled(actor: Actor, type: string, identity: string): Promise<string[]> {
    const resource = resourceOf({ name: type });
    const principal = await bare.principalOf(actor);
    const s = new Statement(new Rights(principal, policies), world.clock.now(), 'nb');
    const where = permittedSql(Action.READ, { resource, alias: 't', form: 'row' }, s);
    const text = `${s.with([])}select t.${identity} as id from ${tableOf(resource)} t where ${where} order by 1`;
    await world.db.sql('select app.act_as($1, $2)', [principal.grantId, world.clock.now()]);
    return (await bare.in<{ id: string }>('samlop_beyond', principal.grantId, text, s.values)).map(
      ({ id }) => id,
    );
  }

  it.each(TYPES)('shows of %s exactly what the compiled read shows, to everybody', async (type, identity) => {
    const table = tableOf(resourceOf({ name: type }));
    let shown = 0;
    for (const [name, actor] of Object.entries(people)) {
      const rows = await bare.as<{ id: string }>(actor, `select ${identity} as id from ${table} order by 1`);
      const ids = rows.map(({ id }) => id);
      expect([name, ids]).toEqual([name, await compiled(actor, type, identity)]);
      shown += ids.length;
    }
    const [all] = await world.db.sql<{ n: number }>(`select count(*)::int as n from ${table}`);
    if (all?.n && !['Unit', 'Person'].includes(type))
      expect(shown).toBeLessThan(all.n * Object.keys(people).length);
  });

  it('shows nothing of the parts of a patient that the grant does not reach', async () => {
    const numbers = (actor: Actor) => bare.as(actor, 'select 1 from patient_identifier');
    expect(await numbers(people.kin as Actor)).toEqual([]);
    expect(await numbers(r.ke)).toEqual([]);
    expect(await numbers(r.gp)).toHaveLength(2);
    expect(await bare.as(r.gp, 'select 1 from person_identity')).toEqual([]);
    expect(await bare.as(people.kin as Actor, 'select 1 from patient_contact')).toEqual([]);
    expect(await bare.as(people.one as Actor, 'select phone from patient_contact')).toEqual([
      { phone: '900 00 000' },
    ]);
  });
});

function staffOf(r: Region): Record<string, Actor> {
  const {
    gp,
    ke,
    keHospital,
    leader,
    municipalCoordinator,
    caseWorker,
    clinician,
    sectionCoordinator,
    auditor,
  } = r;
  return {
    gp,
    ke,
    keHospital,
    leader,
    municipalCoordinator,
    caseWorker,
    clinician,
    sectionCoordinator,
    auditor,
  };
}
