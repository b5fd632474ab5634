import { Findings, type Found } from './support.js';
import { remindOfFindings } from '../../api/src/finding/remind.jobs.js';
import type { Actor } from '../support/world.js';

const NOTE = 'Spurt, og fikk ikke svar på hvorfor';

describe('The review of a finding', () => {
  let f: Findings;
  let administrator: Actor;
  beforeAll(async () => {
    f = await Findings.start();
    administrator = await f.world.staff('ADMINISTRATOR', f.r.trust);
  });
  afterAll(() => f.stop());

  const finding = async (serious = false): Promise<Found> => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    if (serious) await f.world.relate(patientId, actor.personId, 'KIN', { validTo: '2026-01-01' });
    await f.look(actor, patientId);
    return (await f.found(actor, 4))[0] as Found;
  };
  const status = async ({ id }: Found) => (await f.list({})).find((each) => each.id === id)?.status;
  const told = async (to: Actor, kind: string) =>
    f.world.db.sql('select 1 from notification where recipient_id = $1 and kind = $2', [to.personId, kind]);

  it('is taken by one, concluded with a note, and closed', async () => {
    const { id, version } = await finding();
    expect((await f.run(f.auditor, 'takeFinding', { id, expectedVersion: version })).errors).toBeUndefined();
    expect((await f.run(f.second, 'takeFinding', { id })).code).toBe('ILLEGAL_TRANSITION');
    expect((await f.run(f.auditor, 'reviewFinding', { id, outcome: 'EXPLAINED', note: 'ok' })).code).toBe(
      'BAD_USER_INPUT',
    );
    const input = { id, outcome: 'EXPLAINED', note: 'Vikar den uken; vakten var ikke ført' };
    expect((await f.run(f.auditor, 'reviewFinding', { ...input, expectedVersion: version })).code).toBe(
      'CONFLICT',
    );
    expect((await f.run(f.auditor, 'reviewFinding', input)).errors).toBeUndefined();
    expect((await f.run(f.auditor, 'reviewFinding', input)).code).toBe('ILLEGAL_TRANSITION');
    expect(await f.list({ outcome: ['EXPLAINED'] })).toMatchObject([{ id, status: 'CLOSED' }]);
  });

  it('of a breach, and of what is serious, is read by another auditor before it is closed', async () => {
    const one = await finding();
    await f.run(f.auditor, 'reviewFinding', { id: one.id, outcome: 'BREACH', note: NOTE });
    expect(await status(one)).toBe('SECOND_READING');
    expect(await told(f.second, 'ACCESS_FINDING_TO_READ')).toHaveLength(1);
    expect((await f.run(f.auditor, 'confirmFinding', { id: one.id, agrees: true })).code).toBe('FORBIDDEN');
    expect((await f.run(f.second, 'confirmFinding', { id: one.id, agrees: false })).code).toBe(
      'BAD_USER_INPUT',
    );
    await f.run(f.second, 'confirmFinding', { id: one.id, agrees: false, note: 'Spør lederen først' });
    expect(await status(one)).toBe('UNDER_REVIEW');
    await f.run(f.auditor, 'reviewFinding', { id: one.id, outcome: 'BREACH', note: NOTE });
    await f.run(f.second, 'confirmFinding', { id: one.id, agrees: true });
    expect(await status(one)).toBe('CLOSED');
    expect(await told(administrator, 'ACCESS_FINDING_BREACH')).toHaveLength(1);

    const serious = await finding(true);
    expect(serious.kinds[0]).toBe('RELATIVE');
    expect(await told(f.auditor, 'ACCESS_FINDING_OPENED')).toHaveLength(1);
    await f.run(f.auditor, 'reviewFinding', {
      id: serious.id,
      outcome: 'EXPLAINED',
      note: 'Avklart med lederen',
    });
    expect(await status(serious)).toBe('SECOND_READING');
  });

  it('is not by whose looks they are, nor by others than the organisation’s auditors', async () => {
    const one = await finding();
    await f.world.db.sql('update log_finding set person_id = $2 where id = $1', [one.id, f.auditor.personId]);
    const input = { id: one.id, outcome: 'EXPLAINED', note: NOTE };
    expect((await f.run(f.auditor, 'takeFinding', { id: one.id })).code).toBe('FORBIDDEN');
    expect((await f.run(f.auditor, 'reviewFinding', input)).code).toBe('FORBIDDEN');
    expect((await f.run(f.r.auditor, 'reviewFinding', input)).code).toBe('NOT_FOUND');
    expect((await f.run(administrator, 'reviewFinding', input)).code).toBe('NOT_FOUND');
    expect(await f.list({}, f.r.auditor)).toEqual([]);
  });

  it('has a time; what is late its administrator is told of, once, and the figures say so', async () => {
    const one = await finding();
    f.world.clock.pass(31);
    await remindOfFindings(f.jobs.tools);
    const before = (await told(administrator, 'ACCESS_FINDING_OVERDUE')).length;
    expect(before).toBeGreaterThan(0);
    await remindOfFindings(f.jobs.tools);
    expect(await told(administrator, 'ACCESS_FINDING_OVERDUE')).toHaveLength(before);
    await f.run(f.auditor, 'reviewFinding', {
      id: one.id,
      outcome: 'HANDED_ON',
      note: 'Oversendt personvernombudet',
    });
    const range = { from: '2026-11-01T00:00:00Z', to: '2030-01-01T00:00:00Z' };
    const { data } = await f.world.api(administrator).run(
      `query($from: DateTime!, $to: DateTime!) { findingStatistics(from: $from, to: $to) {
         found closed explained breaches handedOn overdue closedLate medianDays kinds { kind found breaches } } }`,
      range,
    );
    const { kinds, medianDays, ...figures } = data.findingStatistics;
    expect(figures).toMatchObject({ closed: 3, explained: 1, breaches: 1, handedOn: 1, closedLate: 1 });
    expect(medianDays).toBeGreaterThanOrEqual(0);
    expect(kinds).toContainEqual({ kind: 'NO_RELATION', found: figures.found, breaches: 1 });
  });

  it('rests on rules that the organisation may move within bounds; what was found keeps the ones that held', async () => {
    const change = (thresholds: object[], more: object = {}) =>
      f.run(administrator, 'changeAccessRule', {
        kind: 'NO_RELATION',
        thresholds,
        reason: 'Vi registrerer raskt',
        ...more,
      });
    expect((await change([{ name: 'waitDays', value: 99 }])).code).toBe('BAD_USER_INPUT');
    for (const name of ['fantasi', 'constructor', '__proto__'])
      expect(await change([{ name, value: 1 }])).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      (
        await f.run(f.auditor, 'changeAccessRule', {
          kind: 'OWN_RECORD',
          standing: 'STRENGTHENS',
          reason: 'Vil ikke se dem',
        })
      ).code,
    ).toBe('BAD_USER_INPUT');
    expect(
      (
        await f.run(f.r.clinician, 'changeAccessRule', {
          kind: 'NO_RELATION',
          reason: 'Vil ikke bli funnet',
          standing: 'STRENGTHENS',
        })
      ).code,
    ).toBe('FORBIDDEN');
    const { data } = await change([{ name: 'waitDays', value: 0 }]);
    const changed = (data.changeAccessRule as { kind: string; version: number; thresholds: object[] }[]).find(
      ({ kind }) => kind === 'NO_RELATION',
    );
    expect(changed).toMatchObject({ version: 1 });
    expect(changed?.thresholds).toContainEqual({ name: 'waitDays', value: 0 });
    expect((await change([{ name: 'waitDays', value: 1 }], { expectedVersion: 0 })).code).toBe('CONFLICT');
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    await f.look(actor, (await f.stranger()).patientId);
    const [one] = await f.found(actor);
    expect(one).toMatchObject({ status: 'OPEN' });
    expect(one?.reasons.find(({ kind }) => kind === 'NO_RELATION')?.ruleVersion).toBe('2.1');
  });

  it('has a sentence in three languages', async () => {
    const one = await finding();
    const sentences = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) => {
        const { data } = await f.world
          .api(f.auditor, { 'Accept-Language': language })
          .run(`query($id: ID!) { accessFinding(id: $id) { sentence } }`, { id: one.id });
        return data.accessFinding.sentence as string;
      }),
    );
    expect(sentences[0]).toContain('henvisning');
    expect(sentences[1]).toContain('tilvising');
    expect(sentences[2]).toMatch(/no care relation, duty or referral at the time/i);
  });
});
