import { Action } from '../authz/actions.js';
import { covers } from '../authz/policy.js';
import { anyRule } from '../read/access.js';
import { tokensOf } from '../read/tokens.js';
import { resourceNamed, type Expression, type ResourceMeta } from '../read/registry.js';
import type { Statement } from '../read/statement.js';

/** SQL: this person registered the patient, and wrote something that can be shown to them. */
export const registeredBy = (t: string, person: string): string =>
  `exists (select from patient_registration g where g.patient_id = ${t}.id and g.person_id = ${person})`;

/**
 * SQL: the caller's only way to this patient is that they registered the number. The person's registrations are looked
 * up once for the statement, so that it costs nothing where there are none. Null: no rule of the role speaks of it.
 */
export function onlyRegistered(t: string, s: Statement, field?: string): string | null {
  const rules = s.rights.rulesFor(Action.READ, 'Patient');
  const lasting = rules.filter(
    (rule) => !tokensOf([rule]).includes('REGISTERS') && (!field || covers(rule, field)),
  );
  if (lasting.length === rules.length) return null;
  const mine = `${t}.id = any((select array(select g.patient_id from patient_registration g where g.person_id = ${s.person}))::uuid[])`;
  const place = { resource: resourceNamed('Patient') as ResourceMeta, alias: t, form: 'row' as const };
  return `(${mine} and not coalesce(${anyRule(lasting, place, s)}, false))`;
}

/**
 * A field that a registrar without a lasting relation sees as they wrote it, and everybody else as it is stored: an
 * existing number must not tell the registrar whose it is.
 */
export function asWritten(field: string, stored: string, written: string): Expression {
  return (t, s) => {
    const only = onlyRegistered(t, s, field);
    const value = stored.replace('§', t);
    if (!only) return value;
    return (
      `case when ${only} then (select ${written.replaceAll('§', 'g')} from patient_registration g` +
      ` where g.patient_id = ${t}.id and g.person_id = ${s.person} order by g.created_at desc, g.id desc limit 1)` +
      ` else ${value} end`
    );
  };
}
