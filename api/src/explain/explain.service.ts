import { isObjectType, type GraphQLSchema } from 'graphql';
import type { AccessExplanation, ExplainAccessArgs, ExplainedRule } from './explain.type.js';
import { leavesOf, type Leaf } from './leaves.js';
import { sentence } from './words.js';
import { Verdict } from '../access-log/access-log.entity.js';
import { grantHolder, type GrantHolder } from '../authn/grant-holder.js';
import { Action } from '../authz/actions.js';
import type { Rights } from '../authz/ability.js';
import { covers, type Rule } from '../authz/policy.js';
import { BREAK_GLASS_ROLES, EVERYONE, type RelationKind } from '../authz/roles.js';
import { BlockSubject } from '../consent/consent.entity.js';
import { badInput, notFound, type FieldProblem } from '../platform/errors.js';
import { anyRule, permittedSql, type Place } from '../read/access.js';
import { blockKinds, relationKinds } from '../read/facts.js';
import { tableOf } from '../read/model.js';
import { resourceNamed, type ResourceMeta } from '../read/registry.js';
import { identity } from '../read/resource.js';
import { Statement } from '../read/statement.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Asked {
  resource: ResourceMeta;
  id: string;
  rules: { rule: Rule; leaves: Leaf[] }[];
  action: Action;
  rights: Rights;
  at: Date;
}

