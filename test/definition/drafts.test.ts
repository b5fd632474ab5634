import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';
import { Publisher, type Document } from '../support/definitions.js';

describe('A draft of a definition', () => {
  let world: World;
  let publisher: Publisher;
  let other: Actor;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    publisher = await Publisher.start(world);
    other = await world.staff('ADMINISTRATOR', await world.unit('MUNICIPALITY'));
  });
  afterAll(() => world.stop());

  it('begins with the standing edition, whole', async () => {
    const { id, deadlineRules } = await publisher.standing('PSYCHOSIS', 'id deadlineRules { key }');
    const { definition } = await publisher.draft('PSYCHOSIS');
    expect(definition.rules.map((rule) => rule.key).sort()).toEqual(
      deadlineRules.map((rule: { key: string }) => rule.key).sort(),
    );
    const same = await publisher.run(
      `query($a: ID!, $b: ID!) { compareDefinitions(a: $a, b: $b) { same } }`,
      {
        a: id,
        b: (await publisher.draft('PSYCHOSIS')).id,
      },
    );
    expect(same.data.compareDefinitions.same).toBe(true);
  });

  it('is given up: it stands in history, and nobody changes or publishes it', async () => {
    const { id, version } = await publisher.draft('OCD');
    const discard = (more: Record<string, unknown> = {}) =>
      publisher.run(
        `mutation($input: DiscardDefinitionDraftInput!) { discardDefinitionDraft(input: $input) { id discardedAt allowed } }`,
        { input: { id, ...more } },
      );
    expect((await discard({ expectedVersion: version + 1 })).code).toBe('CONFLICT');
    expect((await discard()).data.discardDefinitionDraft).toMatchObject({
      discardedAt: '2026-11-23T09:00:00+00:00',
      allowed: expect.not.arrayContaining(['UPDATE', 'PUBLISH']),
    });
    expect((await discard()).code).toBe('ILLEGAL_TRANSITION');
    const published = await publisher.run(
      `mutation { publishDefinition(input: { id: "${id}", validFrom: "2027-01-01" }) { id } }`,
    );
    expect(published.code).toBe('ILLEGAL_TRANSITION');
    const kept = async (discarded: boolean) =>
      (
        await publisher.run(
          `{ definitionDrafts(filter: { pathwayKey: "OCD", discarded: ${discarded} }) { nodes { id } } }`,
        )
      ).data.definitionDrafts.nodes;
    expect(await kept(true)).toEqual([{ id }]);
    expect(await kept(false)).not.toContainEqual({ id });
  });

  it('is read and written by the installation’s administrator alone', async () => {
    const draft = await publisher.draft('OCD');
    const asked = await world
      .api(other)
      .run(`query($id: ID!) { definitionDraft(id: $id) { id } }`, draft as never);
    expect(asked.code).toBe('NOT_FOUND');
    const list = await world.api(other).run('{ definitionDrafts { totalCount } }');
    expect(list.data?.definitionDrafts?.totalCount ?? 0).toBe(0);
    const compared = await world
      .api(other)
      .run(`query($a: ID!, $b: ID!) { compareDefinitions(a: $a, b: $b) { same } }`, {
        a: (await publisher.standing('OCD')).id,
        b: draft.id,
      });
    expect(compared.code).toBe('NOT_FOUND');
    const acts: [string, string][] = [
      ['saveDefinitionDraft', `saveDefinitionDraft(input: { id: "${draft.id}" }) { id }`],
      ['validateDefinition', `validateDefinition(input: { id: "${draft.id}" }) { publishable }`],
      [
        'publishDefinition',
        `publishDefinition(input: { id: "${draft.id}", validFrom: "2027-01-01" }) { id }`,
      ],
      [
        'simulateDefinition',
        `simulateDefinition(input: { id: "${draft.id}", from: "2026-01-01", to: "2026-11-01" }) { id }`,
      ],
    ];
    for (const [name, act] of acts) {
      expect([name, (await world.api(other).run(`mutation { ${act} }`)).code]).toEqual([name, 'NOT_FOUND']);
    }
    const { id: basedOnId } = await publisher.standing('OCD');
    const begun = await world
      .api(other)
      .run(`mutation { saveDefinitionDraft(input: { basedOnId: "${basedOnId}" }) { id } }`);
    expect(begun.code).toBe('FORBIDDEN');
  });

  it('is changed by the one who saw its newest version', async () => {
    const draft = await publisher.draft('TSB');
    const stale = await publisher.save({ id: draft.id, definition: draft.definition, expectedVersion: 1 });
    expect(stale.code).toBe('CONFLICT');
    expect(stale.errors?.[0]?.extensions.currentVersion).toBe(draft.version);
  });

  it('of a new pathway needs no edition; one of another pathway’s edition is refused', async () => {
    const { definition } = await publisher.draft('EATING');
    const fresh = await publisher.save({ definition: { ...definition, pathwayKey: 'GAMBLING' } });
    expect(fresh.data.saveDefinitionDraft).toMatchObject({ pathwayKey: 'GAMBLING', basedOn: null });
    const { id: basedOnId } = await publisher.standing('EATING');
    const mixed = await publisher.save({ basedOnId, definition: { ...definition, pathwayKey: 'GAMBLING' } });
    expect(mixed.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'definition.pathwayKey', rule: 'NOT_POSSIBLE' },
    ]);
    const nothing = await publisher.save({});
    expect(nothing.errors?.[0]?.extensions.fields?.[0]?.path).toBe('definition');
    const unknown = await publisher.save({ basedOnId: randomUUID() });
    expect(unknown.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'basedOnId', rule: 'UNKNOWN' }]);
  });

  it('the same clientMutationId twice makes one', async () => {
    const { id: basedOnId } = await publisher.standing('OCD');
    const input = { basedOnId, clientMutationId: randomUUID() };
    const [one, two] = [await publisher.save(input), await publisher.save(input)];
    expect(one.data.saveDefinitionDraft.id).toBe(two.data.saveDefinitionDraft.id);
  });
});

