import { act, ok, startedPathway, type Started } from '../support/started.js';
import type { Region } from '../support/region.js';
import type { Actor, Answer, World } from '../support/world.js';

type Input = Record<string, unknown>;

const PLAN = `id version status text contributions implementation cooperation whatMatters resources needs wishes wordsVersion
  wordsOnBehalf { form } periodFrom periodTo nextEvaluationOn versionNumber missing closeReason consentEndedAt
  goals { id kind text version patientsOwn onBehalf { form } outcome measures { id text } }
  measures { id goalId text extent dueOn status version responsible { person { name } name role isPatient } }
  participants { id person { name } name role parts version }
  evaluations { heldOn note patientTookPart results { goal outcome achieved } }
  signatures { number current signedAs signedBy { name } onBehalf { form } } linked { kind } redacted allowed`;

const COMMENT = `id version text writtenAt editedAt withdrawnAt author { name } authorRole onBehalf { form }
  earlier { text until } allowed`;

const FIELDS: Record<string, string> = {
  setGoal: 'id text version patientsOwn onBehalf { form }',
  setMeasure:
    'id text decidedOn decision { id } status dueOn version responsible { person { name } name role isPatient }',
  commentOnPlan: COMMENT,
  sharePlan: 'id parts version',
};

/** What a test sees of a plan. */
export interface Seen extends Record<string, unknown> {
  id: string;
  version: number;
  versionNumber: number | null;
  wordsVersion: number | null;
  goals: { id: string; text: string; version: number; outcome: string | null }[];
  measures: { id: string; text: string; version: number; status: string }[];
  participants: { id: string; parts: string[]; version: number; person: { name: string } | null }[];
}

/** A patient with an individual plan that the municipality's coordinator has made, and what is done with it. */
export class SharedPlan {
  private constructor(
    private readonly world: World,
    readonly r: Region,
    readonly at: Started,
    readonly id: string,
  ) {}

  static async begin(
    world: World,
    r: Region,
    more: Input = {},
    { by, of }: { by?: Actor; of?: Started } = {},
  ): Promise<SharedPlan> {
    const at = of ?? (await startedPathway(world, r));
    const input = {
      ...{ patientId: at.patient.patientId, kind: 'INDIVIDUAL', text: 'Vi samarbeider', patientAgrees: true },
      ...more,
    };
    const made = ok(
      await act(world, 'createPlan', 'CreatePlanInput', 'id')(by ?? r.municipalCoordinator, input),
    );
    return new SharedPlan(world, r, at, made.data.createPlan.id as string);
  }

  /** A mutation of the plan, by its name; the plan is named as each takes it. */
  run(name: string, actor: Actor, input: Input = {}): Promise<Answer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const plan = FIELDS[name] ? { planId: this.id } : { id: this.id };
    return act(this.world, name, type, FIELDS[name] ?? PLAN)(actor, { ...plan, ...input });
  }

  async done<T = Seen>(name: string, actor: Actor, input: Input = {}): Promise<T> {
    return ok(await this.run(name, actor, input)).data[name] as T;
  }

  async seenBy(actor: Actor): Promise<Seen> {
    return ok(await this.world.api(actor).run(`{ plan(id: "${this.id}") { ${PLAN} } }`)).data.plan as Seen;
  }

  goal(actor: Actor, text: string, more: Input = {}) {
    return this.done<Seen['goals'][0]>('setGoal', actor, { text, ...more });
  }

  measure(actor: Actor, text: string, more: Input = {}) {
    return this.done<Seen['measures'][0]>('setMeasure', actor, { text, dueOn: '2027-01-15', ...more });
  }
}

/** The code, and each field with its rule. */
export const refused = (answer: Answer): (string | undefined)[] => [
  answer.code,
  ...(answer.errors?.[0]?.extensions.fields ?? []).map(({ path, rule }) => `${path} ${rule}`),
];
