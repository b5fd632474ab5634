import { LOOK_UP_AND_SET, sameWork } from '../by-hand.sql.js';
import { logByHand } from './log-by-hand.js';
import { runLogged } from '../../api/src/read/run.js';
import { serveByHand } from './by-hand.js';

const setting = (name: string, type = 'uuid'): string => `(select current_setting('${name}')::${type})`;
const READ = sameWork({
  person: setting('bench.person'),
  grant: setting('samlop.principal'),
  unit: setting('bench.unit'),
  root: setting('bench.root'),
});

// The same work: the grant is looked up, set and used in the first round trip, the log written and committed in the second.
serveByHand(async (pool, { identity, grantId, now, today, requestId, first, status }) => {
  const row = await runLogged(
    pool,
    [
      { text: LOOK_UP_AND_SET, values: [identity.nationalId, grantId, now] },
      { text: READ, values: [now, today, status, first] },
    ],
    (found) => logByHand(JSON.parse(found?.[1] ?? 'null'), requestId, identity.clientId),
  );
  return row?.[0] ?? 'null';
});
