import { ENTRY, Findings } from './support.js';
import { findLooks } from '../../api/src/finding/finding.jobs.js';

describe('What explains a look in the log', () => {
  let f: Findings;
  beforeAll(async () => {
    f = await Findings.start();
  });
  // The log goes by the database's time, the rest by the world's.
  beforeEach(() => f.world.clock.set(new Date().toISOString()));
  afterAll(() => f.stop());
  const colleague = () => f.world.staff('CLINICIAN', f.r.section);

  it('nothing: then it is found, and worked on when what explains it would have been registered', async () => {
    const actor = await colleague();
    const { patientId } = await f.stranger();
    await f.look(actor, patientId);
    await f.look(actor, patientId);
    expect(await f.found(actor)).toMatchObject([{ status: 'WAITING' }]);
    const [finding] = await f.found(actor, 4);
    expect(finding).toMatchObject({
      status: 'OPEN',
      count: 2,
      patientPseudonym: expect.stringMatching(/^P-/) as string,
    });
    expect(finding?.kinds).toContain('NO_RELATION');
    expect(finding?.sentence).toMatch(/ngen behandlingsrelasjon, vakt eller henvisning på tidspunktet/);
    const reason = finding?.reasons.find(({ kind }) => kind === 'NO_RELATION');
    expect(reason).toMatchObject({ ruleVersion: '2' });
    const rows = await f.world.db.sql(
      'select id from audit.entry where person_id = $1 and id = any($2::uuid[])',
      [actor.personId, reason?.rowIds],
    );
    expect(rows).toHaveLength(2);
  });

  it.each([
    [
      'a relation of one’s own',
      async (who: string, patient: string) => f.world.relate(patient, who, 'TREATS'),
    ],
    [
      'one that ended some days ago',
      async (who: string, patient: string) => {
        const validTo = new Date(Date.now() - 5 * 86_400_000).toISOString();
        await f.world.relate(patient, who, 'TREATS', { validTo });
      },
    ],
    [
      'a referral that is to be dealt with',
      async (_: string, patient: string) => {
        const validFrom = new Date(Date.now() - 5 * 86_400_000).toISOString();
        await f.world.relate(patient, f.r.section, 'ADDRESSED', { validFrom });
      },
    ],
  ])('%s', async (_name, relate) => {
    const actor = await colleague();
    const { patientId } = await f.stranger();
    await relate(actor.personId, patientId);
    await f.look(actor, patientId);
    expect(await f.found(actor, 4)).toEqual([]);
  });

  it('not a relation that ended long ago, and the sentence says when', async () => {
    const actor = await colleague();
    const { patientId } = await f.stranger();
    await f.world.relate(patientId, actor.personId, 'TREATS', { validTo: '2026-03-12T10:00:00Z' });
    await f.look(actor, patientId);
    const [finding] = await f.found(actor, 4);
    expect(finding?.sentence).toContain('den siste relasjonen tok slutt 12.03.2026');
  });

  it('a duty that their leader registered, of all the unit’s patients or those of whom they stand in for; not one’s own word', async () => {
    const leader = await f.world.staff('UNIT_LEADER', f.r.section);
    const [onCall, substitute, absent] = [await colleague(), await colleague(), await colleague()];
    const { patientId } = await f.stranger();
    const period = {
      startsAt: new Date(f.world.clock.now().getTime() - 20 * 86_400_000),
      endsAt: new Date(f.world.clock.now().getTime() + 86_400_000),
    };
    const duty = { unitId: f.r.section, ...period };
    expect(
      (await f.run(leader, 'registerDuty', { ...duty, personId: onCall.personId, kind: 'ON_CALL' })).errors,
    ).toBeUndefined();
    const instead = { ...duty, personId: substitute.personId, kind: 'SUBSTITUTE' };
    expect((await f.run(leader, 'registerDuty', instead)).code).toBe('BAD_USER_INPUT');
    await f.run(leader, 'registerDuty', { ...instead, forPersonId: absent.personId });
    expect(
      (await f.run(leader, 'registerDuty', { ...duty, personId: leader.personId, kind: 'ON_CALL' })).code,
    ).toBe('FORBIDDEN');
    expect(
      (await f.run(onCall, 'registerDuty', { ...duty, personId: absent.personId, kind: 'ON_CALL' })).code,
    ).toBe('FORBIDDEN');
    await f.look(onCall, patientId);
    await f.look(substitute, patientId);
    expect(await f.found(onCall, 4)).toEqual([]);
    // Whom they stand in for has no relation to the patient either.
    expect(await f.found(substitute)).toHaveLength(1);
  });

  it('care that was written down afterwards, and what they wrote in the record: then it falls away before anybody asks', async () => {
    const actor = await colleague();
    const { patientId } = await f.stranger();
    await f.look(actor, patientId);
    expect(await f.found(actor)).toHaveLength(1);
    await f.world.relate(patientId, actor.personId, 'TREATS');
    expect(await f.found(actor, 4)).toEqual([]);
    expect(await f.list({ person: actor.personId })).toMatchObject([{ status: 'WITHDRAWN' }]);

    f.world.clock.set(new Date().toISOString());
    const writer = await colleague();
    await f.look(writer, patientId);
    expect(await f.found(writer)).toHaveLength(1);
    const entry = [writer.personId, f.r.section, f.r.trust, patientId, new Date(), 'RECORD_EVENT'];
    await f.world.db.sql(ENTRY, entry);
    expect(await f.found(writer, 4)).toEqual([]);
  });

  it('a list is nobody’s errand: who stands in it among others was not looked up', async () => {
    const leader = await f.world.staff('COORDINATING_UNIT', f.r.trust);
    for (let i = 0; i < 5; i++) {
      const { patientId } = await f.stranger();
      await f.world.relate(patientId, f.r.trust, 'PARTY');
    }
    await f.world.api(leader).run('{ patients { nodes { id name } } }');
    expect(await f.found(leader, 4)).toEqual([]);
  });

  it('somebody declared near is asked about, whatever explains it', async () => {
    const actor = await colleague();
    const near = await f.world.patient('Nær Nise');
    await f.world.relate(near.patientId, actor.personId, 'TREATS');
    const input = { kind: 'FAMILY', nationalId: near.nationalId, label: 'Min tante' };
    expect((await f.run(actor, 'declareRelation', input)).errors).toBeUndefined();
    expect((await f.run(actor, 'declareRelation', input)).code).toBe('CONFLICT');
    await f.look(actor, near.patientId);
    expect((await f.found(actor))[0]?.kinds[0]).toBe('RELATIVE');
    expect((await f.world.api(actor).run('{ myDeclaredRelations { label kind } }')).data).toEqual({
      myDeclaredRelations: [{ label: 'Min tante', kind: 'FAMILY' }],
    });
    expect((await f.world.api(f.auditor).run('{ myDeclaredRelations { label } }')).data).toEqual({
      myDeclaredRelations: [],
    });
  });

  it('many in a short time are one finding of all of them', async () => {
    const actor = await colleague();
    for (let i = 0; i < 11; i++) await f.look(actor, (await f.stranger()).patientId);
    await findLooks(f.jobs.tools);
    const all = await f.found(actor, 4);
    const open = all.filter(({ status }) => status === 'OPEN');
    expect(open).toMatchObject([{ kinds: ['MANY_PATIENTS'], patientPseudonym: null, count: 11 }]);
    expect(open[0]?.sentence).toBe('11 pasienter på 60 minutter, uten noe som forklarer det.');
    expect(all.filter(({ status }) => status === 'GATHERED')).toHaveLength(11);
  });

  it('an opening in an emergency that nobody reviewed in time is found once; a protected person at once', async () => {
    const actor = await colleague();
    const { nationalId } = await f.world.patient('Akutt Alke');
    const input = { nationalId, ground: 'LIFE_OR_HEALTH', reason: 'Kom inn i natt og kunne ikke spørres' };
    await f.world
      .api(actor)
      .run(`mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }`, { input });
    expect(await f.found(actor, 2)).toEqual([]);
    const [late] = await f.found(actor, 2);
    expect(late).toMatchObject({ kinds: ['BREAK_GLASS_NOT_REVIEWED'], status: 'OPEN' });
    await f.run(f.auditor, 'reviewFinding', {
      id: late?.id,
      outcome: 'HANDED_ON',
      note: 'Administrator er minnet på det',
    });
    expect(await f.found(actor, 1)).toEqual([]);

    const hidden = await f.world.patient('Skjult Skjære', { protectedAddress: true });
    await f.world.relate(hidden.patientId, f.r.section, 'ADDRESSED', { validFrom: '2026-01-05' });
    await f.look(actor, hidden.patientId);
    const [found] = await f.found(actor);
    expect(found).toMatchObject({ status: 'OPEN' });
    expect(found?.kinds[0]).toBe('PROTECTED_PERSON');
  });
});
