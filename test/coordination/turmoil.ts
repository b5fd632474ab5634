import { Random } from '../faults/random.js';
import type { Region } from '../support/region.js';
import type { Actor, Answer, World } from '../support/world.js';

const REASON = 'Det er en grunn til det';

export interface Stage {
  world: World;
  r: Region;
  coordinators: Actor[];
  patients: (Actor & { patientId: string })[];
  cases: string[];
}

/** What somebody does next; what is asked for is often not possible any more, and is then refused. */
type Move = (stage: Stage, chance: Random) => Promise<[name: string, answer: Answer] | null>;

const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { id } }`;

async function onOwn(
  { world, coordinators }: Stage,
  chance: Random,
  name: string,
  type: string,
  more: object = {},
): Promise<[string, Answer] | null> {
  const actor = chance.pick(coordinators);
  const mine = await world
    .api(actor)
    .run(`{ assignments(filter: { coordinator: "${actor.personId}", accountable: true }) { nodes { id } } }`);
  const nodes = (mine.data?.assignments?.nodes ?? []) as { id: string }[];
  if (!nodes.length) return null;
  const input = { id: chance.pick(nodes).id, ...more };
  return [name, await world.api(actor).run(mutation(name, type), { input })];
}

const assign: Move = async ({ world, r, coordinators, cases }, chance) => {
  const input = { caseId: chance.pick(cases), side: 'MUNICIPAL', grantId: chance.pick(coordinators).grantId };
  return [
    'assignCoordinator',
    await world.api(r.ke).run(mutation('assignCoordinator', 'AssignCoordinatorInput'), { input }),
  ];
};

const settle: Move = async ({ world, r, cases }, chance) => {
  const status = chance.pick(['NOT_NEEDED', 'EXTERNAL', 'VACANT']);
  const input = { caseId: chance.pick(cases), side: 'MUNICIPAL', status, note: 'Avtalt' };
  return ['setCoverage', await world.api(r.ke).run(mutation('setCoverage', 'SetCoverageInput'), { input })];
};

const transfer: Move = async ({ world, r, cases }, chance) => {
  const input = { id: chance.pick(cases), toUnitId: r.section, reason: REASON };
  const answer = await world
    .api(r.clinician)
    .run(mutation('transferPathway', 'TransferPathwayInput'), { input });
  return ['transferPathway', answer];
};

const move: Move = async ({ world, r, patients }, chance) => {
  const input = { id: chance.pick(patients).patientId, municipalityNumber: chance.pick(['9901', '9999']) };
  const answer = await world
    .api(r.sectionCoordinator)
    .run(mutation('transferMunicipality', 'TransferMunicipalityInput'), { input });
  return ['transferMunicipality', answer];
};

const ask: Move = async ({ world, patients, cases }, chance) => {
  const at = chance.below(patients.length);
  const input = { patientId: patients[at]?.patientId, pathwayId: cases[at], kind: 'COORDINATOR' };
  const answer = await world.api(patients[at]).run(mutation('reportNeed', 'ReportNeedInput'), { input });
  return ['reportNeed', answer];
};

/** Away for some days, at a time of one's own; a colleague stands in. */
const leave: Move = async ({ world, coordinators }, chance) => {
  const [actor, colleague] = chance.shuffled(coordinators);
  const day = (n: number) => new Date(Date.UTC(2026, 10, 23 + n)).toISOString().slice(0, 10);
  const from = chance.below(8);
  const input = { substituteGrantId: colleague?.grantId, startsOn: day(from), endsOn: day(from + 1) };
  const text = mutation('appointSubstitute', 'AppointSubstituteInput');
  return ['appointSubstitute', await world.api(actor).run(text, { input })];
};

const takeOver: Move = async ({ world, coordinators, cases }, chance) => {
  const [row] = await world.db.sql<{ id: string }>(
    `select id from assignment where case_id = $1 and side = 'MUNICIPAL' and accountable`,
    [chance.pick(cases)],
  );
  if (!row) return null;
  const actor = chance.pick(coordinators);
  const text = mutation('takeOver', 'AssignmentActInput');
  return ['takeOver', await world.api(actor).run(text, { input: { id: row.id } })];
};

const MOVES: Move[] = [
  ...[leave, leave, takeOver],
  ...[assign, assign, assign, assign, settle, ask, move, transfer],
  (stage, chance) => onOwn(stage, chance, 'acceptAssignment', 'AssignmentActInput'),
  (stage, chance) => onOwn(stage, chance, 'declineAssignment', 'EndAssignmentInput', { reason: REASON }),
  (stage, chance) => onOwn(stage, chance, 'endAssignment', 'EndAssignmentInput', { reason: REASON }),
];

/** Many people at once, each doing one thing after the other; gives how often each went well, and how each was refused. */
export async function turmoil(
  stage: Stage,
  { people, seed, goesOn }: { people: number; seed: number; goesOn: (done: number) => boolean },
): Promise<{ done: Record<string, number>; refused: Record<string, number> }> {
  const told = { done: {} as Record<string, number>, refused: {} as Record<string, number> };
  const count = (of: Record<string, number>, key: string) => void (of[key] = (of[key] ?? 0) + 1);
  let time = stage.world.clock.now().getTime();
  const work = async (nth: number) => {
    const chance = new Random(seed + nth);
    for (let turn = 0; goesOn(turn); turn += 1) {
      time += 1000;
      stage.world.clock.set(new Date(time).toISOString());
      const made = await chance.pick(MOVES)(stage, chance);
      if (!made) continue;
      const [name, { code }] = made;
      if (code) count(told.refused, code);
      else count(told.done, name);
    }
  };
  await Promise.all(Array.from({ length: people }, (_each, nth) => work(nth)));
  return told;
}