describe('A look at a draft finds', () => {
  let world: World;
  let publisher: Publisher;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    publisher = await Publisher.start(world);
  });
  afterAll(() => world.stop());

  const found = async (change: (document: Document) => void, pathway = 'TSB') => {
    const { id } = await publisher.draft(pathway, change);
    const { findings, publishable } = await publisher.validate(id);
    const errors = findings.filter((finding) => finding.severity === 'ERROR');
    expect(publishable).toBe(errors.length === 0);
    return errors.map(({ path, rule, suggestion }) => [path, rule, suggestion]);
  };
  const place = (document: Document, kind: string): number =>
    document.rules.findIndex((rule) => rule.kind === kind);

  it.each([
    'TSB',
    'PHV_ADULT',
    'PHV_CHILD',
    'PSYCHOSIS',
    'EATING',
    'OCD',
    'PREGNANCY_SUBSTANCE',
    'CHILD_WELFARE',
    'SOMATIC_LIFESTYLE',
  ])('no error in %s as it stands', async (key) => {
    expect(await found(() => undefined, key)).toEqual([]);
  });

  it('a typo, and what is right', async () => {
    let at = 0;
    const errors = await found((document) => {
      at = place(document, 'CLINICAL_DECISION');
      document.rules[at]!.from = 'FIRST_ATENDANCE';
      document.events[0] = 'REFERAL_SUBMITTED';
    });
    expect(errors).toContainEqual([`rules[${at}].from`, 'UNKNOWN_EVENT', 'FIRST_ATTENDANCE']);
    expect(errors).toContainEqual(['events[0]', 'UNKNOWN_EVENT', 'REFERRAL_SUBMITTED']);
  });

  it('an event that a rule waits for and nobody registers', async () => {
    const errors = await found((document) => {
      document.events = document.events.filter((name) => name !== 'EPIKRISE_SENT');
    });
    expect(errors.map(([, rule]) => rule)).toEqual(['DANGLING_EVENT', 'DANGLING_EVENT']);
  });

  it('a phase that no event leads to', async () => {
    const errors = await found((document) => {
      document.events = document.events.filter((name) => name !== 'DETOX_START');
    });
    expect(errors).toEqual([['phases[4]', 'UNREACHABLE_PHASE', null]]);
  });

  it('two rules for one clock', async () => {
    let at = 0;
    const errors = await found((document) => {
      at = place(document, 'NEXT_EVALUATION');
      document.rules.push({ ...document.rules[at]!, key: null, maxDays: 3 });
      at = document.rules.length - 1;
    });
    expect(errors).toEqual([[`rules[${at}]`, 'TWO_RULES_ONE_CLOCK', null]]);
  });

  it('days below zero, and a least number over the greatest', async () => {
    const errors = await found((document) => {
      Object.assign(document.rules[0]!, { maxDays: -1 });
      Object.assign(document.rules[1]!, { minDays: 9, maxDays: 3 });
    });
    expect(errors).toEqual([
      ['rules[0].maxDays', 'BELOW_ZERO', null],
      ['rules[1].minDays', 'MIN_OVER_MAX', null],
    ]);
  });

  it('a condition, a phase and a clock that nobody knows', async () => {
    const errors = await found((document) =>
      Object.assign(document.rules[0]!, {
        condition: 'SEVER',
        phase: 'TREATMNT',
        kind: 'CLINICAL_DECISON',
        label: null,
      }),
    );
    expect(errors).toEqual([
      ['rules[0].kind', 'UNKNOWN_CLOCK', 'CLINICAL_DECISION'],
      ['rules[0].condition', 'UNKNOWN_CONDITION', 'SEVERE'],
      ['rules[0].phase', 'UNKNOWN_PHASE', 'TREATMENT'],
    ]);
  });

  it('a start that no event gives', async () => {
    const errors = await found((document) => {
      Object.assign(document, {
        start: { ...(document.start as object), ordinary: 'TREATMENT_SERIES_START_IN_BUP' },
      });
    }, 'OCD');
    expect(errors).toEqual([]);
    const never = await found((document) => {
      Object.assign(document, { start: { ...(document.start as object), ordinary: 'OVERDOSE_FOLLOWUP' } });
    }, 'OCD');
    expect(never).toEqual([['start.ordinary', 'START_NOT_GIVEN', null]]);
  });

  it('a validity that overlaps a published edition', async () => {
    const errors = await found((document) => Object.assign(document, { validFrom: '2024-10-28' }));
    expect(errors).toEqual([['validFrom', 'OVERLAPS', null]]);
  });

  it('what is missing, as a warning, in the caller’s language', async () => {
    const { id } = await publisher.draft('PSYCHOSIS');
    const { findings, publishable } = await publisher.validate(id, { 'Accept-Language': 'en' });
    expect(publishable).toBe(true);
    const missing = findings.filter((finding) => finding.rule === 'DAYS_MISSING');
    expect(missing).toHaveLength(4);
    expect(missing[0]?.message).toBe('is not known; the rule starts no clock until it is');
    const [first] = (await publisher.validate(id, { 'Accept-Language': 'nn' })).findings;
    expect(first?.message).toBe('er ikkje kjent; regelen startar ingen frist før talet er sett');
  });

  it('a rule of law that was left out', async () => {
    const { id } = await publisher.draft('OCD', (document) => {
      document.rules = document.rules.filter((rule) => rule.kind !== 'REFERRAL_ASSESSMENT');
    });
    const { findings, publishable } = await publisher.validate(id);
    expect(publishable).toBe(true);
    expect(findings.filter((finding) => finding.rule === 'STATUTORY_LEFT_OUT')).toHaveLength(1);
  });
});
