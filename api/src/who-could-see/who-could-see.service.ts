import { rolesByParty, couldSee, type Span } from './possible.spans.js';
import { possibleFacts } from './possible.facts.js';
import type { PossibleAccess, WhoCouldSee, WhoCouldSeeArgs } from './who-could-see.type.js';
import { periodProblems } from '../access-log/period.questions.js';
import { pseudonymProblem, pseudonymSql } from '../access-log/pseudonym.questions.js';
import { subjectNamed } from '../access-log/subject.questions.js';
import { Action } from '../authz/actions.js';
import type { RelationKind } from '../authz/roles.js';
import { badInput, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/**
 * Everybody who could have seen a patient in a period, by a replay of what stood then; and whether they did. Whoever acts as
 * patient, parent or next of kin stands under a pseudonym, as in the log.
 */
export async function whoCouldSee(work: Work, args: WhoCouldSeeArgs): Promise<WhoCouldSee> {
  work.checkRole(Action.READ, 'WhoCouldSee');
  const problems = [...periodProblems(args, work.now), ...pseudonymProblem(args.pseudonym, 'pseudonym')];
  if (args.to > work.now) problems.push({ path: 'to', rule: 'FUTURE' });
  if (problems.length) throw badInput(...problems);
  work.attempt = { resource: 'WhoCouldSee', id: null, patientId: null };
  const subject = await subjectNamed(work, args.pseudonym);
  if (!subject?.patientId) throw notFound('no such patient in what the auditor may read');
  const rulesOf = (principal: Parameters<typeof work.rights.as>[0]) => work.rights.as(principal).rules;
  const facts = await possibleFacts(
    (text, values) => work.beyond(text, values),
    subject.patientId,
    args,
    rolesByParty(rulesOf),
  );
  const spans = couldSee(facts, args, rulesOf);
  const [names, looks] = [await namesOf(work, spans), await looksOf(work, subject.id, args)];
  const people = (some: readonly Span[]): number =>
    new Set(some.map(({ principal }) => principal.personId)).size;
  work.did('WhoCouldSee', null, subject.patientId);
  return {
    pseudonym: args.pseudonym.trim().toUpperCase(),
    people: people(spans),
    looked: people(spans.filter((span) => looksIn(span, looks) > 0)),
    access: spans.map((span) => told(span, names, looks)).sort(byLooks),
  };
}

interface Names {
  people: Map<string, { name: string; pseudonym: string | null }>;
  units: Map<string, string>;
}

interface Look {
  at: Date;
  /** The grant, of the staff; of whoever acts for the patient the person. */
  by: string;
}

async function namesOf(work: Work, spans: readonly Span[]): Promise<Names> {
  const s = work.statement();
  const [persons, acting, units] = [
    spans.map(({ principal }) => principal.personId),
    spans.filter(({ principal }) => principal.patientId !== null).map(({ principal }) => principal.personId),
    spans.flatMap(({ principal }) => principal.unitId ?? []),
  ].map((ids) => [...new Set(ids)]) as [string[], string[], string[]];
  const rows = await work.beyond<{ id: string; name: string; pseudonym: string | null; unit: boolean }>(
    // Who never looked has no name in the log yet, and gets the one that they would have there.
    `select p.id, p.name, ${pseudonymSql('u.subject', s)} as pseudonym, false as unit from person p
       left join app.subjects_of_people(${s.bind(acting, 'uuid[]')}) u on u.person = p.id where p.id = any(${s.bind(persons, 'uuid[]')})
     union all select n.id, n.name, null, true from unit n where n.id = any(${s.bind(units, 'uuid[]')})`,
    s.values,
  );
  return {
    people: new Map(rows.filter(({ unit }) => !unit).map((row) => [row.id, row])),
    units: new Map(rows.filter(({ unit }) => unit).map(({ id, name }) => [id, name])),
  };
}

/** Requests that showed something of the patient, by whom. */
async function looksOf(work: Work, subjectId: string, { from, to }: WhoCouldSeeArgs): Promise<Look[]> {
  const rows = await work.beyond<{ at: string; by: string }>(
    `select min(e.at) as at, coalesce(e.grant_id, a.person_id) as by from audit.entry e left join audit.subject a on a.id = e.actor_id
      where e.subject_ids @> array[$1::uuid] and e.at >= $2 and e.at < $3 and e.decision = 'PERMIT'
        and (e.grant_id is not null or a.person_id is not null) group by e.request_id, coalesce(e.grant_id, a.person_id)`,
    [subjectId, from, to],
  );
  return rows.map(({ at, by }) => ({ at: new Date(at), by }));
}

const looksIn = ({ principal, from, to }: Span, looks: readonly Look[]): number =>
  looks.filter(
    ({ by, at }) =>
      by === (principal.patientId === null ? principal.grantId : principal.personId) && at >= from && at < to,
  ).length;

function told(span: Span, { people, units }: Names, looks: readonly Look[]): PossibleAccess {
  const { principal, from, to, relations } = span;
  const person = people.get(principal.personId);
  const isStaff = principal.patientId === null;
  return {
    personId: isStaff ? principal.personId : null,
    personName: isStaff ? (person?.name ?? null) : null,
    actorPseudonym: isStaff ? null : (person?.pseudonym ?? null),
    role: principal.role,
    unitId: principal.unitId,
    unitName: principal.unitId ? (units.get(principal.unitId) ?? null) : null,
    relations: relations as RelationKind[],
    from,
    to,
    looks: looksIn(span, looks),
  };
}

const byLooks = (one: PossibleAccess, other: PossibleAccess): number =>
  other.looks - one.looks || one.from.getTime() - other.from.getTime();