interface Facts extends Row {
  seen: boolean;
  allowed: boolean;
  patient: string | null;
  relations: RelationKind[];
  blocks: BlockSubject[];
  /** For each rule whether it holds, and each of its leaves. */
  rules: { holds: boolean; leaves: boolean[] }[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Why somebody may or may not. Asks the database what the compiler asks of each rule, one condition at a time; there is
 * no other policy here. Of what is not seen nothing is told but the rules themselves, which are the same for all.
 */
export async function explainAccess(
  work: Work,
  args: ExplainAccessArgs,
  schema: GraphQLSchema,
): Promise<AccessExplanation> {
  work.checkRole(Action.EXPLAIN, 'AccessExplanation');
  const resource = checked(work, args, schema);
  const other = args.grantId ?? null;
  if (other) await work.check('Grant', other, Action.EXPLAIN);
  const at = args.at ?? work.now;
  const whose = other ? await holderOf(work, other, at) : { principal: work.principal, held: true };
  const rights = other ? work.rights.as(whose.principal) : work.rights;
  const action = args.action ?? Action.READ;
  const { language } = work.context;
  const rules = covering(rights, resource.name, action, args.field).map((rule) => ({
    rule,
    leaves: leavesOf(rule, language),
  }));
  const asked = { resource, id: args.id, rules, action, rights, at };
  const facts = await factsOf(work, asked);
  const seen = whose.held && facts?.seen ? facts : null;
  work.did(resource.name, seen ? args.id : null, seen?.patient ?? null);
  return told(work, asked, { facts: seen, held: whose.held, other: Boolean(other), field: args.field });
}

async function holderOf(work: Work, grantId: string, at: Date): Promise<GrantHolder> {
  const holder = await grantHolder((text, values) => work.beyond(text, values), grantId, at);
  if (!holder) throw notFound();
  return holder;
}

/** Every mistake of the question at once. */
function checked(work: Work, args: ExplainAccessArgs, schema: GraphQLSchema): ResourceMeta {
  const resource = resourceNamed(args.type === 'Case' ? 'CareCase' : args.type);
  const type = schema.getType(args.type);
  const problems: FieldProblem[] = [];
  // The log is read by a database role of its own.
  if (!resource || resource.databaseRole || !isObjectType(type))
    problems.push({ path: 'type', rule: 'UNKNOWN' });
  else if (args.field && !(args.field in type.getFields())) problems.push({ path: 'field', rule: 'UNKNOWN' });
  if (!UUID.test(args.id)) problems.push({ path: 'id', rule: 'UUID' });
  if (args.grantId && !UUID.test(args.grantId)) problems.push({ path: 'grantId', rule: 'UUID' });
  if (args.at && !args.grantId) problems.push({ path: 'at', rule: 'NOT_POSSIBLE' });
  else if (args.at && args.at > work.now) problems.push({ path: 'at', rule: 'FUTURE' });
  if (problems.length) throw badInput(...problems);
  return resource as ResourceMeta;
}

const covering = (rights: Rights, type: string, action: Action, field?: string): Rule[] =>
  rights.rulesFor(action, type).filter((rule) => !field || covers(rule, field));

/** One statement, whether or not there is such an object. */
async function factsOf(
  work: Work,
  { resource, id, rules, action, rights, at }: Asked,
): Promise<Facts | null> {
  const s = new Statement(rights, at, work.context.language);
  s.asIf = true;
  const place: Place = { resource, alias: 't', form: 'row' };
  const acting: Place = { ...place, acting: action !== Action.READ };
  const patient = resource.patient?.('t') ?? null;
  const each = rules.map(
    ({ rule, leaves }) =>
      `jsonb_build_object('holds', coalesce(${anyRule([rule], acting, s)}, false), 'leaves', jsonb_build_array(` +
      `${leaves.map((leaf) => `coalesce(${leaf.sql(acting, s)}, false)`).join(', ')}))`,
  );
  const columns = [
    `coalesce(${permittedSql(Action.READ, place, s)}, false) as seen`,
    `coalesce(${anyRule(
      rules.map(({ rule }) => rule),
      acting,
      s,
    )}, false) as allowed`,
    `${patient ?? 'null::uuid'} as patient`,
    `${patient ? relationKinds(patient, s) : `'{}'::text[]`} as relations`,
    `${patient ? blockKinds(patient, resource.content ?? resource.name, s) : `'{}'::text[]`} as blocks`,
    `jsonb_build_array(${each.join(', ')}) as rules`,
  ];
  const at_ = s.bind(id, 'uuid');
  const [row] = await work.beyond<Facts>(
    `${s.with([])}select ${columns.join(', ')} from ${tableOf(resource)} t where t.${identity(resource)} = ${at_}`,
    s.values,
  );
  return row ?? null;
}

function told(
  work: Work,
  { resource, rules, action, rights, at }: Asked,
  { facts, held, other, field }: { facts: Facts | null; held: boolean; other: boolean; field?: string },
): AccessExplanation {
  const { language } = work.context;
  const explained = rules.map(({ leaves }, i): ExplainedRule => {
    const fact = facts?.rules[i];
    // Of somebody else's rights nothing is told that the object itself would tell.
    const own = leaves.every((leaf) => leaf.own);
    return {
      conditions: leaves.map((leaf, n) => ({
        text: leaf.text,
        holds: fact && (leaf.own || !other) ? (fact.leaves[n] ?? null) : null,
      })),
      holds: fact && (own || !other) ? fact.holds : null,
    };
  });
  const permitted = Boolean(facts?.allowed);
  const blocked = Boolean(facts && !permitted && facts.blocks.length);
  const key = !held
    ? 'NOT_HELD'
    : permitted
      ? 'PERMIT'
      : !rules.length
        ? 'NO_RULE'
        : !facts
          ? 'UNSEEN'
          : blocked
            ? 'BLOCKED'
            : 'UNMET';
  return {
    verdict: permitted ? Verdict.PERMIT : Verdict.DENY,
    text: sentence(key, language),
    role: rights.principal.role,
    at,
    relations: facts?.relations ?? [],
    blocks: facts?.blocks ?? [],
    rules: explained,
    wouldChange: permitted ? [] : changes(work, explained, facts, { blocked, action, rights }),
    roles: rolesFor(rights, resource.name, action, field),
  };
}

/** What the nearest rules lack; that the patient lifts a block, or an emergency, where a block stands between. */
function changes(
  work: Work,
  rules: ExplainedRule[],
  facts: Facts | null,
  { blocked, action, rights }: { blocked: boolean; action: Action; rights: Rights },
): string[] {
  const { language } = work.context;
  if (!rules.length) return [sentence('OTHER_ROLE', language)];
  if (blocked) {
    const byName = facts?.blocks.includes(BlockSubject.PERSON);
    const emergency = !byName && action === Action.READ && BREAK_GLASS_ROLES.includes(rights.principal.role);
    return [sentence('LIFT', language), ...(emergency ? [sentence('BREAK_GLASS', language)] : [])];
  }
  const lacking = rules.map((rule) =>
    rule.conditions.filter((each) => each.holds !== true).map((each) => each.text),
  );
  const least = Math.min(...lacking.map((texts) => texts.length));
  return [...new Set(lacking.filter((texts) => texts.length === least).map((texts) => texts.join('; ')))];
}

/** The roles that have a rule for it at all, whatever its conditions. */
const rolesFor = (rights: Rights, type: string, action: Action, field?: string) =>
  EVERYONE.filter(
    (role) => covering(rights.as({ ...rights.principal, role }), type, action, field).length > 0,
  );
