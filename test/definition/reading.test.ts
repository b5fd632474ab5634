import { World, type Actor } from '../support/world.js';
import { Publisher, type Document, type Rule } from '../support/definitions.js';
import { PATHWAY_KEYS } from '../../seeds/reference/types.js';

describe('A definition, read by anybody', () => {
  let world: World;
  let reader: Actor;
  let publisher: Publisher;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    reader = await world.patient();
    publisher = await Publisher.start(world);
  });
  afterAll(() => world.stop());

  const read = async (pathwayKey: string, day: string, fields: string) => {
    const answer = await world
      .api(reader)
      .run(
        `query($key: String!, $day: Date!) { pathwayDefinitions(filter: { pathwayKey: $key, validOn: $day }) { nodes { ${fields} } } }`,
        { key: pathwayKey, day },
      );
    expect(answer.errors).toBeUndefined();
    return answer.data.pathwayDefinitions.nodes[0];
  };

  it.each(PATHWAY_KEYS)(
    '%s has law, phases, events, a start, and says where all of it is from',
    async (key) => {
      const definition = await read(
        key,
        '2026-11-23',
        `kind phases events source standing appliesTo start { ordinary source standing } startRules { rule }
       deadlineRules { force source standing missing phase starts } recommendations { key text eventKind standing }
       legalReferences { old renumbered inForceFrom standing } generalRules { rule source standing }`,
      );
      expect(definition.phases.length).toBeGreaterThan(5);
      expect(definition.start).toMatchObject({ ordinary: 'RIGHT_GRANTED', standing: 'SOURCED' });
      expect(definition.start.source).toHaveLength(1);
      expect(definition.startRules).toHaveLength(4);
      const rules = definition.deadlineRules as {
        force: string;
        source: string[];
        standing: string;
        missing: boolean;
      }[];
      expect(rules.filter((rule) => rule.force === 'STATUTORY')).toHaveLength(2);
      for (const rule of rules) {
        expect(rule.source.length).toBeGreaterThan(0);
        expect(rule.missing).toBe(rule.standing === 'NOT_FOUND');
      }
      expect(definition.recommendations).toEqual([
        {
          key: 'somatic-lifestyle.every-pathway',
          text: 'Somatisk helse og levevaner følges opp i alle forløpene, uavhengig av behandlingsnivå.',
          eventKind: 'HEALTH_CHECK',
          standing: 'SOURCED',
        },
        { key: 'somatic-lifestyle.texts', text: null, eventKind: null, standing: 'NOT_FOUND' },
      ]);
      expect(definition.events).toContain('HEALTH_CHECK');
      expect(definition.legalReferences).toHaveLength(4);
      expect(definition.legalReferences[0]).toMatchObject({ renumbered: '§ 2-1', inForceFrom: null });
      expect(definition.generalRules).toHaveLength(2);
    },
  );

  it('says what it lacks, and what that blocks', async () => {
    const { missing } = await read('EATING', '2024-01-01', 'missing { part rule kind blocks }');
    expect(missing).toEqual([
      { part: 'CODE', rule: null, kind: null, blocks: 'EXPORT' },
      { part: 'START_AFTER_EMERGENCY', rule: null, kind: null, blocks: 'START' },
      { part: 'START_AT_TRANSFER', rule: null, kind: null, blocks: 'START' },
    ]);
    const set = await read(
      'SOMATIC_LIFESTYLE',
      '2026-11-23',
      'kind start { ordinary } missing { part blocks }',
    );
    expect(set).toEqual({
      kind: 'RECOMMENDATION_SET',
      start: null,
      missing: [{ part: 'RECOMMENDATION_TEXTS', blocks: null }],
    });
    const { missing: gaps } = await read('PHV_ADULT', '2026-11-23', 'missing { part kind blocks }');
    expect(gaps.filter((gap: { blocks: string }) => gap.blocks === 'CLOCK')).toHaveLength(4);
    expect(gaps).toContainEqual({ part: 'TIMES_2024', kind: null, blocks: null });
  });

  it('is compared side by side', async () => {
    const { id } = await publisher.standing('TSB');
    const draft = await publisher.draft('TSB', (document: Document) => {
      const at = (kind: string, setting: string): Rule =>
        document.rules.find((rule) => rule.kind === kind && rule.setting === setting) as Rule;
      at('CLINICAL_DECISION', 'INPATIENT').maxDays = 5;
      document.rules = document.rules.filter((rule) => rule !== at('NEXT_EVALUATION', 'INPATIENT'));
      document.rules.push({
        ...at('NEXT_EVALUATION', 'OUTPATIENT'),
        key: null,
        kind: 'FEEDBACK',
        label: { nb: 'Tilbakemelding', nn: 'Tilbakemelding', en: 'Feedback' },
      });
      document.events = document.events.filter((name) => name !== 'OVERDOSE_FOLLOWUP');
      document.events.push('MEASUREMENT_TOOL_USED');
      Object.assign(document.start as object, { ordinary: 'REFERRAL_RECEIVED' });
    });
    const compared = await publisher.run(
      `query($a: ID!, $b: ID!) { compareDefinitions(a: $a, b: $b) { same fields { path a b } phases { change name }
         events { change name } rules { change kind setting fields { path a b } } } }`,
      { a: id, b: draft.id },
    );
    const { rules, ...rest } = compared.data.compareDefinitions;
    expect(rest).toEqual({
      same: false,
      fields: [{ path: 'start.ordinary', a: 'RIGHT_GRANTED', b: 'REFERRAL_RECEIVED' }],
      phases: [],
      events: [
        { change: 'REMOVED', name: 'OVERDOSE_FOLLOWUP' },
        { change: 'ADDED', name: 'MEASUREMENT_TOOL_USED' },
      ],
    });
    expect(rules).toEqual([
      {
        change: 'CHANGED',
        kind: 'CLINICAL_DECISION',
        setting: 'INPATIENT',
        fields: [{ path: 'maxDays', a: '7', b: '5' }],
      },
      { change: 'REMOVED', kind: 'NEXT_EVALUATION', setting: 'INPATIENT', fields: [] },
      expect.objectContaining({ change: 'ADDED', kind: 'FEEDBACK', setting: 'OUTPATIENT' }),
    ]);
    // Everybody may compare what is published.
    const old = await world
      .api(reader)
      .run(`query($key: String!) { pathwayDefinitions(filter: { pathwayKey: $key }) { nodes { id } } }`, {
        key: 'TSB',
      });
    const [a, b] = old.data.pathwayDefinitions.nodes as { id: string }[];
    const both = await world
      .api(reader)
      .run(`query($a: ID!, $b: ID!) { compareDefinitions(a: $a, b: $b) { same } }`, { a: a?.id, b: b?.id });
    expect(both.data.compareDefinitions.same).toBe(false);
  });
});
