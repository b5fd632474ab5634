import { IndicatorBy } from './indicator.type.js';
import type { Population, Span } from './population.js';
import type { CheckedPeriod, Period } from './period.js';
import { addWorkingDays, addDays, type Day } from '../platform/calendar.js';
import type { Statement } from '../read/statement.js';

const WORKING_DAYS = 65;
/** Calendar days that 65 working days never exceed. */
const AT_MOST = 130;

/** What has a place of its own among organisations; what others have done stands under NONE. */
const ORGANISATIONS = `('MUNICIPALITY','HEALTH_TRUST','PRIVATE_INSTITUTION','CONTRACT_SPECIALIST')`;

const KEY: Record<IndicatorBy, string> = {
  WHOLE: `'ALL'`,
  ORGANISATION: 'organisation',
  UNIT: 'unit',
  AREA: 'area',
  PATHWAY: `pathway || ' ' || area`,
  MUNICIPALITY: 'municipality',
};

/** What is in the cube stands at its finest; each table is a sum over it. */
const TABLES = [
  ['WHOLE', '', `''`, 'null'],
  ['ORGANISATION', 'organisation', 'organisation', 'null'],
  ['UNIT', 'unit', 'unit', 'null'],
  ['AREA', 'area', 'area', 'null'],
  ['PATHWAY', 'area, pathway', `pathway || ' ' || area`, 'area'],
  ['MUNICIPALITY', 'municipality', 'municipality', 'null'],
] as const;

/**
 * One statement that counts everything that an answer needs: for each population the months of the years asked for, in
 * every table that may be asked for (what is hidden in one depends on all), which combinations occur, and of the cells
 * asked for what they are called and how their days are spread in each period (`periods` follow each other).
 */
export function indicatorsSql(
  s: Statement,
  populations: readonly Population[],
  by: IndicatorBy,
  periods: readonly CheckedPeriod[],
  days: Period,
): string {
  const span = spanSql(s, days);
  const asked = s.bind(
    periods.map(({ from }) => from),
    'date[]',
  );
  const until = s.bind(
    periods.map(({ to }) => to),
    'date[]',
  );
  const own = by === IndicatorBy.UNIT ? s.root : 'null::uuid';
  const ctes = populations.flatMap((population, n) => [
    `case${n} as materialized (${placed(population.sql(span), own)})`,
    `cube${n} as materialized (select date_trunc('month', day)::date as month, organisation, unit, area, pathway, municipality,
       count(*)::int as cases${hitsOf(population)
         .map((i) => `, count(*) filter (where hits[${i + 1}])::int as h${i}`)
         .join('')}
       from case${n} group by 1, 2, 3, 4, 5, 6)`,
  ]);
  const parts = populations.map(
    (population, n) => `json_build_object('margins', ${marginsSql(population, n, by)},
      'combinations', ${combinationsSql(n)}, 'names', ${namesSql(s, n, by)}, 'days', ${daysSql(n, by, `unnest(${asked}, ${until}) as asked(first, last)`)})`,
  );
  return `with ${ctes.join(',\n')}
    select json_build_array(${parts.join(',\n')}) as populations,
      (select json_object_agg(r.key, r.row) from reference_row r where r.list = 'indicator') as indicators`;
}

/** A parameter is bound when a population first asks for it: one that nothing uses would be refused. */
function spanSql(s: Statement, days: Period): Span {
  const bound = new Map<string, string>();
  const once = (name: string, make: () => string): string => {
    const sql = bound.get(name) ?? make();
    bound.set(name, sql);
    return sql;
  };
  const pairs = (place: 0 | 1): string =>
    s.bind(
      workingDays(days).map((pair) => pair[place]),
      'date[]',
    );
  return {
    from: s.bind(days.from, 'date'),
    to: s.bind(days.to, 'date'),
    get today() {
      return s.today;
    },
    get granted() {
      return once('granted', () => pairs(0));
    },
    get due() {
      return once('due', () => pairs(1));
    },
  };
}

const hitsOf = (population: Population): number[] =>
  Object.values(population.indicators).filter((hit) => hit !== null);

