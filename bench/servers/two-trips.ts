import { GRANT, sameWork, SET } from '../by-hand.sql.js';
import { logByHand } from './log-by-hand.js';
import { runLogged } from '../../api/src/read/run.js';
import { serveByHand } from './by-hand.js';

const READ = sameWork({
  person: '$5::uuid',
  grant: '$6::uuid',
  unit: '$7::uuid',
  root: '$8::uuid',
});

interface GrantRow {
  person_id: string;
  grant_id: string;
  unit_id: string;
  root_id: string;
}

// The same work as most would write it: first the grant, then the read with its log in one transaction.
serveByHand(async (pool, { identity, grantId, now, today, requestId, first, status }) => {
  const values = [identity.nationalId, grantId, now];
  const { rows } = await pool.query<GrantRow>({ name: 'grant', text: GRANT, values });
  const [grant] = rows;
  if (!grant) throw new Error('no such grant');
  const principal = [grant.person_id, grant.grant_id, grant.unit_id, grant.root_id];
  const row = await runLogged(
    pool,
    [
      { text: SET, values: [grant.grant_id] },
      { text: READ, values: [now, today, status, first, ...principal] },
    ],
    (found) => logByHand(JSON.parse(found?.[1] ?? 'null'), requestId, identity.clientId),
  );
  return row?.[0] ?? 'null';
});
