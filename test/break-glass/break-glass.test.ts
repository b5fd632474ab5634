import { Emergency, RENEW, CLOSE, LIST, SEEN, BLOCK, REASON, GROUND } from './emergency.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { patientOf, sentReferral, type Region } from '../support/region.js';
import { type Actor, type World } from '../support/world.js';

describe('Break-glass', () => {
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

  const open = (actor?: Actor, more?: Record<string, unknown>) => e.open(actor, more);
  const opened = (actor?: Actor) => e.opened(actor);
  const seen = (actor?: Actor) => e.seen(actor);
  const told = (actor: Actor) => e.told(actor);

  it('opens one patient to somebody without a relation, to be read, for sixty minutes', async () => {
    await sentReferral(world, r, patient.patientId);
    const other = await patientOf(world, r, 'Annen Alke');
    expect(await seen()).toBeNull();
    const opening = await opened();
    expect(opening).toMatchObject({
      status: 'OPEN',
      ground: GROUND,
      reason: REASON,
      expiresAt: '2026-11-23T10:00:00+00:00',
      reviewDueAt: '2026-11-26T09:00:00+00:00',
      allowed: ['RENEW', 'END'],
      patient: {
        id: patient.patientId,
        name: 'Sindig Bjørk',
        phone: '900 00 000',
        pathways: { totalCount: 1 },
      },
    });
    expect(await seen()).toEqual({
      name: 'Sindig Bjørk',
      blocked: false,
      phone: '900 00 000',
      // Nothing may be done, whatever is seen.
      allowed: [],
      pathways: { nodes: [{ unit: { name: 'DPS Elvestad' }, events: { totalCount: 2 } }] },
      referrals: { nodes: [{ content: { symptoms: 'Lite søvn og uro' } }] },
    });
    const mine = await world.api(stranger).run('{ patients { nodes { id } } }');
    expect(mine.data.patients.nodes).toEqual([{ id: patient.patientId }]);
    expect((await world.api(stranger).run(SEEN, { id: other.patientId })).code).toBe('NOT_FOUND');
    world.clock.set('2026-11-23T09:59:59Z');
    expect(await seen()).not.toBeNull();
    world.clock.set('2026-11-23T10:00:00Z');
    expect(await seen()).toBeNull();
  });

  it.each(['GP', 'CLINICIAN', 'COORDINATOR'])('is for a %s', async (role) => {
    const actor = await world.staff(role, role === 'GP' ? r.gpOffice : r.section);
    await opened(actor);
    expect((await seen(actor)).name).toBe('Sindig Bjørk');
  });

  it.each(['CASE_WORKER', 'UNIT_LEADER', 'COORDINATING_UNIT', 'AUDITOR', 'ADMINISTRATOR', 'PARTNER'])(
    'is not for a %s',
    async (role) => {
      const actor = await world.staff(role, r.service);
      expect((await open(actor)).code).toBe('FORBIDDEN');
    },
  );

  it('lets nothing be written, neither by the opening nor by what stood behind a block', async () => {
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    const channel = `mutation($id: ID!) { setPreferredChannel(input: { id: $id, preferredChannel: LETTER, onBehalf: { form: ORAL } }) { id } }`;
    expect((await world.api(r.clinician).run(channel, { id: patient.patientId })).errors).toBeUndefined();
    await world.api(patient).run(BLOCK, { input: { patientId: patient.patientId, unitId: r.section } });
    await opened(r.clinician);
    expect((await seen(r.clinician)).name).toBe('Sindig Bjørk');
    expect((await seen(r.clinician)).allowed).toEqual([]);
    expect((await world.api(r.clinician).run(channel, { id: patient.patientId })).code).toBe('FORBIDDEN');
  });

  it('tells the patient, the opener’s administrator and its auditor at once, and nobody of anything clinical', async () => {
    await world.db.sql(
      `insert into notification_preference (person_id, topic, channel, choice) values ($1, 'ACCESS', 'APPLICATION', 'OFF')`,
      [administrator.personId],
    );
    const { id } = await opened();
    for (const actor of [patient, administrator, auditor]) {
      expect(await told(actor)).toContainEqual({
        kind: 'BREAK_GLASS_OPENED',
        subjectType: 'BreakGlass',
        subjectId: id,
      });
    }
    const others = await world.db.sql<{ person_id: string }>(
      'select recipient_id as person_id from notification where subject_id = $1',
      [id],
    );
    expect(others.map((row) => row.person_id).sort()).toEqual(
      [patient, administrator, auditor].map((actor) => actor.personId).sort(),
    );
  });

  it('shows its opening to who opened, the patient, and under a pseudonym the administrator and the auditor', async () => {
    const { id } = await opened();
    const listed = async (actor: Actor) =>
      (await world.api(actor).run(LIST)).data.breakGlasses.nodes.find(
        (each: { id: string }) => each.id === id,
      );
    expect(await listed(patient)).toMatchObject({ openedBy: { name: 'Vakthavende Vipe' }, reason: REASON });
    expect((await listed(stranger)).patient).toEqual({ id: patient.patientId, name: 'Sindig Bjørk' });
    for (const actor of [administrator, auditor]) {
      const shown = await listed(actor);
      expect(shown).toMatchObject({ reason: REASON, patient: null });
      expect(shown.patientPseudonym).toMatch(/^P-[0-9A-F]{12}$/);
    }
    for (const actor of [r.clinician, r.auditor, r.ke]) expect(await listed(actor)).toBeUndefined();
  });

  it('is an emergency in the access log, with the reason, and the patient sees it', async () => {
    const { id } = await opened();
    await seen();
    const answer = await world
      .api(patient)
      .run(
        `{ myAccessLog(filter: { purpose: [EMERGENCY] }) { nodes { resourceType action purpose relation breakGlass { id reason } actor { name } } } }`,
      );
    const entries = answer.data.myAccessLog.nodes as { resourceType: string }[];
    const entry = {
      purpose: 'EMERGENCY',
      relation: 'BREAK_GLASS',
      breakGlass: { id, reason: REASON },
      actor: { name: 'Vakthavende Vipe' },
    };
    expect(entries.filter((each) => each.resourceType === 'BreakGlass')).toContainEqual({
      ...entry,
      resourceType: 'BreakGlass',
      action: 'BREAK_GLASS',
    });
    expect(entries).toContainEqual({ ...entry, resourceType: 'Patient', action: 'READ' });
    const audited = await world
      .api(auditor)
      .run(
        `{ accessLog(filter: { relation: [BREAK_GLASS] }) { nodes { breakGlass { id reason } patient { id } } } }`,
      );
    expect(audited.data.accessLog.nodes).toContainEqual({
      breakGlass: { id, reason: REASON },
      patient: null,
    });
  });

  it.each([
    ['no reason', { reason: '' }, 'reason', 'EMPTY'],
    ['a reason that says nothing', { reason: 'x' }, 'reason', 'TOO_SHORT'],
    ['a reason of spaces', { reason: ` ${'x '.repeat(3)}${' '.repeat(30)}` }, 'reason', 'TOO_SHORT'],
    ['no identity number', { nationalId: '12345678901' }, 'nationalId', 'NATIONAL_ID'],
  ])('is refused with %s, and nothing is done or told', async (_what, more, path, rule) => {
    const before = await world.log();
    const answer = await open(stranger, more);
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
    expect(await world.log()).toEqual(before);
    expect(
      await world.db.sql('select 1 from break_glass where patient_id = $1', [patient.patientId]),
    ).toEqual([]);
    expect(await seen()).toBeNull();
  });

  it('is refused without a ground, or with one that is not in the list', async () => {
    for (const ground of [null, 'CURIOSITY']) expect((await open(stranger, { ground })).status).toBe(400);
  });

  it('is refused under a grant that has ended, and ends with it', async () => {
    await opened();
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [
      stranger.grantId,
      '2026-11-23T08:59:00Z',
    ]);
    expect((await world.api(stranger).run(SEEN, { id: patient.patientId })).code).toBe('FORBIDDEN');
    expect((await open()).code).toBe('FORBIDDEN');
  });

  it('opens nothing under another grant of the same person', async () => {
    await opened();
    const elsewhere = { ...stranger, ...(await world.grant(stranger, 'CLINICIAN', r.section)) };
    const abroad = { ...stranger, ...(await world.grant(stranger, 'GP', r.gpOffice)) };
    expect((await seen(elsewhere))?.name).toBe('Sindig Bjørk');
    expect(await seen(abroad)).toBeNull();
  });

  it('answers for a number that nobody has as for one that it does not reach', async () => {
    const hidden = await world.patient('Vernet Vipe', { protectedAddress: true });
    await world
      .api(patient)
      .run(BLOCK, { input: { patientId: patient.patientId, personId: stranger.personId } });
    const answers = [];
    for (const nationalId of [syntheticNationalId(), hidden.nationalId, patient.nationalId]) {
      const { status, errors, data } = await open(stranger, { nationalId });
      answers.push({ status, data, errors });
    }
    expect(answers[0]?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    // The patient sees that somebody tried.
    const tried = await world
      .api(hidden)
      .run(`{ myAccessLog(filter: { decision: DENY }) { nodes { action purpose actor { name } } } }`);
    expect(tried.data.myAccessLog.nodes).toEqual([
      { action: 'BREAK_GLASS', purpose: 'EMERGENCY', actor: { name: 'Vakthavende Vipe' } },
    ]);
  });

  it('opens a block on a unit and on an organisation, and not what is closed to the opener by name', async () => {
    await sentReferral(world, r, patient.patientId);
    for (const unitId of [r.acute, r.trust]) {
      await world.api(patient).run(BLOCK, { input: { patientId: patient.patientId, unitId } });
    }
    const { id } = await opened();
    expect((await seen()).pathways.nodes).toHaveLength(1);
    const some = { patientId: patient.patientId, personId: stranger.personId, contents: ['PATHWAY'] };
    await world.api(patient).run(BLOCK, { input: some });
    expect((await seen()).pathways.nodes).toEqual([]);
    expect((await seen()).referrals.nodes).toHaveLength(1);
    await world.api(patient).run(BLOCK, { input: { ...some, contents: null } });
    expect(await seen()).toMatchObject({ name: null, blocked: true });
    const renewed = await world
      .api(stranger)
      .run(RENEW, { input: { id, reason: 'Fortsatt bevisstløs, flyttes til intensiv' } });
    expect(renewed.code).toBe('FORBIDDEN');
  });

  it('does not reach one’s own record', async () => {
    const self = { ...patient, ...(await world.grant(patient, 'CLINICIAN', r.acute)) };
    const answer = await open(self);
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'nationalId', rule: 'ONESELF' }]);
  });

  it('is not opened twice, and is renewed for an hour with another reason only', async () => {
    const { id } = await opened();
    const second = await open(stranger, { reason: 'En helt annen grunn enn den forrige' });
    expect([second.code, second.errors?.[0]?.extensions.breakGlassId]).toEqual(['CONFLICT', id]);
    world.clock.set('2026-11-23T09:50:00Z');
    for (const reason of [REASON, `  ${REASON.toUpperCase()}  `]) {
      const same = await world.api(stranger).run(RENEW, { input: { id, reason } });
      expect(same.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'reason', rule: 'SAME_REASON' }]);
    }
    const short = await world.api(stranger).run(RENEW, { input: { id, reason: 'x' } });
    expect(short.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'reason', rule: 'TOO_SHORT' }]);
    const reason = 'Fortsatt bevisstløs, flyttes til intensiv';
    const renewed = await world.api(stranger).run(RENEW, { input: { id, reason } });
    expect(renewed.data.renewBreakGlass).toEqual({
      id,
      expiresAt: '2026-11-23T10:50:00+00:00',
      renewals: [{ reason }],
    });
    expect(await told(patient)).toContainEqual({
      kind: 'BREAK_GLASS_RENEWED',
      subjectType: 'BreakGlass',
      subjectId: id,
    });
    world.clock.set('2026-11-23T10:49:59Z');
    expect(await seen()).not.toBeNull();
    world.clock.set('2026-11-23T10:50:00Z');
    expect(await seen()).toBeNull();
    const late = await world
      .api(stranger)
      .run(RENEW, { input: { id, reason: 'Ennå en grunn til å se på dette' } });
    expect([late.code, late.errors?.[0]?.extensions.from]).toEqual(['ILLEGAL_TRANSITION', 'AWAITING_REVIEW']);
    // Opened anew it needs a reason that was not used for this patient before.
    for (const used of [REASON, reason])
      expect((await open(stranger, { reason: used })).errors?.[0]?.extensions.fields).toMatchObject([
        { path: 'reason', rule: 'SAME_REASON' },
      ]);
    expect((await open(stranger, { reason: 'Kommet tilbake etter ny overdose' })).errors).toBeUndefined();
  });

  it('is ended before its time by who opened it, and by nobody else', async () => {
    const { id } = await opened();
    expect((await world.api(r.clinician).run(CLOSE, { input: { id } })).code).toBe('NOT_FOUND');
    expect((await world.api(administrator).run(CLOSE, { input: { id } })).code).toBe('FORBIDDEN');
    const closed = await world.api(stranger).run(CLOSE, { input: { id } });
    expect(closed.data.closeBreakGlass).toMatchObject({
      status: 'AWAITING_REVIEW',
      endedAt: '2026-11-23T09:00:00+00:00',
    });
    expect(await seen()).toBeNull();
    expect((await world.api(stranger).run(CLOSE, { input: { id } })).code).toBe('ILLEGAL_TRANSITION');
  });
});
