import type { RuleFunction } from './functions.js';
import { compilePolicies, type Sight, type TablePolicies } from './compile.js';
import { APP, BEYOND, EFFECTS, LOG_READER, READERS, SIGNER, WORKER } from '../authz/database-role.js';
import type { Policy } from '../authz/policy.js';
import { tableOf } from '../read/model.js';
import { allResources } from '../read/registry.js';
import { identity } from '../read/resource.js';

const HEAD = `-- Row policies, compiled from the features' rules (npm run schema writes this file; a stale one fails the tests).
-- Applied after the migrations, whole, whenever it has changed. docs/security.md says how to read it.
`;

/** What the log's own reader may look into beside the log: as whoever asks could read it. */
const LOG_TABLES = [
  'address_protection',
  'audit.access_log',
  'audit.checkpoint',
  'audit.entry',
  'audit.seal',
  'audit.seal_tile',
  'audit.subject',
  'block',
  'break_glass',
  'break_glass_renewal',
  'patient',
  'patient_registration',
  'person',
  'relation',
  'role_grant',
  'unit',
  'unit_closure',
  'unmasking',
];

const OWN = 'grant_id is not distinct from app.logged_as()';

/** Tables that are only added to: by whom, and what must hold of it. Nobody says anything there in another's name. */
const LOG: Record<string, string> = {
  'audit.access_log': `public\n  with check (${OWN});`,
  'audit.entry':
    `samlop_log\n  with check (case when role in ('PATIENT', 'PARENT', 'NEXT_OF_KIN')` +
    ` then grant_id is null and actor_id = app.own_subject() else ${OWN} end or mac = '');`,
  'audit.subject': 'samlop_lookup\n  with check (true);',
  'audit.seal': `${WORKER}\n  with check (true);`,
  'audit.seal_tile': `${WORKER}\n  with check (true);`,
  'audit.checkpoint': `${SIGNER}\n  with check (true);`,
};

/** What the log's own function takes over or reads again as it adds, and what the signer reads. */
const ALSO_READ: Record<string, [name: string, role: string]> = {
  'audit.access_log': ['adopting', 'samlop_log'],
  'audit.entry': ['adopting', 'samlop_log'],
  'audit.seal': ['signer', SIGNER],
  'audit.seal_tile': ['signer', SIGNER],
};

/** What is read before there is a grant to read under: who calls, and where their grants are. */
const SESSION_TABLES = ['person', 'unit', 'absence'];

/** The row policies of all tables, as they are applied and reviewed. */
export function rowPolicies(policies: readonly Policy[]): string {
  const { tables, functions } = compilePolicies(policies);
  return [
    HEAD,
    rolesText(),
    functions.all().map(functionText).join('\n'),
    patientOfText(tables),
    'set local role samlop_owner;\n',
    ...tables.map(tableText),
  ].join('\n');
}

const rolesText = (): string =>
  [
    `grant select on all tables in schema public to samlop_reader, ${BEYOND}, samlop_lookup;`,
    'set local role samlop_lookup;\n',
  ].join('\n');

const functionText = ({ name, asked, body, as }: RuleFunction): string =>
  `create function ${name}(${asked}) returns boolean language plpgsql stable${as === 'LOOKUP' ? ' security definer\n  set search_path = public, pg_temp' : ''} as $$
begin
  return ${body};
end $$;
`;

/** Whose an object is, for the log of an attempt to see it. */
function patientOfText(tables: TablePolicies[]): string {
  const known = allResources().flatMap((resource) => {
    const patient = resource.patient?.('t');
    const table = resource.rows === undefined ? tableOf(resource) : resource.rows?.table;
    if (!patient || !table || resource.logged === false || !tables.some((each) => each.table === table))
      return [];
    return [
      `when '${resource.name}' then (select ${patient} from ${table} t where t.${identity(resource)} = $2)`,
    ];
  });
  return `create function rules.patient_of(type text, id uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select case $1
    ${known.sort().join('\n    ')}
  end
$$;
revoke execute on function rules.patient_of from public;
`;
}

function tableText({ table, sights, effects }: TablePolicies): string {
  const policy = (name: string, to: string, using: string, command = 'all', check = false): string =>
    `create policy ${name} on ${table} for ${command} to ${to}\n  using (${using})${check ? `\n  with check (${using})` : ''};`;
  const lines = [
    `-- ${table}`,
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...grouped(
      sights.filter(({ allowed }) => allowed !== 'false'),
      ({ allowed }) => allowed,
    ).map(([using, roles], i) => policy(`read_${i + 1}`, roles.join(', '), using, 'select')),
    ...grouped(
      sights.filter(({ acting }) => acting),
      ({ acting }) => `(select app.deciding()) and (${acting})`,
    ).map(([using, roles], i) => policy(`act_${i + 1}`, roles.join(', '), using, 'select')),
    ...grouped(
      sights.filter(({ open }) => open),
      ({ open }) => open as string,
    ).map(([using, roles], i) =>
      policy(`open_${i + 1}`, roles.join(', '), using, 'select').replace(
        ' for select',
        ' as restrictive for select',
      ),
    ),
    ...(LOG_TABLES.includes(table) ? [policy('log_reader', LOG_READER, anyReader(sights), 'select')] : []),
    ...(SESSION_TABLES.includes(table) ? [policy('session', APP, 'true', 'select')] : []),
    ...(LOG[table]
      ? [
          `create policy append on ${table} for insert to ${LOG[table]}`,
          // What is there stays as it is.
          policy('worker', WORKER, 'true', 'select'),
          ...(ALSO_READ[table] ? [policy(...ALSO_READ[table], 'true', 'select')] : []),
        ]
      : [policy('effects', EFFECTS, effects, 'all', true), policy('worker', WORKER, 'true', 'all', true)]),
    policy('beyond', `${BEYOND}, samlop_lookup`, 'true', 'select'),
    policy('migrating', 'samlop_owner', '(select app.migrating())', 'all', true),
  ];
  return `${lines.join('\n')}\n`;
}

/** Roles that see the same, together; in the order in which they are declared. */
function grouped(sights: Sight[], textOf: (sight: Sight) => string): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const sight of sights) {
    groups.set(textOf(sight), [...(groups.get(textOf(sight)) ?? []), sight.role.name]);
  }
  return [...groups];
}

/** The log's reader stands for whoever asks: each sees what they would under their own role. */
function anyReader(all: Sight[]): string {
  const sights = all.filter(({ allowed }) => allowed !== 'false');
  const tests = sights.map(({ role, allowed, open }) => {
    const side = role.side ? ` and (select app.side()) = '${role.side}'` : '';
    const whole = [allowed, open].filter((sql) => sql && sql !== 'true').map((sql) => `(${sql})`);
    return [`(select app.role()) = '${role.role}'${side}`, ...whole].join(' and ');
  });
  const everybody = sights.length === READERS.length && sights.every(({ allowed }) => allowed === 'true');
  return everybody ? 'true' : tests.map((test) => `(${test})`).join('\n    or ') || 'false';
}
