import { CHECKLISTS } from './referral.checklist.js';

const array = (fields: readonly string[]): string =>
  `array[${fields.map((field) => `'${field}'`).join(', ')}]`;

/** SQL: the recommended contents that a referral does not have, in the checklist's order. */
export function missingSql(alias: string): string {
  const cases = Object.entries(CHECKLISTS).map(([area, fields]) => `when '${area}' then ${array(fields)}`);
  return (
    `array(select f.name from unnest(case ${alias}.area ${cases.join(' ')} end) with ordinality f(name, place)` +
    ` where coalesce((select c.content ->> f.name from referral_content c where c.referral_id = ${alias}.id), '') = ''` +
    ` order by f.place)`
  );
}
