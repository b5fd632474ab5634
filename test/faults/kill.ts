import { setTimeout as pause } from 'node:timers/promises';
import { Client } from './client.js';
import type { Installation } from './installation.js';
import { halves, notLogged, notOnce } from './invariants.js';
import { Random } from './random.js';
import { Storm } from './storm.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { openDeadline } from '../support/deadline.js';
import type { Mailbox } from '../support/mailbox.js';
import { until } from '../support/program.js';
import type { Region } from '../support/region.js';
import type { Actor, World } from '../support/world.js';

const VICTIMS = ['api', 'worker', 'database', 'one of the database', 'api and database'] as const;
type Victim = (typeof VICTIMS)[number];

export interface Outcome {
  wrong: string[];
  /** Milliseconds from each kill until everything was ready, by what was killed. */
  ready: [Victim, number][];
  acknowledged: number;
  read: number;
  /** How often somebody had to ask again. */
  again: number;
}

/** Kills something so often, at random moments while people work, and looks each time at what stands. */
export async function killing(
  { cluster, world, r, api, worker, box }: Installation,
  { times, seed, paceMs = 15 }: { times: number; seed: number; paceMs?: number },
): Promise<Outcome> {
  const random = new Random(seed);
  const client = new Client(world, [api.url]);
  const storm = new Storm(world, r, client, paceMs).begin(3);
  const victims = random.shuffled(
    Array.from({ length: times }, (_, i) => VICTIMS[i % VICTIMS.length] as Victim),
  );
  const outcome: Outcome = { wrong: [], ready: [], acknowledged: 0, read: 0, again: 0 };
  const told: { id: string; owner: Actor }[] = [];
  const seen = { acknowledged: 0, read: 0, at: new Date() };
  const since = new Date();

  const check = async (): Promise<void> => {
    const acknowledged = storm.acknowledged.slice(seen.acknowledged);
    const read = storm.read.slice(seen.read);
    const [from, now] = [seen.at, new Date()];
    Object.assign(seen, { acknowledged: storm.acknowledged.length, read: storm.read.length, at: now });
    const answered = [...read, ...acknowledged.map(({ requestId }) => requestId)];
    outcome.wrong.push(...(await notOnce(world, acknowledged)), ...(await notLogged(world, answered, from)));
  };

  const killOnce = async (victim: Victim): Promise<void> => {
    told.push(await tellSomebody(world, r, told.length));
    await pause(random.below(150));
    const killed = performance.now();
    const whole = victim.includes('database') && victim !== 'one of the database';
    if (victim === 'one of the database') await cluster.killOne();
    await Promise.all([
      victim.includes('api') ? api.kill() : null,
      victim === 'worker' ? worker.kill() : null,
      whole ? cluster.kill() : null,
    ]);
    if (victim.includes('api')) api.start();
    if (victim === 'worker') worker.start();
    if (whole) await cluster.comeBack();
    await Promise.all([api.ready(), worker.ready()]);
    outcome.ready.push([victim, Math.round(performance.now() - killed)]);
    // Ready is who can be worked with again.
    const before = storm.acknowledged.length;
    await until(() => storm.acknowledged.length > before);
    await check();
  };

  try {
    for (const victim of victims) await killOnce(victim);
  } catch (error) {
    await storm.abandon();
    throw error;
  }
  await storm.end();
  await check();
  outcome.wrong.push(...storm.wrong, ...client.faults, ...(await halves(world)));
  if (!(await notLogged(world, [...storm.read, 'no request'], since)).length)
    outcome.wrong.push('nothing is looked for');
  outcome.wrong.push(...(await untold(world, told, box)));
  const { again } = client;
  return { ...outcome, acknowledged: storm.acknowledged.length, read: storm.read.length, again };
}

/** A deadline of somebody's that has to be told of, and the jobs that do it, as the timetable begins them. */
async function tellSomebody(world: World, r: Region, n: number): Promise<{ id: string; owner: Actor }> {
  const owner = await world.staff('CLINICIAN', r.section);
  await world.db.sql('insert into notification_profile (person_id, email) values ($1, $2)', [
    owner.personId,
    `behandler${n}@helse.test`,
  ]);
  const dueOn = addDays(osloDay(new Date()), 1);
  const { id } = await openDeadline(world, r, { kind: 'INDIVIDUAL_START', force: 'STATUTORY', owner, dueOn });
  await begin(world);
  return { id, owner };
}

const begin = (world: World): Promise<unknown> =>
  world.db.sql(`select graphile_worker.add_job('remindDeadlines'), graphile_worker.add_job('sendMail')`);

/** Each was told once in the application, and once by mail as a receiver counts who knows a repeat. */
async function untold(world: World, told: { id: string; owner: Actor }[], box: Mailbox): Promise<string[]> {
  // Patients are mailed too, of the letters of their referrals: as many as were sent when the run ended.
  const mailed = () => box.kept().filter(({ to: [address = ''] }) => address.startsWith('behandler'));
  const owners = () => new Set(mailed().flatMap(({ to }) => to)).size;
  await until(
    async () => (await begin(world), owners() === told.length),
    () => `${owners()} of ${told.length} mailed`,
  );
  const rows = await world.db.sql<{ id: string }>(
    `select a.id from unnest($1::uuid[], $2::uuid[]) a(id, owner)
      where 1 <> (select count(*) from notification n where n.subject_id = a.id and n.recipient_id = a.owner)
         or 1 <> (select count(*) from outbox_entry e join outbox_message m on m.id = e.message_id where e.recipient_id = a.owner)`,
    [told.map(({ id }) => id), told.map(({ owner }) => owner.personId)],
  );
  const twice = mailed().length - told.length;
  return [
    ...rows.map(({ id }) => `the deadline ${id} was not told of once`),
    ...(twice ? [`${twice} messages too many`] : []),
    ...(await sentOfNothing(world, box)),
  ];
}

/** Mail that no row stands for, by its name, and letters that were told of more than once. */
async function sentOfNothing(world: World, box: Mailbox): Promise<string[]> {
  const names = box.kept().map(({ mail }) => mail.messageId);
  const unknown = await world.db.sql<{ name: string }>(
    `select a.name from unnest($1::text[]) a(name)
      where a.name not in (select message_id from outbox_message)
        and split_part(ltrim(a.name, '<'), '@', 1) not in (select id::text from letter_notice)`,
    [names],
  );
  const again = await world.db.sql<{ id: string }>(
    'select letter_id as id from letter_notice group by letter_id having count(*) > 1',
  );
  return [
    ...unknown.map(({ name }) => `${name} was mailed, and nothing stands for it`),
    ...again.map(({ id }) => `the letter ${id} was told of more than once`),
  ];
}
