import { idnr } from '@navikt/fnrvalidator';
import { World } from '../support/world.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { CARE_THAT_HAPPENS, MEETINGS_THAT_LED_ON, SUMMARY } from './summary.js';
import { pasteTour } from './tour.js';
import { testLogKeys } from '../support/log-keys.js';
import { loadDemo } from '../../seeds/demo/load.js';
import { demoUsers } from '../../seeds/demo/users.js';

const NOW = '2026-11-23T09:00:00Z';
const LONG = 600_000;

/** What holds of the demo region; with only its first patients what does not hang on how many they are. */
export function demo(first?: number): void {
  let world: World;
  const said: string[] = [];
  /** Hangs on how many they are, or takes as long as all of them. */
  const inAll = (name: string, holds: () => Promise<void>): void => {
    if (first === undefined) it(name, holds, LONG);
  };
  const as = (username: string) => {
    const { nationalId } = demoUsers.find((user) => user.username === username) as (typeof demoUsers)[0];
    return world.api({ personId: '', nationalId });
  };
  const values = async (sql: string): Promise<string[]> =>
    (await world.db.sql<{ value: string }>(sql)).map(({ value }) => value);
  const count = async (sql: string): Promise<number> =>
    Number((await world.db.sql<{ count: string }>(`select count(*) from ${sql}`))[0]?.count);

  beforeAll(async () => {
    world = await World.start(NOW);
    await loadDemo(world.db.url, testLogKeys, (line) => said.push(line), new Date(NOW), first);
  }, LONG);
  afterAll(() => world.stop());

  inAll('is as big as it is said to be, and says how far it has come', async () => {
    expect(await count('patient')).toBe(400);
    expect(await count('referral')).toBe(600);
    expect(await count(`(select distinct person_id from role_grant) x`)).toBe(60);
    expect(said.length).toBeGreaterThan(4);
    const [oldest] = await values(`select min(created_at)::date::text as value from referral`);
    const [newest] = await values(`select max(created_at)::date::text as value from referral`);
    expect(oldest && oldest < '2025-07-01' && oldest >= '2025-05-20').toBe(true);
    expect(newest && newest >= '2026-11-19' && newest <= '2026-11-23').toBe(true);
  });

  inAll('is not loaded twice', async () => {
    await loadDemo(world.db.url, testLogKeys, () => undefined, new Date(NOW));
    expect(await count('patient')).toBe(400);
  });

  it('gives each demo user exactly one grant, with the role that the login page says', async () => {
    for (const { username, role } of demoUsers) {
      const { data, errors } = await as(username).run('{ me { grants { role } grant { role } } }');
      expect([username, errors, data?.me]).toEqual([
        username,
        undefined,
        { grants: [{ role }], grant: { role } },
      ]);
    }
  });

  inAll('has somebody in every state', async () => {
    const states = (table: string) => values(`select distinct status as value from ${table} order by 1`);
    expect(await states('referral')).toEqual([
      'ACCEPTED',
      'DRAFT',
      'FORWARDED',
      'RECEIVED',
      'REJECTED',
      'SUBMITTED',
      'WITHDRAWN',
    ]);
    expect(await states('pathway')).toEqual(['ACTIVE', 'ENDED', 'NOT_GRANTED', 'REFERRED', 'TRANSFERRED']);
    expect(
      await values(`select distinct status as value from coverage where until is null order by 1`),
    ).toEqual(['COVERED', 'DECLINED', 'EXTERNAL', 'NOT_NEEDED', 'VACANT']);
    expect(await states('assignment')).toEqual(['ACCEPTED', 'DECLINED', 'ENDED', 'PROPOSED', 'WITH_UNIT']);
    expect(await states('need')).toEqual(['DECLINED', 'GRANTED', 'REPORTED', 'WITHDRAWN']);
    expect(await count(`referral where status = 'DRAFT' and urgency = 'EMERGENCY'`)).toBe(1);
    expect(await count(`task where kind = 'FOLLOW_UP_REJECTION'`)).toBeGreaterThan(10);
    expect(await count(`deadline where waived_at is not null`)).toBe(2);
    expect(await count(`deadline where delayed_at is not null`)).toBe(3);
    expect(await count(`role_grant where basis = 'ASSIGNMENT' and valid_to is null`)).toBeGreaterThanOrEqual(
      2,
    );
  });

  it('has pathways that were corrected, handed over, begun as emergencies, and ended by the checklist', async () => {
    const wrong = `pathway_event where corrected_at is not null`;
    expect(await count(`${wrong} and corrected_by_id is not null`)).toBe(1);
    expect(await count(`${wrong} and corrected_by_id is null`)).toBe(1);
    expect(
      await values(
        `select old.pathway_key || ' ' || next.status as value from pathway next join pathway old on old.id = next.transferred_from_id order by 1`,
      ),
    ).toEqual(['PHV_ADULT ACTIVE', 'PSYCHOSIS ACTIVE']);
    expect(
      await count(`assignment a join pathway p on p.id = a.case_id and p.transferred_from_id is not null
        where a.side = 'MUNICIPAL' and a.accountable`),
    ).toBe(1);
    expect(
      await values(
        `select status || ' ' || legal_basis as value from pathway where referral_id is null order by 1`,
      ),
    ).toEqual(['ACTIVE COMPULSORY_PHVL', 'ACTIVE VOLUNTARY', 'REFERRED VOLUNTARY']);
    expect(
      await count(
        `pathway where status = 'ENDED' and end_reason not in ('WITHDRAWN', 'PATIENT_DIED') and jsonb_array_length(end_checklist) is distinct from 5`,
      ),
    ).toBe(0);
  });

  it('leaves the hospital nobody whose last case there has ended', async () => {
    expect(
      await count(`relation r join unit u on u.id = r.root_id where r.kind = 'PARTY' and r.side = 'SPECIALIST' and r.valid_to is null
        and not exists (select from pathway p join unit x on x.id = p.unit_id where p.patient_id = r.patient_id
          and x.organisation_id = r.subject_id and p.status in ('REFERRED', 'ACTIVE'))
        -- A rejection that the patient has not been told of yet is the hospital's still.
        and not exists (select from referral_assessment a where a.patient_id = r.patient_id and a.patient_informed_at is null)`),
    ).toBe(0);
  });

  inAll('has stays, drop-outs, plans offered, answered and opened, and tasks that rules gave', async () => {
    for (const condition of CARE_THAT_HAPPENS) {
      expect([condition, (await count(condition)) > 0]).toEqual([condition, true]);
    }
  });

  it('has meetings that were held, with minutes and what was decided, and others that are to come', async () => {
    const few = first === undefined ? 3 : 0;
    for (const condition of MEETINGS_THAT_LED_ON)
      expect([condition, (await count(condition)) > few]).toEqual([condition, true]);
    expect(await count(`meeting where status = 'SCHEDULED'`)).toBeGreaterThan(0);
  });

  it('has the patients that a system like this stumbles over', async () => {
    for (const condition of [
      `id in (select patient_id from address_protection where ended_at is null)`,
      `preferred_channel = 'LETTER'`,
      `deceased_on is not null`,
      `gp_external is not null`,
      `municipality_number = '9903'`,
      `id in (select patient_id from block where valid_to is null)`,
      `id in (select patient_id from pathway_event where kind = 'REFERRAL_FORWARDED')`,
      `id in (select patient_id from coverage where reason = 'PATIENT_MOVED')`,
      `id in (select patient_id from relation where kind = 'PARENT')`,
      `person_id in (select person_id from role_grant)`,
    ]) {
      expect([condition, (await count(`patient where ${condition}`)) > 0]).toEqual([condition, true]);
    }
  });

  it('has exactly one status at a time on each side of an open pathway', async () => {
    expect(
      await count(`(select p.id, s.side from pathway p cross join (values ('MUNICIPAL'), ('SPECIALIST')) s(side)
        left join coverage c on c.case_id = p.id and c.side = s.side and c.until is null and c.kind = 'COORDINATOR'
        where p.status in ('REFERRED', 'ACTIVE') group by 1, 2 having count(c.id) <> 1) x`),
    ).toBe(0);
    expect(
      await count(`coverage c where c.until is null and (c.status = 'COVERED') <>
        exists (select from assignment a where a.case_id = c.case_id and a.side = c.side and a.kind = c.kind and a.accountable)`),
    ).toBe(0);
  });

  it('leaves no reported need and no vacancy waiting for months', async () => {
    const old = `< '2026-11-23'::date - 60`;
    expect(await count(`need where status = 'REPORTED' and reported_at ${old}`)).toBeLessThan(5);
    expect(await count(`coverage where status = 'VACANT' and until is null and since ${old}`)).toBeLessThan(
      5,
    );
  });

  it('has clocks of both sides, on both sides of today', async () => {
    const open = `deadline where met_on is null and waived_at is null and cancelled_at is null`;
    for (const side of ['MUNICIPAL', 'SPECIALIST']) {
      expect(await count(`${open} and side = '${side}' and due_on < '2026-11-23'`)).toBeGreaterThan(1);
      expect(await count(`${open} and side = '${side}' and due_on > '2026-11-23'`)).toBeGreaterThan(1);
    }
    expect(await values(`select distinct force as value from ${open} order by 1`)).toEqual([
      'ADVISORY',
      'ORGANISATION',
      'STATUTORY',
    ]);
    // No clock of a need runs on where nobody is to be named any more.
    expect(
      await count(`${open} and kind = 'COORDINATOR_NAMED' and not exists (select from coverage c
        where c.case_id = deadline.case_id and c.side = 'MUNICIPAL' and c.status = 'VACANT' and c.until is null)`),
    ).toBe(0);
  });

  it('tells each organisation of exactly the open clocks that it is party to', async () => {
    const should = `select distinct r.subject_id, d.id from deadline d join relation r on r.patient_id = d.patient_id
       and r.kind = 'PARTY' and r.valid_to is null where d.met_on is null and d.waived_at is null and d.cancelled_at is null`;
    const is = `select subject_id, deadline_id from deadline_audience`;
    expect(await count(`((${should}) except (${is})) x`)).toBe(0);
    expect(await count(`((${is}) except (${should})) x`)).toBe(0);
  });

  it('has no number that could be somebody’s', async () => {
    const numbers = await values(
      `select national_id as value from person_identity union select national_id from patient_identifier`,
    );
    for (const number of numbers) {
      expect([number, idnr(number).status]).toEqual([number, 'valid']);
      expect(Number(number.slice(2, 4))).toBeGreaterThan(80);
      expect(Number(number.slice(2, 4))).toBeLessThan(93);
    }
  });

  it('dates the log by when things happened', async () => {
    const [first] = await values(`select min(at)::date::text as value from audit.entry`);
    expect(first && first < '2025-07-01').toBe(true);
    expect(await count(`audit.entry where decision = 'DENY' or at > '${NOW}'`)).toBe(0);
  });

  inAll('shows each user what they came for', async () => {
    const inbox = `{ vacancies { totalCount } needs { totalCount } }`;
    expect((await as('ke.elvestad').run(inbox)).data.vacancies.totalCount).toBe(8);
    expect((await as('ke.nordvik').run(inbox)).data.vacancies.totalCount).toBe(5);
    expect((await as('ke.sykehus').run(inbox)).data.vacancies.totalCount).toBe(2);
    const mine = await as('pasient.demo').run(
      `{ patients { nodes { name gp { name } careTeam { person { name } side } } }
         pathways { nodes { status unit { name } clinician { name } deadlines { nodes { kind } }
           coordinators { municipal { coordinator { person { name } } } specialist { coordinator { person { name } } } } } } }`,
    );
    expect(mine.errors).toBeUndefined();
    expect(mine.data.pathways.nodes).toEqual([
      expect.objectContaining({
        status: 'ACTIVE',
        clinician: { name: 'Tålmodig Elgku' },
        coordinators: {
          municipal: { coordinator: { person: { name: 'Blid Blåveis' } } },
          specialist: { coordinator: { person: { name: 'Årvåken Spurvugle' } } },
        },
      }),
    ]);
    expect(mine.data.patients.nodes[0].gp.name).toBe('Vennlig Røyskatt');
    expect(
      mine.data.patients.nodes[0].careTeam.map((m: { person: { name: string } }) => m.person.name),
    ).toEqual(expect.arrayContaining(['Grundig Bever', 'Tålmodig Elgku']));
    for (const username of [
      'saksbehandler.elvestad',
      'behandler.dps',
      'koordinator.dps',
      'koordinator.elvestad',
      'fastlege.elvestad',
    ]) {
      const { data } = await as(username).run(
        '{ patients(filter: { q: "Modig Kveldssol" }) { nodes { name } } }',
      );
      expect([username, data.patients.nodes]).toEqual([username, [{ name: 'Modig Kveldssol' }]]);
    }
    for (const username of ['fastlege.nordvik', 'behandler.bup', 'ke.nordvik']) {
      const { data } = await as(username).run(
        '{ patients(filter: { q: "Modig Kveldssol" }) { nodes { name } } }',
      );
      expect([username, data.patients.nodes]).toEqual([username, []]);
    }
    expect((await as('forelder.demo').run('{ patients { nodes { name } } }')).data.patients.nodes).toEqual([
      { name: 'Nysgjerrig Rådyrkalv' },
    ]);
    expect((await as('parorende.demo').run('{ pathways { nodes { status } } }')).data.pathways.nodes).toEqual(
      [{ status: 'ACTIVE' }],
    );
    const log = await as('innsyn').run('{ accessLog { totalCount nodes { action } } }');
    expect(log.data.accessLog.totalCount).toBeGreaterThan(100);
  });

  inAll('is the same again on the same day', async () => {
    const again: TestDatabase = await testDatabase();
    try {
      await loadDemo(again.url, testLogKeys, () => undefined, new Date(NOW), 25);
      const numbers = (
        await again.sql<{ national_id: string }>('select national_id from patient_identifier')
      ).map((row) => row.national_id);
      expect(numbers).toHaveLength(25);
      expect(await again.sql(SUMMARY, [numbers])).toEqual(await world.db.sql(SUMMARY, [numbers]));
    } finally {
      await again.drop();
    }
  });

  // Last: it names somebody.
  it('answers the README’s five minutes, pasted as they stand', async () => {
    const answers = await pasteTour(world);
    expect(answers.filter((answer) => !answer.startsWith('{"data":') || answer.includes('"errors"'))).toEqual(
      [],
    );
    expect(answers).toHaveLength(10);
    expect(answers.find((answer) => answer.includes('assignCoordinator'))).toContain('PROPOSED');
    // Every list that is shown has something in it.
    expect(answers.filter((answer) => /: ?\[\]/.test(answer))).toEqual([]);
  });
}
