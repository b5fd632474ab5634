import { unzipSync } from 'fflate';
import { onPaper } from '../../api/src/year-report/on-paper.js';
import type { YearReport } from '../../api/src/year-report/year-report.type.js';
import { textOf } from '../../api/src/platform/paper/paper.js';
import { randomYear, store, type YearRows } from './random-year.js';
import { suppress } from '../../api/src/year-report/suppress.engine.js';
import { osloDay, workingDaysBetween } from '../../api/src/platform/calendar.js';
import { act, done, rulesOf } from '../support/act.js';
import { fetchedFile } from '../support/files.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

const ROW =
  'key label figures { count hidden } total { count hidden } days { median firstQuartile thirdQuartile }';
const REPORT = `query($year: Int!, $unitId: ID) { yearReport(year: $year, unitId: $unitId) { unitName year soFar through
  tables { part columns { key } rows { ${ROW} } total { ${ROW} } } training { courses hours participations people } } }`;

interface Figure {
  count: number | null;
  hidden: boolean;
}
interface Line {
  key: string;
  label: string;
  figures: Figure[];
  total: Figure;
  days: { median: number; firstQuartile: number; thirdQuartile: number } | null;
}
interface Table {
  part: string;
  columns: { key: string }[];
  rows: Line[];
  total: Line | null;
}

