import type { Statement } from '../read/statement.js';

/** SQL: what a reason says, its facts filled in; in the caller's language, or else in bokmål. */
export const ruleText = (t: string, { language }: Statement): string =>
  `(select access_words(coalesce(r.sentences->>('${language}.' || (${t}.facts->>'variant')), r.sentences->>'${language}', r.sentences->>'nb'), ${t}.facts)` +
  ` from access_rule r where r.kind = ${t}.kind)`;

/** SQL: all of a finding's reasons in one sentence, the weightiest first. */
export const sentenceSql = (t: string, s: Statement): string =>
  `(select upper(left(w.words, 1)) || substr(w.words, 2) || '.' from (select string_agg(${ruleText('q', s)}, '; ' order by o.rank) as words` +
  ` from log_finding_reason q join access_rule o on o.kind = q.kind where q.finding_id = ${t}.id) w)`;
