import pg from 'pg';
import { giveAddresses } from './addresses.js';
import { castStory } from './cast.js';
import { idOf } from './dice.js';
import { loadOrganisation, personIdOf, unitId } from './organisation.js';
import { CAST, demoPatients, PATIENTS, type DemoPatient } from './patients.js';
import { EmergencyStory } from './emergency-story.js';
import { errandsOf, registerParent, runErrand, type Errand } from './errands.js';
import { plansOf, REFERRALS } from './plans.js';
import { AWAY } from './today.js';
import { ReferralStory, type ReferralPlan } from './referral-story.js';
import { demoStaff, type DemoStaff } from './staff.js';
import { AT_ONCE, Stage } from './stage.js';
import { Teller } from './teller.js';
import { demoUsers } from './users.js';
import type { LogKeys } from '../../api/src/audit/keys.js';
import { addDays, osloDay } from '../../api/src/platform/calendar.js';
import { StartError } from '../../api/src/platform/start-error.js';

const SINCE = 3 * 365;

/**
 * Loads the demo region into a migrated database with reference data: wholly invented, the same on the same day, and
 * written through the services, each act by who would do it and at the time when they would. Into a database that has
 * it already nothing is loaded.
 */
export async function loadDemo(
  databaseUrl: string,
  keys: LogKeys,
  log: (line: string) => void = () => undefined,
  now = new Date(),
  // A test tells the first patients' stories once more, to see that they are the same.
  first = PATIENTS,
): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=samlop_owner -c samlop.migrating=on',
  });
  await client.connect();
  try {
    if (await isLoaded(client)) return;
    const today = osloDay(now);
    const taken = new Set(demoUsers.map(({ nationalId }) => nationalId));
    const staff = demoStaff(taken);
    await client.query('begin');
    await loadOrganisation(client, staff, addDays(today, -SINCE));
    await away(client, today);
    await client.query('commit');
    log(`loaded the demo region: ${staff.length} people at work`);
    await client.query('select audit.make_months($1, $2)', [addDays(today, -SINCE), today]);
    await tell(databaseUrl, keys, staff, demoPatients(staff, today, taken), now, log, first);
    await client.query('analyze');
    await giveAddresses(client, staff);
  } finally {
    await client.end();
  }
}

/** A load that was interrupted cannot be taken up again. */
async function isLoaded(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ begun: boolean; referrals: number }>(
    `select exists (select from unit where id = $1) as begun, (select count(*)::int from referral) as referrals`,
    [unitId('elvestad')],
  );
  const { begun, referrals } = rows[0] as { begun: boolean; referrals: number };
  if (begun && referrals < REFERRALS) {
    throw new StartError('The demo region was loaded in part only: give DATABASE_URL an empty database.');
  }
  return begun;
}

async function away(client: pg.Client, today: string): Promise<void> {
  await client.query('insert into absence (id, person_id, starts_on, ends_on) values ($1, $2, $3, $4)', [
    idOf('absence'),
    personIdOf('avrusning/COORDINATOR/1'),
    addDays(today, -AWAY.before),
    addDays(today, AWAY.after),
  ]);
}

async function tell(
  url: string,
  keys: LogKeys,
  staff: DemoStaff[],
  patients: DemoPatient[],
  now: Date,
  log: (line: string) => void,
  first: number,
): Promise<void> {
  const stage = await Stage.open(url, keys, staff, now);
  try {
    const today = osloDay(now);
    const plans = plansOf(patients, today, CAST.length);
    const errands = errandsOf(patients);
    let told = 0;
    const waiting = patients.slice(0, first);
    const one = async (): Promise<void> => {
      for (let patient = waiting.shift(); patient; patient = waiting.shift()) {
        await tellOf(
          new Teller(stage, patient),
          plans.get(patient.index) ?? [],
          errands.get(patient.index),
          today,
        );
        told += 1;
        if (told % 100 === 0) log(`loaded ${told} of ${first} demo patients`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    log(`loaded ${REFERRALS} referrals, written by ${stage.acts} acts`);
  } finally {
    await stage.close();
  }
}

async function tellOf(
  teller: Teller,
  plans: ReferralPlan[],
  errand: Errand | undefined,
  today: string,
): Promise<void> {
  const [firstDay] = plans.map(({ day }) => day).sort();
  if (firstDay) registerParent(teller, firstDay);
  if (errand) runErrand(teller, errand, today);
  if (teller.patient.index < CAST.length) castStory(teller, today);
  for (const plan of plans) {
    const emergency = plan.fate === 'INCLUDED' || plan.fate === 'EMERGENCY_ASSESSED';
    (emergency ? new EmergencyStory(teller, plan) : new ReferralStory(teller, plan)).begin();
  }
  await teller.agenda.play();
}
