/** SQL for rows of the reference lists, as a JSON array. */
export const rowsSql = (list: string, where = 'true'): string =>
  `(select coalesce(jsonb_agg(r.row order by r.key), '[]') from reference_row r where r.list = '${list}' and ${where})`;

export const recommendationsSql = (language: string): string =>
  `(select coalesce(jsonb_agg(r.row || jsonb_build_object('text', coalesce(r.row->'text'->>'${language}', r.row->'text'->>'nb'))` +
  ` order by r.key), '[]') from reference_row r where r.list = 'recommendation')`;

export const startSql = (t: string): string =>
  `case when ${t}.start_event is not null then jsonb_build_object('ordinary', ${t}.start_event, 'emergency', ${t}.start_emergency,` +
  ` 'transfer', ${t}.start_transfer, 'source', to_jsonb(${t}.start_source), 'standing', ${t}.start_standing) end`;

/**
 * SQL for what a definition lacks: empty columns that matter, rules without a number, and what the reference data say
 * besides. Each blocks only what needs it.
 */
export const gapsSql = (t: string): string => {
  const pathway = `${t}.kind <> 'RECOMMENDATION_SET'`;
  const empty = (column: string, part: string, blocks: string | null): string =>
    `select '${part}', null, null, ${blocks ? `'${blocks}'` : 'null'} where ${pathway} and ${t}.${column} is null`;
  const derived = ['CODE', 'VALID_FROM', 'START', 'START_AFTER_EMERGENCY', 'START_AT_TRANSFER', 'DAYS'];
  return (
    `(select coalesce(jsonb_agg(jsonb_build_object('part', g.part, 'rule', g.rule, 'kind', g.kind, 'blocks', g.blocks)` +
    ` order by g.part, g.rule), '[]') from (` +
    [
      `select 'DAYS', r.key, r.kind, 'CLOCK' from definition_rule x join deadline_rule r on r.id = x.rule_id` +
        ` where x.definition_id = ${t}.id and r.max_days is null and r.min_days is null and r.day_type <> 'DATE_SET_PER_PATIENT'`,
      empty('code', 'CODE', 'EXPORT'),
      empty('valid_from', 'VALID_FROM', null),
      empty('start_event', 'START', 'START'),
      empty('start_emergency', 'START_AFTER_EMERGENCY', 'START'),
      empty('start_transfer', 'START_AT_TRANSFER', 'START'),
      `select u, null, null, null from unnest(${t}.gaps) u where u <> all(array['${derived.join("','")}'])`,
    ].join(' union all ') +
    `) g(part, rule, kind, blocks))`
  );
};
