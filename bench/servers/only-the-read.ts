import { ONLY_THE_READ } from '../by-hand.sql.js';
import { serveByHand } from './by-hand.js';

const ROOT = `select u.organisation_id as root from role_grant g join unit u on u.id = g.unit_id where g.id = $1`;
let root: string | undefined;

// Neither policy nor log, and the organisation asked for once: what the rows and their JSON cost by themselves.
serveByHand(async (pool, { grantId, today, first, status }) => {
  root ??= (await pool.query<{ root: string }>(ROOT, [grantId])).rows[0]?.root;
  const { rows } = await pool.query<{ json_build_object: string }>({
    name: 'read',
    text: ONLY_THE_READ,
    values: [root, today, status, first],
  });
  return rows[0]?.json_build_object ?? 'null';
});
