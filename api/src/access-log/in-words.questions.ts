import { accessBySql } from './access-by.type.js';
import { ACTS, DENIED_ACT, DENIED_LOOK, SAW } from './words/acts.js';
import { AT, CHILD, IN_MUNICIPALITY, OWN, PROGRAM, ROLES, SOMEBODY } from './words/people.js';
import { AUTOMATIC, PURPOSES, REASONS, reasonOf, UNKNOWN } from './words/reasons.js';
import { ANYTHING, THINGS, thingOf } from './words/things.js';
import { Role } from '../authz/roles.js';
import { shownNameSql } from '../person/name.questions.js';
import type { Language } from '../platform/context.js';
import { placesSql } from '../read/access.js';
import { resourceOf } from '../read/resource.js';
import type { Statement } from '../read/statement.js';

type Words = Record<Language, string>;

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** SQL: the words for a column's value. */
function chosen(
  column: string,
  words: Record<string, Words>,
  otherwise: string,
  say: (each: Words) => string,
) {
  const cases = Object.entries(words).map(([value, each]) => `when '${value}' then ${quoted(say(each))}`);
  return `case ${column} ${cases.join(' ')} else ${otherwise} end`;
}

/**
 * SQL: an entry as one sentence to whom the log is about (or the parent who reads it): who, did what, with what, by what
 * right. It is put together in the database as every answer is; the words stand in `words/`.
 */
export function inWordsSql(t: string, s: Statement): string {
  const { language, ofChild } = readerOf(s);
  const say = (words: Words): string => quoted(words[language]);
  const who =
    `case ${accessBySql(t)} when 'OWN' then ${say(ofChild ? CHILD : OWN)} when 'SYSTEM' then ${say(PROGRAM)}` +
    ` else coalesce((select ${shownNameSql('p', s)} from person p where p.id = ${t}.known_person_id), ${say(SOMEBODY)})` +
    ` || ', ' || ${chosen(`${t}.role`, ROLES, `lower(${t}.role)`, (each) => each[language])}` +
    ` || ${organisation(t, s, language, ofChild)} || ',' end`;
  return `${who} || ' ' || ${whatInWordsSql(t, s)} || coalesce(' ' || ${whyInWordsSql(t, s)}, '') || '.'`;
}

/** SQL: the part of the sentence that says with what: `fristene dine`. */
export function thingInWordsSql(t: string, s: Statement): string {
  const { language, ofChild } = readerOf(s);
  return chosen(`${t}.resource_type`, THINGS, quoted(thingOf(ANYTHING, language, ofChild)), (each) =>
    thingOf(each, language, ofChild),
  );
}

/** SQL: the part that says what was done with what, or tried. */
export function whatInWordsSql(t: string, s: Statement): string {
  const { language } = readerOf(s);
  const say = (words: Words): string => quoted(words[language]);
  const thing = thingInWordsSql(t, s);
  const act = chosen(`${t}.action`, ACTS, `lower(${t}.action)`, (each) => each[language]);
  const denied = (frame: [Words, Words]): string => `${say(frame[0])} || ' ' || ${thing} || ${say(frame[1])}`;
  return (
    `case when ${t}.decision = 'DENY' then case ${t}.action when 'READ' then ${denied(DENIED_LOOK)} else ${denied(DENIED_ACT)} end` +
    ` when ${t}.action = 'READ' then ${say(SAW)} || ' ' || ${thing}` +
    ` else ${act} || ' (' || ${thing} || ')' end`
  );
}

/** SQL: the part that says by what right; null of one's own, and of what was refused. */
export function whyInWordsSql(t: string, s: Statement): string {
  const { language, ofChild } = readerOf(s);
  const by = accessBySql(t);
  const purpose = chosen(`${t}.purpose`, PURPOSES, quoted(UNKNOWN[language]), (each) => each[language]);
  const reason = chosen(`${t}.relation`, REASONS, purpose, (each) => reasonOf(each, language, ofChild));
  // Nobody says why to themselves; what was refused had no right to name.
  return (
    `case when ${by} = 'OWN' or ${t}.decision = 'DENY' then null` +
    ` when ${by} = 'SYSTEM' then ${quoted(AUTOMATIC[language])} else ${reason} end`
  );
}

const readerOf = (s: Statement) => ({
  language: s.language as Language,
  ofChild: s.principal.role === Role.PARENT,
});

/** For a parent of a child with a protected address not even that: it tells where the child is helped. */
function organisation(t: string, s: Statement, language: Language, ofChild: boolean): string {
  const named =
    `(select case u.kind when 'MUNICIPALITY' then ${quoted(IN_MUNICIPALITY[language])} else ${quoted(AT[language])} end || u.name` +
    ` from unit u where u.id = ${t}.root_id)`;
  if (!ofChild) return `coalesce(${named}, '')`;
  const resource = resourceOf({ name: 'AccessLogEntry' });
  return `coalesce(case when ${placesSql({ resource, alias: t, form: 'row' }, s)} then ${named} end, '')`;
}
