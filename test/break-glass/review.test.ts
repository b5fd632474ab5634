import { Emergency, REVIEW } from './emergency.js';
import { escalateBreakGlasses } from '../../api/src/break-glass/escalate.jobs.js';
import { Jobs } from '../support/jobs.js';
import { type Region } from '../support/region.js';
import { type Actor, type World } from '../support/world.js';

describe('Break-glass is reviewed', () => {
  let e: Emergency;
  let world: World;
  let r: Region;
  let administrator: Actor;
  let auditor: Actor;
  let stranger: Actor;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    e = await Emergency.start();
    ({ world, r, administrator, auditor } = e);
  });
  beforeEach(async () => {
    await e.renew();
    ({ stranger, patient } = e);
  });
  afterAll(() => world.stop());

  const opened = (actor?: Actor) => e.opened(actor);
  const seen = (actor?: Actor) => e.seen(actor);
  const told = (actor: Actor) => e.told(actor);

  const review = (actor: Actor, id: string, outcome = 'JUSTIFIED', note?: string) =>
    world.api(actor).run(REVIEW, { input: { id, outcome, note } });

  it('by an administrator of the organisation, once it is over; the patient and the opener are told', async () => {
    const { id } = await opened();
    expect((await review(administrator, id)).code).toBe('ILLEGAL_TRANSITION');
    world.clock.set('2026-11-23T11:00:00Z');
    const closed = await review(administrator, id);
    expect(closed.data.reviewBreakGlass).toEqual({
      id,
      status: 'REVIEWED',
      outcome: 'JUSTIFIED',
      reviewedBy: { name: 'Aktsom Ørn' },
    });
    for (const actor of [patient, stranger]) {
      expect((await told(actor)).map(({ kind }) => kind)).toContain('BREAK_GLASS_REVIEWED');
    }
    expect((await review(administrator, id, 'NOT_JUSTIFIED', 'Ingen grunn til dette')).code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('as not justified at once, which ends it, and with words', async () => {
    const { id } = await opened();
    const silent = await review(administrator, id, 'NOT_JUSTIFIED');
    expect(silent.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'note', rule: 'TOO_SHORT' }]);
    expect(await seen()).not.toBeNull();
    expect(
      (await review(administrator, id, 'NOT_JUSTIFIED', 'Ingen sammenheng med vakten')).errors,
    ).toBeUndefined();
    expect(await seen()).toBeNull();
  });

  it('never by who opened, by an auditor, or in another organisation', async () => {
    const both = { ...stranger, ...(await world.grant(stranger, 'ADMINISTRATOR', r.trust)) };
    const { id } = await opened();
    world.clock.set('2026-11-23T11:00:00Z');
    const elsewhere = await world.staff('ADMINISTRATOR', r.municipality);
    expect((await review(both, id)).code).toBe('FORBIDDEN');
    expect((await review(auditor, id)).code).toBe('FORBIDDEN');
    expect((await review(stranger, id)).code).toBe('FORBIDDEN');
    expect((await review(elsewhere, id)).code).toBe('NOT_FOUND');
  });

  it('within 72 hours, or the organisation and the installation are told once', async () => {
    const installation = await world.staff('ADMINISTRATOR', null, 'Øverste Ørn');
    const { id } = await opened();
    const jobs = await Jobs.open(world);
    const escalated = async () => {
      await escalateBreakGlasses(jobs.tools);
      const rows = await world.db.sql<{ name: string }>(
        `select p.name from notification n join person p on p.id = n.recipient_id
            where n.kind = 'BREAK_GLASS_ESCALATED' and n.subject_id = $1 order by p.name`,
        [id],
      );
      return rows.map((row) => row.name).filter((name) => !name.startsWith('Vakt'));
    };
    world.clock.set('2026-11-26T08:59:59Z');
    expect(await escalated()).toEqual([]);
    world.clock.set('2026-11-26T09:00:00Z');
    const names = ['Aktsom Ørn', 'Årvåken Alke', 'Øverste Ørn'].sort();
    expect((await escalated()).sort()).toEqual(names);
    expect((await escalated()).sort()).toEqual(names);
    const late = await world
      .api(administrator)
      .run('{ breakGlasses(filter: { overdue: true }) { nodes { id escalatedAt } } }');
    expect(late.data.breakGlasses.nodes).toContainEqual({ id, escalatedAt: '2026-11-26T09:00:00+00:00' });
    expect((await review(administrator, id)).errors).toBeUndefined();
    await jobs.close();
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [installation.grantId]);
  });

  it('and the installation’s administrator is told at once where the organisation has none to do it', async () => {
    const chief = await world.staff('ADMINISTRATOR', null);
    const gp = await world.staff('GP', r.gpOffice);
    const { id } = await opened(gp);
    const inTrust = await opened();
    const kinds = (await told(chief)).map(({ subjectId }) => subjectId);
    expect([kinds.includes(id), kinds.includes(inTrust.id)]).toEqual([true, false]);
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [chief.grantId]);
  });
});
