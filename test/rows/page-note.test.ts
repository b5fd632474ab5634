import { BareSql } from '../support/bare-rows.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** A read notes the patients of its page, so that row policies need not look each of them up again for each table. */
describe('The note of a page', () => {
  let world: World;
  let r: Region;
  let bare: BareSql;
  let mine: Actor & { patientId: string };
  let other: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    bare = await BareSql.open(world);
    mine = await patientOf(world, r);
    other = await patientOf(world, r, 'Ukjent Ugle');
    await sentReferral(world, r, mine.patientId);
    // Nothing is between them and the coordinating unit any more.
    await world.db.sql(`delete from relation where patient_id = $1 and kind = 'PARTY'`, [other.patientId]);
  });
  afterAll(async () => {
    await bare.close();
    await world.stop();
  });

  /** Who is seen of the two, when both are noted first. */
  const seen = async (actor: Actor, kinds: string[]): Promise<string[]> => {
    const rows = await bare.as<{ id: string }>(
      actor,
      `with noted as materialized (select app.note_page($1, $2) as done)
       select p.id from (select 1 from noted where done offset 0) n, lateral (select id from patient where id = any($1) limit 9) p`,
      [[mine.patientId, other.patientId], kinds],
    );
    return rows.map(({ id }) => id);
  };

  it('shows no patient to whom nobody of the organisation has the relation it speaks of', async () => {
    expect(await seen(r.ke, ['PARTY'])).toEqual([mine.patientId]);
    expect(await seen(r.ke, ['PARTY', 'TREATS', 'COORDINATES'])).toEqual([mine.patientId]);
    const stranger = await world.staff('GP', r.gpOffice, 'Fremmed Fjellrev');
    expect(await seen(stranger, ['REFERRER_OF', 'GP_OF'])).not.toContain(other.patientId);
  });

  it('holds the patients to whom a relation stands at the moment, and none whose relation has ended', async () => {
    const noted = async () =>
      bare.as<{ ids: string }>(
        r.ke,
        `with noted as materialized (select app.note_page($1, '{PARTY}') as done)
         select current_setting('samlop.page') as ids from noted where done`,
        [[mine.patientId, other.patientId]],
      );
    expect(await noted()).toEqual([{ ids: `{${mine.patientId}}` }]);
    await world.db.sql(`update relation set valid_to = $2 where patient_id = $1 and kind = 'PARTY'`, [
      mine.patientId,
      world.clock.now(),
    ]);
    expect(await noted()).toEqual([{ ids: '{}' }]);
    await world.db.sql(`update relation set valid_to = null where patient_id = $1 and kind = 'PARTY'`, [
      mine.patientId,
    ]);
  });

  it('serves no policy that asks for other kinds of relation than it was made of, and no other role', async () => {
    const page = async (role: string | null, kinds: string[]) => {
      const principal = await bare.principalOf(r.ke);
      const [row] = await bare.in<{ ids: string[] | null }>(
        null,
        principal.grantId,
        `with became as materialized (select set_config('role', current_setting('samlop.as'), true) as role),
              noted as materialized (select app.note_page($1, '{PARTY}') as done from became where role is not null offset 0),
              again as materialized (select set_config('role', coalesce($2, current_setting('samlop.as')), true) as role from noted where done)
         select app.page($3) as ids from again where role is not null`,
        [[mine.patientId], role, kinds],
      );
      return row?.ids;
    };
    expect(await page(null, ['PARTY'])).toEqual([mine.patientId]);
    expect(await page(null, ['PARTY', 'TREATS'])).toEqual([mine.patientId]);
    expect(await page(null, ['TREATS'])).toBeNull();
    expect(await page('samlop_as_gp', ['PARTY'])).toBeNull();
  });

  it('is gone with the transaction, and with the next caller in it', async () => {
    const { grantId } = await bare.principalOf(r.ke);
    const [row] = await bare.in<{ left: string; after: string }>(
      null,
      null,
      `with first as materialized (select app.act_as($1, now()), set_config('samlop.page', '{}', true) as page, set_config('samlop.page_kinds', 'PARTY', true)),
            next as materialized (select page, app.act_as($2, now()) from first offset 0)
       select page as left, current_setting('samlop.page_kinds') as after from next`,
      [grantId, (await bare.principalOf(r.gp)).grantId],
    );
    expect(row).toEqual({ left: '{}', after: '' });
    const [left] = await bare.in<{ page: string }>(
      null,
      null,
      `select coalesce(current_setting('samlop.page', true), '') as page`,
    );
    expect(left).toEqual({ page: '' });
  });
});
