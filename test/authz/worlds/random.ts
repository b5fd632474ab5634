import type { Sql } from '../oracle/sql.js';
import { makeAuditing } from './auditing.js';
import { makeBeside } from './beside.js';
import { Chance } from './chance.js';
import { makeOfPatient, makePathway, makeReferral } from './clinical.js';
import { makeCoordination } from './coordination.js';
import { makeDrafts } from './drafts.js';
import { makeEmergency } from './emergency.js';
import { makeFeeds, makeMeetings } from './meetings.js';
import { makeNotices } from './notices.js';
import { makeHandbooks, makeOwn } from './own.js';
import { makeGrants, makeUnits, type Making } from './people.js';
import { makeOddRelations, ODD, makePatient, SINGLE } from './relations.js';
import { makeSharing } from './sharing.js';
import { makeTakingPart } from './taking-part.js';
import { makeMeetingThreads, makeThreads } from './threads.js';
import { makeTheirs } from './theirs.js';
import { store, type NewRow, type NewRows } from './rows.js';

export interface Size {
  patients: number;
  /** Beside one grant of each role. */
  grants: number;
  /** With patients beside these, to whom people have odd relations and single ones. */
  odd?: boolean;
}

/** Fills an installation with units, people, patients and everything of theirs: the same for the same seed. */
export async function randomWorld(sql: Sql, seed: number, now: Date, size: Size): Promise<Making> {
  const [rules, definitions] = await Promise.all([
    sql<NewRow>(
      `select id, kind, force from deadline_rule where force <> 'ORGANISATION' order by key limit 12`,
    ),
    sql<NewRow>(`select distinct on (d.pathway_key) d.id, d.pathway_key from pathway_definition d
      where exists (select from edition_code e where e.definition_id = d.id) order by d.pathway_key, d.id`),
  ]);
  const rows: NewRows = new Map();
  const m: Making = {
    chance: new Chance(seed),
    now,
    rows,
    units: [],
    persons: [],
    grants: [],
    rules,
    definitions,
  };
  makeUnits(m);
  makeGrants(m, size.grants);
  const made: NewRow[] = [];
  for (let i = 0; i < size.patients + (size.odd ? ODD : 0); i += 1) {
    const patient = makePatient(m, i < size.patients ? 'WIDELY' : 'HARDLY');
    made.push(patient);
    for (let n = 0; n < 2; n += 1) {
      const referral = makeReferral(m, patient);
      const sent = referral.status !== 'DRAFT';
      if (sent || m.chance.of(0.3)) makePathway(m, patient, sent ? referral : null);
    }
  }
  const odd = made.slice(size.patients);
  if (odd.length) makeOddRelations(m, odd, (patient, grant) => makeTheirs(m, patient, grant));
  for (const patient of made) makeOfPatient(m, patient);
  for (const patient of made) makeSharing(m, patient);
  makeOwn(m);
  for (const patient of made) makeThreads(m, patient);
  for (const patient of made) makeDrafts(m, patient);
  makeEmergency(m);
  makeNotices(m);
  makeAuditing(m);
  makeCoordination(m);
  // By choices of their own, so that the rest of each world is as it was without them.
  const meetings = { ...m, chance: new Chance(seed + 4200) };
  for (const patient of made) makeMeetings(meetings, patient);
  makeFeeds(meetings);
  makeTakingPart({ ...m, chance: new Chance(seed + 4300) }, odd, SINGLE);
  makeBeside({ ...m, chance: new Chance(seed + 5300) }, made, odd);
  makeHandbooks({ ...m, chance: new Chance(seed + 4700) });
  for (const patient of made) makeMeetingThreads(meetings, patient);
  await store(sql, m.rows);
  return m;
}