describe('The year’s report', () => {
  let world: World;
  let r: Region;
  let rows: YearRows;

  beforeAll(async () => {
    world = await World.start('2026-04-15T09:00:00Z');
    r = await region(world);
    rows = randomYear(r, 160, 5);
    await store(world, rows);
  });
  afterAll(() => world.stop());

  const report = (by: Actor, year: number, unitId?: string): Promise<Answer> =>
    world.api(by).run(REPORT, { year, ...(unitId ? { unitId } : {}) });
  const tables = async (by: Actor, year: number, unitId?: string): Promise<Table[]> =>
    done(await report(by, year, unitId)).yearReport.tables;
  const table = async (part: string, year = 2025, by = r.ke, unitId?: string): Promise<Table> =>
    (await tables(by, year, unitId)).find((each) => each.part === part) as Table;

  const inYear = (at: unknown, year: number, through = `${year}-12-31`): boolean => {
    if (!at) return false;
    const day = osloDay(new Date(at as string));
    return day >= `${year}-01-01` && day <= through;
  };
  const serviceOf = (unit: unknown): string =>
    [r.municipality, r.service, r.coordinatingUnit].includes(unit as string) ? (unit as string) : 'ELSEWHERE';
  const mine = (row: Record<string, unknown>) => row.root_id === r.municipality;

  /** What each row and column of each part must hold, counted one by one. */
  function byHand(year: number, through = `${year}-12-31`): Record<string, Record<string, number>> {
    const counts: Record<string, Record<string, number>> = {};
    const add = (part: string, row: unknown, column: string): void => {
      const of = (counts[part] ??= {});
      of[`${String(row)} ${column}`] = (of[`${String(row)} ${column}`] ?? 0) + 1;
    };
    const within = (at: unknown) => inYear(at, year, through);
    const by = (at: unknown) => Boolean(at) && osloDay(new Date(at as string)) <= through;
    for (const need of rows.need.filter((each) => mine(each) && within(each.reported_at)))
      add('NEEDS', need.kind, by(need.decided_at) ? String(need.status) : 'WAITING');
    for (const one of rows.assignment.filter((each) => mine(each) && within(each.proposed_at)))
      add(
        'COORDINATORS',
        serviceOf(one.unit_id),
        by(one.accepted_at) ? 'ACCEPTED' : one.status === 'DECLINED' ? 'DECLINED' : 'WAITING',
      );
    for (const plan of rows.plan.filter(
      (each) =>
        each.kind === 'INDIVIDUAL' &&
        each.unit_id !== r.gpOffice &&
        within(each.offered_at ?? each.created_at),
    )) {
      const answer = plan.status === 'DECLINED' ? 'DECLINED' : 'ACCEPTED';
      const column = !plan.offered_at ? 'WITHOUT_OFFER' : by(plan.answered_at) ? answer : 'WAITING';
      add('PLANS', serviceOf(plan.unit_id), column);
    }
    for (const meeting of rows.meeting.filter((each) => mine(each) && within(each.starts_at))) {
      const status = meeting.status === 'SCHEDULED' ? 'NOT_RECORDED' : String(meeting.status);
      add('MEETINGS', serviceOf(meeting.unit_id), status);
      if (meeting.status !== 'HELD') continue;
      for (const one of rows.meeting_participant.filter(
        (each) => each.meeting_id === meeting.id && !each.removed_at,
      ))
        add(
          'ATTENDANCE',
          serviceOf(meeting.unit_id),
          one.attended === null ? 'NOT_RECORDED' : one.attended ? 'ATTENDED' : 'ABSENT',
        );
    }
    return counts;
  }

  /** Every shown figure is the count, every hidden one is hidden by the rule, and nothing is left out. */
  function expectCounted(
    { part, columns, rows: lines, total }: Table,
    counts: Record<string, number>,
    round = 1,
  ) {
    const values = lines.map((line) => columns.map(({ key }) => counts[`${line.key} ${key}`] ?? 0));
    const sum = (some: number[]) => some.reduce((all, each) => all + each, 0);
    expect([part, sum(values.flat())]).toEqual([part, sum(Object.values(counts))]);
    const shown = suppress(values);
    const figure = (count: number, told: boolean): Figure => ({
      count: told ? Math.floor(count / round) * round : null,
      hidden: !told,
    });
    lines.forEach((line, i) => {
      expect(line.figures).toEqual(
        columns.map((_, c) => figure(values[i]?.[c] as number, shown.cells[i]?.[c] as boolean)),
      );
      expect(line.total).toEqual(figure(sum(values[i] as number[]), shown.rows[i] as boolean));
    });
    expect(total?.figures).toEqual(
      columns.map((_, c) => figure(sum(values.map((row) => row[c] as number)), shown.columns[c] as boolean)),
    );
    expect(total?.total).toEqual(figure(sum(values.flat()), shown.all));
  }

  it('equals a count one by one, of the year before and of the one before that', async () => {
    for (const year of [2024, 2025]) {
      const counts = byHand(year);
      const answer = done(await report(r.ke, year)).yearReport;
      expect(answer).toMatchObject({ unitName: 'Elvestad', year, soFar: false, through: `${year}-12-31` });
      for (const each of answer.tables as Table[]) expectCounted(each, counts[each.part] ?? {});
      expect((answer.tables as Table[]).map(({ part }) => part)).toEqual([
        ...['NEEDS', 'COORDINATORS', 'PLANS', 'MEETINGS', 'ATTENDANCE'],
      ]);
    }
  });

  it('says of a year that is not over what there is so far, in months that are and rounded down', async () => {
    const answer = done(await report(r.ke, 2026)).yearReport;
    expect(answer).toMatchObject({ soFar: true, through: '2026-03-31' });
    const counts = byHand(2026, '2026-03-31');
    for (const each of answer.tables as Table[]) expectCounted(each, counts[each.part] ?? {}, 5);
    expect(rulesOf(await report(r.ke, 2027))).toEqual(['year FUTURE']);
    expect(rulesOf(await report(r.ke, 1200))).toEqual(['year RANGE']);
  });

  it('counts the working days from a need to the first who accepted', async () => {
    const waited = rows.need
      .filter((need) => mine(need) && ['COORDINATOR', 'CHILD_COORDINATOR'].includes(need.kind as string))
      .flatMap((need) => {
        const first = rows.assignment.find(
          (each) => each.case_id === need.case_id && each.accepted_at && mine(each),
        );
        if (!first || !inYear(first.accepted_at, 2025)) return [];
        const [from, to] = [need.reported_at, first.accepted_at].map((at) => osloDay(new Date(at as string)));
        return [workingDaysBetween(from as string, to as string)];
      })
      .sort((a, b) => a - b);
    const { total } = await table('COORDINATORS');
    const middle = (waited.length - 1) / 2;
    const median = ((waited[Math.floor(middle)] as number) + (waited[Math.ceil(middle)] as number)) / 2;
    expect(waited.length).toBeGreaterThan(20);
    expect(total?.days?.median).toBe(median);
    expect(total?.days?.firstQuartile).toBeLessThan(median);
  });

  it('is of a service the same row that the whole has, and of nobody else’s unit', async () => {
    const whole = await table('COORDINATORS');
    const of = await table('COORDINATORS', 2025, r.leader, r.service);
    expect(of.rows).toEqual(whole.rows.filter(({ key }) => key === r.service));
    expect(of.total).toBeNull();
    expect((await tables(r.leader, 2025, r.service)).map(({ part }) => part)).not.toContain('NEEDS');
    for (const unit of [r.trust, r.section])
      expect(rulesOf(await report(r.ke, 2025, unit))).toEqual(['unitId UNKNOWN']);
  });

  it('is for the coordinating unit, leaders and administrators, each of their own organisation', async () => {
    const administrator = await world.staff('ADMINISTRATOR', r.municipality);
    for (const actor of [r.ke, r.leader, administrator])
      expect((await report(actor, 2025)).errors).toBeUndefined();
    const installation = await world.staff('ADMINISTRATOR', null);
    for (const actor of [r.gp, r.caseWorker, r.clinician, r.municipalCoordinator, r.auditor, installation])
      expect((await report(actor, 2025)).code).toBe('FORBIDDEN');
    expect(done(await report(r.keHospital, 2025)).yearReport.unitName).toBe('Helse Elvestad');
  });

  it('counts training, whoever took it', async () => {
    const run = act(world, {});
    const save = async (heldOn: string) =>
      done(await run(r.ke, 'saveTrainingCourse', { name: 'Koordinatorskole', heldOn, hours: 6 }))
        .saveTrainingCourse.id;
    const [first, second] = [await save('2025-02-03'), await save('2025-09-01')];
    await save('2026-02-02');
    const personIds = [r.caseWorker.personId, r.municipalCoordinator.personId];
    done(await run(r.ke, 'recordTraining', { courseId: first, personIds }));
    done(await run(r.ke, 'recordTraining', { courseId: second, personIds: personIds.slice(1) }));
    const { training } = done(await report(r.ke, 2025)).yearReport;
    expect(training).toEqual({ courses: 2, hours: 12, participations: 3, people: 2 });
  });

  it('goes out as a workbook with the same figures and the hidden ones hidden, logged as an export', async () => {
    const run = act(world, { exportYearReport: 'id name mediaType' });
    const file = done(await run(r.ke, 'exportYearReport', { year: 2025, format: 'XLSX' })).exportYearReport;
    expect(file).toMatchObject({ name: 'aarsrapport-2025.xlsx' });
    const { body } = await fetchedFile(world, file.id, r.ke);
    const parts = unzipSync(new Uint8Array(body as Buffer));
    const read = (path: string) => new TextDecoder().decode(parts[path]);
    const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(6);
    const { total, rows: lines } = await table('COORDINATORS');
    const shown = [...lines, total as Line].flatMap(({ figures }) => figures);
    const numbers = (path: string) =>
      [...read(path).matchAll(/<v>([\d.]+)<\/v>/g)].map(([, number]) => Number(number));
    const all = sheets.flatMap(numbers);
    for (const { count } of shown) if (count !== null) expect(all).toContain(count);
    const texts = read('xl/sharedStrings.xml') || sheets.map(read).join('');
    expect(texts).toContain('Mestringsenheten');
    expect(shown.some(({ hidden }) => hidden)).toBe(texts.includes('skjult'));
    expect(texts).not.toMatch(/<f>/);

    expect((await fetchedFile(world, file.id, r.leader)).status).toBe(404);
    const entries = await world.log<{ action: string; resource_ids: string[]; details: object | null }>();
    const logged = entries.filter(({ resource_ids: ids }) => ids.includes(file.id));
    expect(logged.map(({ action }) => action)).toEqual(expect.arrayContaining(['EXPORT', 'READ']));
    expect(logged.find(({ action }) => action === 'EXPORT')?.details).toMatchObject({
      filter: `year=2025 unit=${r.municipality} format=XLSX`,
    });
    expect((await run(r.gp, 'exportYearReport', { year: 2025, format: 'XLSX' })).code).toBe('FORBIDDEN');
  });

  it('goes out on paper in plain words, as PDF', async () => {
    const run = act(world, { exportYearReport: 'id name mediaType' });
    const file = done(await run(r.ke, 'exportYearReport', { year: 2026, format: 'PDF' })).exportYearReport;
    expect(file).toMatchObject({ name: 'aarsrapport-2026.pdf', mediaType: 'application/pdf' });
    const { body } = await fetchedFile(world, file.id, r.ke);
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');

    const report = done(await report2026()).yearReport as YearReport;
    const text = textOf(onPaper(report, 'nb', world.clock.now()));
    expect(text).toContain('Året er ikke over: dette er til og med 31. mars 2026.');
    const table = report.tables.find(({ part }) => part === 'COORDINATORS');
    const total = table?.total?.figures.map(({ count }) => count ?? 'skjult');
    expect(text).toContain(`Tatt imot ${total?.[0]}, Avslått ${total?.[1]}, Ikke besvart ${total?.[2]}`);
  });

  const report2026 = () =>
    world.api(r.ke).run(REPORT.replace('columns { key }', 'columns { key label } label'), { year: 2026 });
});
