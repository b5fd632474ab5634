import { refused } from './shared-plan.js';
import { ok, startedPathway, type Started } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const FILE = {
  text: 'Vi samarbeider om hverdagen',
  whatMatters: 'Å bo for meg selv',
  resources: 'Søstera mi',
  needs: 'Noen å ringe',
  cooperation: 'NAV og skolen',
  periodFrom: '2026-11-01',
  periodTo: '2027-10-31',
  nextEvaluationOn: '2027-02-01',
  goals: [
    {
      text: 'Egen bolig',
      measures: [
        {
          text: 'Søke bolig',
          responsible: 'Veileder Varsom',
          role: 'NAV-veileder',
          dueOn: '2026-10-01',
          status: 'DONE',
        },
        { text: 'Se på leiligheter', responsible: 'PATIENT', dueOn: '2027-01-15' },
      ],
    },
  ],
  participants: [{ name: 'Lærer Lind', role: 'lærer' }],
};

const TABLE = `part;goal;text;extent;responsible;role;dueOn;status
text;;Vi samarbeider om hverdagen;;;;;
whatMatters;;Å bo for meg selv;;;;;
resources;;Søstera mi;;;;;
needs;;Noen å ringe;;;;;
cooperation;;NAV og skolen;;;;;
periodFrom;;2026-11-01;;;;;
periodTo;;2027-10-31;;;;;
nextEvaluationOn;;2027-02-01;;;;;
goal;1;Egen bolig;;;;;
measure;1;Søke bolig;;Veileder Varsom;NAV-veileder;2026-10-01;DONE
measure;1;Se på leiligheter;;PATIENT;;2027-01-15;
participant;;Lærer Lind;;;lærer;;
`;

const PLAN = `id status kind text whatMatters resources needs cooperation periodFrom periodTo nextEvaluationOn versionNumber
  wordsOnBehalf { form } goals { text patientsOwn onBehalf { form } }
  measures { text dueOn status responsible { person { name } name role isPatient } } participants { name role parts }`;

describe('An individual plan that was kept elsewhere', () => {
  let world: World;
  let r: Region;
  let at: Started;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  beforeEach(async () => {
    at = await startedPathway(world, r);
  });
  afterAll(() => world.stop());

  const taken = (content: string, format = 'JSON', by: Actor = r.municipalCoordinator) =>
    world.api(by).run(`mutation($input: ImportPlanInput!) { importPlan(input: $input) { ${PLAN} } }`, {
      input: { patientId: at.patient.patientId, format, content, onBehalf: { form: 'PAPER' } },
    });

  it.each([
    ['JSON', JSON.stringify(FILE)],
    ['CSV', TABLE],
    ['CSV', `\uFEFF${TABLE.replaceAll(';', ',').replaceAll('\n', '\r\n')}`],
  ])('is taken out of a file as a draft: %s', async (format, content) => {
    expect(ok(await taken(content, format)).data.importPlan).toEqual({
      id: expect.any(String),
      ...{ status: 'DRAFT', kind: 'INDIVIDUAL', versionNumber: null, wordsOnBehalf: { form: 'PAPER' } },
      ...{ text: FILE.text, whatMatters: FILE.whatMatters, resources: FILE.resources, needs: FILE.needs },
      ...{ cooperation: FILE.cooperation, periodFrom: FILE.periodFrom, periodTo: FILE.periodTo },
      nextEvaluationOn: FILE.nextEvaluationOn,
      goals: [{ text: 'Egen bolig', patientsOwn: true, onBehalf: { form: 'PAPER' } }],
      measures: [
        {
          ...{ text: 'Søke bolig', dueOn: '2026-10-01', status: 'DONE' },
          responsible: { person: null, name: 'Veileder Varsom', role: 'NAV-veileder', isPatient: false },
        },
        {
          ...{ text: 'Se på leiligheter', dueOn: '2027-01-15', status: 'PLANNED' },
          responsible: { person: null, name: null, role: null, isPatient: true },
        },
      ],
      participants: [{ name: 'Lærer Lind', role: 'lærer', parts: [] }],
    });
    // One a person, as ever.
    expect((await taken(content, format)).code).toBe('CONFLICT');
  });

  it('tells every mistake by its place, and writes nothing', async () => {
    const [goal] = FILE.goals;
    const wrong = {
      ...FILE,
      ...{ hobby: 'x', needs: '', nextEvaluationOn: 'snart' },
      goals: [{ ...goal, measures: [{ text: 'Uten noen', dueOn: '2027-01-15', status: 'HALF' }] }],
    };
    expect(refused(await taken(JSON.stringify(wrong))).sort()).toEqual([
      'BAD_USER_INPUT',
      'content.goals[0].measures[0].responsible REQUIRED',
      'content.goals[0].measures[0].status ENUM',
      'content.hobby UNKNOWN_FIELD',
      'content.needs EMPTY',
      'content.nextEvaluationOn TYPE',
    ]);
    expect(refused(await taken('{'))).toEqual(['BAD_USER_INPUT', 'content JSON']);
    expect(refused(await taken(JSON.stringify({ nextEvaluationOn: '2026-11-22' })))).toEqual([
      'BAD_USER_INPUT',
      'content.nextEvaluationOn PAST',
    ]);
    expect(refused(await taken('part;aim\ngoal;1\n', 'CSV'))).toContain('content.aim UNKNOWN_FIELD');
    const lost = TABLE.replace('measure;1;Søke', 'measure;2;Søke').replace(';PATIENT;', ';;');
    expect(refused(await taken(lost, 'CSV'))).toEqual([
      'BAD_USER_INPUT',
      'content[11].goal UNKNOWN',
      'content.goals[0].measures[0].responsible REQUIRED',
    ]);
    expect(refused(await taken('part;text\n"goal;1\n', 'CSV'))).toEqual(['BAD_USER_INPUT', 'content CSV']);
    expect(await world.db.sql('select from plan where patient_id = $1', [at.patient.patientId])).toEqual([]);
  });

  it('is taken by those who may write one, and by nobody else', async () => {
    for (const by of [r.clinician, at.patient, r.ke, r.gp])
      expect((await taken('{}', 'JSON', by)).code).toBe('FORBIDDEN');
    expect((await taken('{}', 'JSON', r.sectionCoordinator)).data.importPlan.status).toBe('DRAFT');
  });
});