/** A case with its place in every table. Who has a protected address is in no municipality's figures. */
const placed = (population: string, own: string): string =>
  `select b.day, b.days, b.hits, case when r.kind in ${ORGANISATIONS} then r.id::text else 'NONE' end as organisation,
          case when r.id = ${own} and r.kind in ${ORGANISATIONS} then u.id::text end as unit, coalesce(b.area, 'NONE') as area,
          coalesce(b.pathway_key, 'NONE') as pathway,
          coalesce(case when p.id not in (select a.patient_id from address_protection a where a.ended_at is null) then p.municipality_number end, 'NONE') as municipality
     from (${population}) b join patient p on p.id = b.patient_id
     left join unit u on u.id = b.unit_id left join unit r on r.id = u.organisation_id`;

function marginsSql(population: Population, n: number, by: IndicatorBy): string {
  const sums = [
    'sum(cases)::int as cases',
    ...hitsOf(population).map((i) => `sum(h${i})::int as h${i}`),
  ].join(', ');
  const hits = `json_build_array(${hitsOf(population)
    .map((i) => `h${i}`)
    .join(', ')})`;
  const tables = TABLES.filter(([table]) => table !== 'UNIT' || by === IndicatorBy.UNIT).map(
    ([table, columns, key, parent]) =>
      `select '${table}' as tab, month, ${key} as key, ${parent} as parent, ${sums} from cube${n}` +
      `${table === 'UNIT' ? ' where unit is not null' : ''} group by month${columns && `, ${columns}`}`,
  );
  return `(select coalesce(json_agg(json_build_object('table', tab, 'month', to_char(month, 'YYYY-MM'), 'key', key,
    'parent', parent, 'cases', cases, 'hits', ${hits}) order by tab, key, month), '[]') from (${tables.join(' union all ')}) m)`;
}

const combinationsSql = (n: number): string =>
  `(select coalesce(json_agg(c order by year, organisation, unit, pathway, municipality), '[]') from
     (select distinct extract(year from month)::int as year, organisation, unit, ${KEY.PATHWAY} as pathway, municipality
        from cube${n}) c)`;

/** The keys as they are shown, and in words. */
function namesSql(s: Statement, n: number, by: IndicatorBy): string {
  const known = by === IndicatorBy.UNIT ? ' where unit is not null' : '';
  const unit = `(select u.name from unit u where u.id = case when k.key <> 'NONE' then k.key::uuid end)`;
  const municipality = `(select coalesce(min(u.name), k.key) from unit u where k.key <> 'NONE' and u.kind = 'MUNICIPALITY'
    and u.municipality_number = k.key)`;
  const pathway = `(select coalesce(d.names->>'${s.language}', d.names->>'nb') from pathway_definition d
    where d.pathway_key = k.pathway order by d.version desc limit 1)`;
  const label = {
    WHOLE: 'null',
    ORGANISATION: unit,
    UNIT: unit,
    AREA: 'null',
    PATHWAY: pathway,
    MUNICIPALITY: municipality,
  }[by];
  return `(select coalesce(json_agg(json_build_object('key', k.key, 'pathway', k.pathway, 'area', k.area, 'label', ${label},
      'several', exists (select from pathway_definition d where d.pathway_key = k.pathway and d.areas <> array[k.area]))
      order by k.key), '[]')
     from (select distinct ${KEY[by]} as key, ${by === IndicatorBy.PATHWAY ? 'pathway, area' : `null as pathway, ${by === IndicatorBy.AREA ? 'area' : 'null as area'}`}
       from cube${n}${known}) k)`;
}

const daysSql = (n: number, by: IndicatorBy, asked: string): string =>
  `(select coalesce(json_agg(json_build_object('key', key, 'from', first, 'measured', measured, 'mean', mean, 'quantiles', quantiles)), '[]')
     from (select ${KEY[by]} as key, to_char(first, 'YYYY-MM-DD') as first, count(days)::int as measured, round(avg(days), 1)::float as mean,
             percentile_cont(array[0.25, 0.5, 0.75, 0.9]) within group (order by days) as quantiles
        from case${n} join ${asked} on day between first and last group by 1, 2) d where key is not null)`;

/** For every day that can have been a decision's: the 65th working day after it, Monday to Friday. */
function workingDays({ from, to }: Period): [Day, Day][] {
  const pairs: [Day, Day][] = [];
  for (let day = addDays(from, -AT_MOST); day <= to; day = addDays(day, 1)) {
    const due = addWorkingDays(day, WORKING_DAYS);
    if (due >= from && due <= to) pairs.push([day, due]);
  }
  return pairs;
}
