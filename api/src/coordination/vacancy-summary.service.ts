import type { VacancySummary, VacancySummaryArgs } from './vacancy.args.js';
import { vacancies } from './vacancy.reads.js';
import { resourceOf } from '../read/resource.js';
import { Scope } from '../read/scope.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** The vacancies that the caller may see, and how many people they are; names no patient, and is logged all the same. */
export async function vacancySummary(work: Work, args: VacancySummaryArgs): Promise<VacancySummary> {
  const s = work.statement();
  const scope = new Scope(s, vacancies, resourceOf(vacancies.type()), { ...args.filter }, null);
  const { from, where } = scope.whole('t');
  work.did('Vacancy', null, null);
  const [counted] = await work.sql<VacancySummary & Row>(
    `${s.with([])}select count(*)::int as vacancies, count(distinct t.patient_id)::int as patients` +
      ` from ${from} where ${where.join(' and ') || 'true'}`,
    s.values,
  );
  return counted as VacancySummary;
}
