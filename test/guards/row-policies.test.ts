import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entities, policies } from '../../api/src/features.js';
import { connect } from '../../api/src/platform/orm.js';
import { rowPolicyFile } from '../../api/src/platform/row-policies.js';
import { useMetadata } from '../../api/src/read/model.js';
import { rowPolicies } from '../../api/src/rows/text.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { testDatabase } from '../support/database.js';

describe('The row policies', () => {
  it('stand in schema/row-policies.sql as the rules compile to them (npm run schema writes it)', async () => {
    const orm = await connect({ url: 'postgresql://nobody@localhost/none', entities, role: 'samlop_app' });
    useMetadata(orm.getMetadata());
    await createSchema();
    expect(readFileSync(rowPolicyFile(), 'utf8')).toBe(rowPolicies(policies));
    await orm.close();
  });

  it('are those of the file in the database, with a mark of which', async () => {
    const db = await testDatabase();
    const names = await db.sql<{ name: string }>(
      `select distinct tablename || ' ' || policyname as name from pg_policies where schemaname in ('public', 'audit')`,
    );
    const text = readFileSync(rowPolicyFile(), 'utf8');
    const written = [...text.matchAll(/^create policy (\w+) on (?:audit\.)?(\w+) /gm)].map(
      (match) => `${match[2]} ${match[1]}`,
    );
    expect(names.map(({ name }) => name).sort()).toEqual(written.sort());
    await db.drop();
  });
});

/** Where something is read past the caller's row policies; docs/security.md says of each what it tells. */
const BEYOND = [
  'access-log/subject.questions.ts',
  'break-glass/reach.ts',
  'consent/recipient.ts',
  'coordination/candidate-rows.ts',
  'coordination/candidate.service.ts',
  'coordination/case-start.acts.ts',
  'coordination/take-over.service.ts',
  'coordination/workload.service.ts',
  'coordinator-task/guide.service.ts',
  'deadline/deadline.settings.ts',
  'definition/simulate.service.ts',
  'erase/erasure.service.ts',
  'explain/explain.service.ts',
  'finding/statistics.service.ts',
  'meeting/answer-link.acts.ts',
  'meeting/calendar-feed.questions.ts',
  'meeting/overlap.ts',
  'organisation/end-grant.service.ts',
  'organisation/unit.service.ts',
  'patient/register-patient.service.ts',
  'person/person.acts.ts',
  'statistics/indicators.service.ts',
  'substitute/substitute.service.ts',
  'thread/readers.ts',
  'who-could-see/who-could-see.service.ts',
  'write/work.ts',
  'year-report/year-report.service.ts',
];

describe('What is read past the row policies', () => {
  it('is read in the places that docs/security.md names, and nowhere else', () => {
    const files = readdirSync('api/src', { recursive: true }).map(String);
    const found = files.filter(
      (file) =>
        file.endsWith('.ts') &&
        /(work|this|standing)\.beyond\b/.test(readFileSync(join('api/src', file), 'utf8')),
    );
    expect(found.sort()).toEqual(BEYOND);
    const told = readFileSync('docs/security.md', 'utf8');
    for (const file of BEYOND.filter((each) => !each.startsWith('write/'))) expect(told).toContain(file);
  });
});
