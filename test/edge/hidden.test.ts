import { randomUUID } from 'node:crypto';
import { World, type Actor } from '../support/world.js';

/** Root fields that give one object by its id. */
const SINGLES = ['patient', 'referral', 'pathway', 'deadline', 'need', 'assignment'];

describe('What is hidden', () => {
  let world: World;
  let stranger: Actor;
  let hidden: Record<string, string>;

  beforeAll(async () => {
    world = await World.start();
    const municipality = await world.unit('MUNICIPALITY');
    const section = await world.unit('SECTION', await world.unit('HEALTH_TRUST'));
    stranger = await world.staff('CASE_WORKER', municipality);
    const { patientId } = await world.patient('Skjult Skjær');
    const pathway = randomUUID();
    await world.db.sql(
      `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at)
       values ($1, $2, 'PHV_ADULT', 'ADULT', $3, 'ACTIVE', 'ASSESSMENT', now())`,
      [pathway, patientId, section],
    );
    await world.db.sql(
      'insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, now())',
      [pathway, patientId],
    );
    const deadline = randomUUID();
    await world.db.sql(
      `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id, root_id, starts_on, due_on)
       select $1, $2, $3, $3, 'test', r.id, r.kind, r.side, r.force, 'ADULT', 'PHV_ADULT', $4, u.organisation_id, '2026-11-01', '2026-11-20'
         from deadline_rule r, unit u where r.key = (select min(key) from deadline_rule) and u.id = $4`,
      [deadline, patientId, pathway, section],
    );
    hidden = { patient: patientId, pathway, deadline };
  });
  afterAll(() => world.stop());

  it.each(SINGLES)('is answered as what does not exist, to the byte: %s', async (field) => {
    const query = `query($id: ID!) { ${field}(id: $id) { id redacted allowed } }`;
    const absent = await world.api(stranger).run(query, { id: randomUUID() });
    const other = await world.api(stranger).run(query, { id: randomUUID() });
    expect(absent.code).toBe('NOT_FOUND');
    expect(other.text).toBe(absent.text);
    if (!hidden[field]) return;
    const found = await world.api(stranger).run(query, { id: hidden[field] });
    expect(found.text).toBe(absent.text);
    expect(found.status).toBe(absent.status);
    const headers = (answer: typeof found) =>
      Object.entries(answer.headers).filter(
        ([name]) => !['x-request-id', 'date', 'ratelimit'].includes(name),
      );
    expect(headers(found)).toEqual(headers(absent));
  });

  it('is answered as what does not exist beside what does', async () => {
    const query =
      'query($id: ID!) { me { person { id } } patient(id: $id) { id } directory(first: 1) { totalCount } }';
    const [found, absent] = [
      await world.api(stranger).run(query, { id: hidden.patient }),
      await world.api(stranger).run(query, { id: randomUUID() }),
    ];
    expect(found.text).toBe(absent.text);
  });
});
