import { randomUUID } from 'node:crypto';
import { leavesOf } from '../../api/src/explain/leaves.js';
import type { Principal } from '../../api/src/authz/principal.js';
import { EVERYONE, type Side } from '../../api/src/authz/roles.js';
import { policies } from '../../api/src/features.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const EXPLAIN = `query($type: String!, $id: ID!, $field: String, $action: Action, $grantId: ID, $at: DateTime) {
  explainAccess(type: $type, id: $id, field: $field, action: $action, grantId: $grantId, at: $at) {
    verdict text role at relations blocks wouldChange roles rules { holds conditions { text holds } } } }`;
const BLOCK = `mutation($input: BlockAccessInput!) { blockAccess(input: $input) { id } }`;

describe('Why somebody may or may not', () => {
  let world: World;
  let r: Region;
  let admin: Actor;
  let auditor: Actor;
  let patient: Actor & { patientId: string };
  let sent: { id: string; pathwayId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.trust);
    auditor = await world.staff('AUDITOR', r.trust);
    patient = await patientOf(world, r);
    sent = await sentReferral(world, r, patient.patientId);
  });
  beforeEach(async () => {
    world.clock.set('2026-11-23T09:00:00Z');
    await world.db.sql('update block set valid_to = valid_from');
  });
  afterAll(() => world.stop());

  const ask = (actor: Actor, variables: Record<string, unknown>, headers: Record<string, string> = {}) =>
    world.api(actor, headers).run(EXPLAIN, variables);
  const explained = async (actor: Actor, variables: Record<string, unknown>) => {
    const answer = await ask(actor, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data.explainAccess;
  };

  it('is told by the relation and the rule that open something', async () => {
    const why = await explained(r.clinician, { type: 'Pathway', id: sent.pathwayId });
    expect(why).toMatchObject({ verdict: 'PERMIT', role: 'CLINICIAN', blocks: [], wouldChange: [] });
    expect(why.text).toBe('Dette er tillatt: en regel for rollen gjelder her.');
    expect(why.relations).toContain('ADDRESSED');
    const holding = why.rules.filter((rule: { holds: boolean }) => rule.holds);
    expect(holding[0].conditions).toContainEqual({
      text: 'Relasjon: henvisningen er hos enheten eller i behandlerteamet',
      holds: true,
    });
  });

  it('is told by what is lacking, of a field and of an act, and by who else may', async () => {
    // A GP by the list alone sees status and coordinators.
    const other = await world.staff('GP', await world.unit('GP_OFFICE'));
    await world.relate(patient.patientId, other.personId, 'GP_OF');
    const field = await explained(other, { type: 'Pathway', id: sent.pathwayId, field: 'events' });
    expect(field).toMatchObject({ verdict: 'DENY', relations: ['GP_OF'] });
    expect(field.text).toBe('Dette er ikke tillatt: ingen av reglene for rollen gjelder her nå.');
    expect(field.wouldChange).toContain('Relasjon: henviste, eller arbeider i enheten som gjorde det');
    const status = await explained(other, { type: 'Pathway', id: sent.pathwayId, field: 'status' });
    expect(status.verdict).toBe('PERMIT');
    const act = await explained(other, { type: 'Referral', id: sent.id, action: 'ASSESS' });
    expect(act).toMatchObject({ verdict: 'DENY', rules: [], roles: ['CLINICIAN'] });
    expect(act.wouldChange).toEqual(['Handle i en annen rolle, om du har en av dem som kan dette.']);
  });

  it('says the same as the API does', async () => {
    const actors = [r.gp, r.ke, r.keHospital, r.clinician, r.caseWorker, patient];
    const fields = ['area', 'pathwayKey', 'events', 'unit', 'clinician'];
    for (const actor of actors) {
      const seen = await world
        .api(actor)
        .run(`query($id: ID!) { pathway(id: $id) { redacted } }`, { id: sent.pathwayId });
      const redacted = seen.data?.pathway?.redacted as string[] | undefined;
      for (const field of fields) {
        const { verdict } = await explained(actor, { type: 'Pathway', id: sent.pathwayId, field });
        expect([field, verdict]).toEqual([field, redacted && !redacted.includes(field) ? 'PERMIT' : 'DENY']);
      }
    }
  });

  it('names a block on oneself and what would lift it, where one has a live relation', async () => {
    const block = (input: object) =>
      world.api(patient).run(BLOCK, { input: { patientId: patient.patientId, ...input } });
    const name = { type: 'Patient', id: patient.patientId, field: 'name' };
    await block({ unitId: r.section });
    const closed = await explained(r.clinician, name);
    expect(closed).toMatchObject({
      verdict: 'DENY',
      text: 'Dette er ikke tillatt: pasienten har sperret.',
      blocks: ['UNIT'],
      wouldChange: ['Pasienten opphever sperringen.', 'I en nødssituasjon: nødrett, med begrunnelse.'],
    });
    await block({ personId: r.clinician.personId });
    const named = await explained(r.clinician, name);
    expect(named).toMatchObject({
      blocks: ['PERSON', 'UNIT'],
      wouldChange: ['Pasienten opphever sperringen.'],
    });
    expect((await explained(r.clinician, { ...name, field: 'blocked' })).verdict).toBe('PERMIT');
  });

  it('says of what is hidden the same as of what is not there', async () => {
    const stranger = await world.staff('CLINICIAN', r.acute);
    await world.api(patient).run(BLOCK, { input: { patientId: patient.patientId, unitId: r.section } });
    for (const [actor, type, id] of [
      [stranger, 'Patient', patient.patientId],
      [stranger, 'Referral', sent.id],
      // Closed: the stub is of the patient, and not of what it holds.
      [r.clinician, 'Pathway', sent.pathwayId],
    ] as const) {
      const { at: _at, ...hidden } = await explained(actor, { type, id });
      const { at: __at, ...absent } = await explained(actor, { type, id: randomUUID() });
      expect(hidden).toEqual(absent);
      expect(hidden).toMatchObject({ verdict: 'DENY', relations: [], blocks: [] });
      const told = hidden.rules.flatMap(
        (rule: { holds: boolean | null; conditions: { holds: unknown }[] }) => [
          rule.holds,
          ...rule.conditions.map((each) => each.holds),
        ],
      );
      expect(new Set(told)).toEqual(new Set([null]));
    }
  });

  it('is told of somebody in one’s organisation, as of any time, with nothing that the object itself would tell', async () => {
    await world.db.sql(
      `update relation set valid_from = '2026-11-20' where patient_id = $1 and kind = 'ADDRESSED'`,
      [patient.patientId],
    );
    const of = { type: 'Referral', id: sent.id, grantId: r.clinician.grantId };
    for (const actor of [admin, auditor]) {
      const now = await explained(actor, of);
      expect(now).toMatchObject({ verdict: 'PERMIT', role: 'CLINICIAN' });
      expect(now.relations).toContain('ADDRESSED');
      const conditions = now.rules.flatMap((rule: { conditions: unknown[] }) => rule.conditions) as {
        text: string;
        holds: boolean | null;
      }[];
      expect(conditions.filter(({ holds }) => holds !== null).map(({ text }) => text.split(':')[0])).toEqual(
        expect.arrayContaining(['Relasjon']),
      );
      // Whether it is a draft, whose it is, where it was sent: the object's own.
      expect(conditions.filter(({ text }) => !/^(Relasjon|Pasienten har ikke sperret)/.test(text))).toEqual(
        expect.not.arrayContaining([expect.objectContaining({ holds: true })]),
      );
      const before = await explained(actor, { ...of, at: '2026-11-19T12:00:00Z' });
      expect(before).toMatchObject({ verdict: 'DENY', relations: [] });
      const long = await explained(actor, { ...of, at: '2019-11-19T12:00:00Z' });
      expect(long.text).toBe('Tilgangen gjaldt ikke på dette tidspunktet.');
    }
    const asked = await world
      .api(patient)
      .run(`{ myAccessLog(filter: { action: [EXPLAIN], role: [ADMINISTRATOR] }) { totalCount } }`);
    expect(asked.data.myAccessLog.totalCount).toBeGreaterThan(0);
  });

  it('is asked of others only by those who look after access, and in their own organisation', async () => {
    const of = { type: 'Referral', id: sent.id, grantId: r.clinician.grantId };
    expect((await ask(r.leader, of)).code).toBe('NOT_FOUND');
    expect((await ask(r.keHospital, of)).code).toBe('FORBIDDEN');
    expect((await ask(await world.staff('ADMINISTRATOR', r.municipality), of)).code).toBe('NOT_FOUND');
    expect((await ask(r.auditor, of)).code).toBe('NOT_FOUND');
  });

  it('is told in three languages', async () => {
    const of = { type: 'Patient', id: patient.patientId };
    const texts = [];
    for (const language of ['nb', 'nn', 'en']) {
      const { data } = await ask(r.gp, of, { 'Accept-Language': language });
      texts.push(data.explainAccess.text, data.explainAccess.rules[0].conditions[0].text);
    }
    expect(texts).toEqual([
      'Dette er tillatt: en regel for rollen gjelder her.',
      'Relasjon: fastlegen i dag eller henviste, eller arbeider i enheten som gjorde det',
      'Dette er tillate: ein regel for rolla gjeld her.',
      'Relasjon: fastlegen i dag eller tilviste, eller arbeider i eininga som gjorde det',
      'This is allowed: a rule of the role holds here.',
      'Relation: the GP today or referred, or works in the unit that did',
    ]);
  });

  it.each([
    ['a type that is none', { type: 'Secret' }, 'type', 'UNKNOWN'],
    ['a type that only auditors’ role reads', { type: 'AccessLogEntry' }, 'type', 'UNKNOWN'],
    ['a field that it has not', { field: 'secret' }, 'field', 'UNKNOWN'],
    ['an id that is none', { id: '1' }, 'id', 'UUID'],
    ['another time of oneself', { at: '2026-11-01T00:00:00Z' }, 'at', 'NOT_POSSIBLE'],
    ['the future', { at: '2026-12-01T00:00:00Z', grantId: randomUUID() }, 'at', 'FUTURE'],
  ])('is not told of %s', async (_what, more, path, rule) => {
    const answer = await ask(r.gp, { type: 'Patient', id: patient.patientId, ...more });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path, rule }]);
  });
});

describe('Every rule of every role', () => {
  it('has words in three languages for all that it asks', () => {
    // Thousands of conditions say the same: each text once.
    const texts = new Set<string>();
    const unit = '00000000-0000-4000-8000-000000000003';
    for (const role of EVERYONE) {
      for (const side of ['MUNICIPAL', 'SPECIALIST'] as Side[]) {
        const principal: Principal = {
          personId: unit,
          grantId: unit,
          role,
          unitId: unit,
          rootId: unit,
          unitIds: [unit],
          side,
          patientId: null,
          clientId: null,
        };
        for (const rule of policies.flatMap((policy) => policy(principal))) {
          for (const language of ['nb', 'nn', 'en'] as const) {
            for (const leaf of leavesOf(rule, language)) texts.add(leaf.text);
          }
        }
      }
    }
    expect(texts.size).toBeGreaterThan(100);
    expect([...texts].filter((text) => !/^\p{Lu}[^{}]+$/u.test(text))).toEqual([]);
  });
});
