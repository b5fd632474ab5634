import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';
import { region, type Region } from '../support/region.js';

const FIGURES = 'key name cells { key label numerator denominator share median spread p90 hidden }';
const ALL = `query($by: IndicatorBy!, $period: PeriodInput!, $filter: IndicatorFilter) {
  indicators(by: $by, period: $period, filter: $filter) { ${FIGURES} aim national target counted excluded source standing definitionStanding note } }`;
const ONE = `query($key: String!, $by: IndicatorBy!, $period: PeriodInput!) { indicator(key: $key, by: $by, period: $period) { ${FIGURES} } }`;
const JUNE = { from: '2026-06-01', to: '2026-06-30' };
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('Indicators over GraphQL', () => {
  let world: World;
  let r: Region;
  let second: string;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    second = await world.unit('SECTION', r.trust, { name: 'DPS Fjellstad' });
    // 30 discharges in the one section, 8 in the other.
    for (let n = 0; n < 38; n += 1)
      await discharged(n < 30 ? r.section : second, `2025-0${1 + (n % 9)}-15`, n % 3 ? 3 : 0);
  });
  afterAll(() => world.stop());

  async function discharged(unit: string, on: string, days: number): Promise<void> {
    const { patientId } = await world.patient();
    const pathway = randomUUID();
    await world.db.sql(
      `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at)
       values ($1, $2, 'PHV_ADULT', 'ADULT', $3, 'ACTIVE', 'TREATMENT', now())`,
      [pathway, patientId, unit],
    );
    await world.db.sql(
      `insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, now())`,
      [pathway, patientId],
    );
    for (const [kind, within] of [
      ['EPIKRISE_1D', 1],
      ['EPIKRISE_7D', 7],
    ] as const) {
      await world.db.sql(
        `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id, root_id, starts_on, due_on, met_on)
         select gen_random_uuid(), $1, $2, $2, x.kind, r.id, x.kind, r.side, r.force, 'ADULT', 'PHV_ADULT', $3, u.organisation_id,
                $4::date, $4::date + $5::int, $4::date + $6::int
           from (select $7::text as kind) x join deadline_rule r on r.kind = x.kind, unit u where u.id = $3`,
        [patientId, pathway, unit, on, within, days, kind],
      );
    }
  }

  const one = (actor: Actor, by: string, period = YEAR, key = 'EPIKRISE_1D_PHV_ADULT') =>
    world.api(actor).run(ONE, { key, by, period });

  it('of the whole and of organisations are everybody’s, the patient’s too, and are no look at a patient', async () => {
    const patient = await world.patient('Nysgjerrig Nøtteskrike');
    const before = (await world.log()).length;
    const everybody = [
      patient,
      r.gp,
      r.caseWorker,
      r.clinician,
      r.municipalCoordinator,
      r.leader,
      r.ke,
      r.auditor,
    ];
    for (const actor of everybody) {
      const whole = await one(actor, 'WHOLE');
      expect(whole.errors).toBeUndefined();
      expect(whole.data.indicator.cells).toEqual([
        {
          key: 'ALL',
          label: null,
          numerator: 13,
          denominator: 38,
          share: 13 / 38,
          median: 3,
          spread: 3,
          p90: 3,
          hidden: false,
        },
      ]);
      const organisations = await one(actor, 'ORGANISATION');
      expect(organisations.data.indicator.cells).toMatchObject([
        { key: r.trust, label: 'Helse Elvestad', denominator: 38 },
      ]);
    }
    expect(await world.log()).toHaveLength(before);
    expect((await world.api().run(ONE, { key: 'PLAN_OFFERED', by: 'WHOLE', period: YEAR })).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('of units are those of the own organisation, for its coordinating unit, leaders and administrators alone', async () => {
    const leader = await world.staff('UNIT_LEADER', r.section);
    const administrator = await world.staff('ADMINISTRATOR', r.trust);
    for (const actor of [r.keHospital, leader, administrator]) {
      const { data } = await one(actor, 'UNIT', YEAR, 'EPIKRISE_7D_PHV_ADULT');
      expect(
        data.indicator.cells
          .map((cell: { label: string; denominator: number }) => [cell.label, cell.denominator])
          .sort(),
      ).toEqual([
        ['DPS Elvestad', 30],
        ['DPS Fjellstad', 8],
      ]);
    }
    expect((await one(r.ke, 'UNIT')).data.indicator.cells).toEqual([]);
    const patient = await world.patient();
    const partner = await world.staff('PARTNER', r.service);
    const installation = await world.staff('ADMINISTRATOR', null);
    const others = [
      patient,
      partner,
      installation,
      r.gp,
      r.caseWorker,
      r.clinician,
      r.sectionCoordinator,
      r.auditor,
    ];
    for (const actor of others) {
      const refused = await one(actor, 'UNIT');
      expect([refused.code, refused.data]).toEqual(['FORBIDDEN', { indicator: null }]);
    }
  });

  it('hide a small cell, its days too, and the one that would tell it', async () => {
    const { data } = await one(r.keHospital, 'UNIT');
    // Three of eight in the small section had it within a day: 13 less the other section's 10.
    expect(data.indicator.cells).toHaveLength(2);
    for (const cell of data.indicator.cells) {
      expect(cell).toMatchObject({
        numerator: null,
        denominator: null,
        share: null,
        median: null,
        spread: null,
        p90: null,
        hidden: true,
      });
    }
    const march = await one(r.gp, 'WHOLE', { from: '2025-03-01', to: '2025-03-31' });
    expect(march.data.indicator.cells).toMatchObject([{ key: 'ALL', denominator: null, hidden: true }]);
  });

  it('say what they are in three languages, with aim, target, source and standing', async () => {
    const said: Record<string, string> = {
      nb: 'Andel epikriser sendt innen 1 dag (døgn, psykisk helsevern voksne)',
      nn: 'Del epikrisar sende innan 1 dag (døgn, psykisk helsevern vaksne)',
      en: 'Share of discharge summaries sent within 1 day (inpatient, adult mental health care)',
    };
    const areas: Record<string, string> = { nb: 'voksne', nn: 'vaksne', en: 'adult' };
    for (const [language, name] of Object.entries(said)) {
      const api = world.api(r.gp, { 'Accept-Language': language });
      const { data } = await api.run(ALL, {
        by: 'AREA',
        period: YEAR,
        filter: { key: ['EPIKRISE_1D_PHV_ADULT'] },
      });
      expect(data.indicators).toMatchObject([
        {
          name,
          aim: 'COORDINATED_PATHWAYS',
          national: true,
          target: 0.7,
          standing: 'SOURCED',
          definitionStanding: 'INFERRED',
        },
      ]);
      expect(data.indicators[0].cells[0].label).toContain(areas[language]);
      expect(data.indicators[0].source[0]).toMatch(/^https:/);
    }
    const { data } = await world
      .api(r.gp)
      .run(ALL, { by: 'WHOLE', period: YEAR, filter: { aim: 'SOMATIC_HEALTH', national: false } });
    expect(data.indicators.map((each: { key: string }) => each.key)).toEqual(['HEALTH_CHECK_DONE']);
    expect((await world.api(r.gp).run(ALL, { by: 'WHOLE', period: JUNE })).data.indicators).toHaveLength(17);
  });

  it.each([
    [{ from: '2025-06-30', to: '2025-06-01' }, 'period.to', 'BEFORE_START'],
    [{ from: '2014-01-01', to: '2024-12-31' }, 'period.to', 'PERIOD_TOO_LONG'],
    [{ from: '2025-06-02', to: '2025-06-30' }, 'period.from', 'WHOLE_PERIOD'],
    [{ from: '2025-02-01', to: '2025-04-30' }, 'period.from', 'WHOLE_PERIOD'],
    [{ from: '2025-07-01', to: '2026-06-30' }, 'period.from', 'WHOLE_PERIOD'],
    [{ from: '2026-11-01', to: '2026-11-30' }, 'period.to', 'PERIOD_NOT_OVER'],
    [{ from: '2026-01-01', to: '2026-12-31' }, 'period.to', 'PERIOD_NOT_OVER'],
  ])('refuse the period %j', async (period, path, rule) => {
    const refused = await one(r.gp, 'WHOLE', period);
    expect([refused.code, refused.errors?.[0]?.extensions.fields]).toMatchObject([
      'BAD_USER_INPUT',
      [{ path, rule }],
    ]);
  });

  it('refuse a key that is none, and a day that is none', async () => {
    const unknown = await one(r.gp, 'WHOLE', YEAR, 'WAITING_TIME');
    expect(unknown.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'key', rule: 'UNKNOWN' }],
    });
    const listed = await world
      .api(r.gp)
      .run(ALL, { by: 'WHOLE', period: YEAR, filter: { key: ['PLAN_OFFERED', 'PLAN'] } });
    expect(listed.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'filter.key[1]', rule: 'UNKNOWN' }]);
    expect((await one(r.gp, 'WHOLE', { from: '2025-02-30', to: '2025-02-31' })).status).toBe(400);
  });
});
