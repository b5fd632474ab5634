import { act, done, problemsOf } from '../support/act.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

type Input = Record<string, unknown>;

/** Mutations whose input is not named after them. */
const INPUTS: Record<string, string> = {
  acceptAssignment: 'AssignmentActInput',
  declineAssignment: 'EndAssignmentInput',
  explainDelay: 'DeadlineReasonInput',
  completeTask: 'TaskActInput',
  receiveReferral: 'ReferralActInput',
  submitReferral: 'ReferralActInput',
};

/** Monday. */
const MORNING = '2026-11-23T09:00:00Z';

/** What stands in a pathway that was referred, granted and handed to a clinician. */
export const HANDED_OVER = [
  ...['REFERRAL_SUBMITTED', 'REFERRAL_RECEIVED', 'RIGHT_GRANTED', 'PATHWAY_STARTED'],
  ...['PATIENT_INFORMED_OF_RIGHT', 'CLINICIAN_ASSIGNED'],
];

/** One patient's story in a region of its own, told over HTTP: each act a minute after the one before. */
export class Story {
  referralId = '';
  pathwayId = '';

  private constructor(
    readonly world: World,
    readonly r: Region,
    readonly patient: Actor & { patientId: string },
  ) {}

  /** A patient of the region; on `birthDate` or grown up. */
  static async of(name: string, birthDate?: string): Promise<Story> {
    const world = await World.start(MORNING);
    const r = await region(world);
    if (!birthDate) return new Story(world, r, await patientOf(world, r, name));
    const child = await world.patient(name, { birthDate, gp: r.gp });
    await world.db.sql('update patient set municipality_id = $2 where id = $1', [
      child.patientId,
      r.municipality,
    ]);
    return new Story(world, r, child);
  }

  end(): Promise<void> {
    return this.world.stop();
  }

  /** It is now nine o'clock UTC of this day, or this instant. */
  on(day: string): void {
    this.world.clock.set(day.includes('T') ? day : `${day}T09:00:00Z`);
  }

  /** Somebody does something, and it is done. */
  async does(actor: Actor, name: string, input: Input, fields = 'id') {
    return done(await this.tries(actor, name, input, fields))[name];
  }

  /** Somebody tries: the code of the refusal, with each field and its rule. */
  async refuses(actor: Actor, name: string, input: Input): Promise<unknown[]> {
    const answer = await this.tries(actor, name, input, 'id');
    return [answer.code, ...problemsOf(answer).map((problem) => problem.join(' '))];
  }

  private tries(actor: Actor, name: string, input: Input, fields: string) {
    const { clock } = this.world;
    clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
    return act(this.world, { [name]: fields }, INPUTS)(actor, name, input);
  }

  /** What somebody is answered. */
  async sees(actor: Actor, query: string) {
    return done(await this.world.api(actor).run(`{ ${query} }`));
  }

  /** Why somebody is answered nothing. */
  async missing(actor: Actor, query: string): Promise<string | undefined> {
    return (await this.world.api(actor).run(`{ ${query} }`)).code;
  }

  /** The GP writes a referral with the patient and sends it. */
  async isReferred(toUnitId: string, pathwayKey: string, more: Input = {}): Promise<void> {
    const { id } = await this.does(this.r.gp, 'createReferral', {
      ...{ patientId: this.patient.patientId, toUnitId, pathwayKey },
      ...{ reviewedWithPatientAt: '2026-11-20', patientAgreesToNeed: true, noMunicipalContact: true },
      ...{ content: { symptoms: 'Uro, og lite søvn', patientView: 'Vil ha hverdagen tilbake' } },
      ...more,
    });
    this.referralId = id as string;
    await this.does(this.r.gp, 'submitReferral', { id });
    const { pathways } = await this.sees(this.patient, 'pathways { nodes { id } }');
    this.pathwayId = pathways.nodes[0].id as string;
  }

  /** The section grants the right, says so to the patient, and hands the pathway to its clinician. */
  async isGranted({ clinician, coordinator }: { clinician: Actor; coordinator: Actor }): Promise<void> {
    const of = { id: this.referralId };
    await this.does(coordinator, 'receiveReferral', of);
    await this.does(clinician, 'assessReferral', { ...of, outcome: 'ACCEPT', latestStart: '2027-01-15' });
    await this.does(clinician, 'recordPatientInformed', of);
    await this.does(coordinator, 'assignClinician', { id: this.pathwayId, grantId: clinician.grantId });
  }

  /** The coordinating unit names somebody for the municipality's side, who accepts. */
  async isCoordinatedBy(coordinator: Actor): Promise<void> {
    const input = { pathwayId: this.pathwayId, side: 'MUNICIPAL', grantId: coordinator.grantId };
    const { id } = await this.does(this.r.ke, 'assignCoordinator', input);
    await this.does(coordinator, 'acceptAssignment', { id });
  }

  /** Something that happened in the pathway. */
  happens(actor: Actor, kind: string, more: Input = {}) {
    return this.does(actor, 'recordEvent', { pathwayId: this.pathwayId, kind, ...more });
  }

  /** The pathway's history, in order, as somebody reads it. */
  async history(actor: Actor = this.patient, pathwayId = this.pathwayId): Promise<string[]> {
    const events = 'events(first: 100, orderBy: OCCURRED_AT_ASC) { nodes { kind } }';
    const { pathway } = await this.sees(actor, `pathway(id: "${pathwayId}") { ${events} }`);
    return pathway.events.nodes.map(({ kind }: { kind: string }) => kind);
  }

  /** What was done, by whom, in order, as the patient reads it in the access log: their own acts as well. */
  async acts(): Promise<string[]> {
    const asked = 'accessLog(first: 200, orderBy: AT_ASC) { nodes { role action operation } }';
    const { accessLog } = await this.sees(this.patient, asked);
    const acts = (accessLog.nodes as { role: string; action: string; operation: string }[])
      .filter(({ action }) => action !== 'READ')
      .map(({ role, operation }) => `${role} ${operation}`);
    // One act may have been of several things.
    return acts.filter((each, i) => each !== acts[i - 1]);
  }

  /** What somebody has been told, in order: that something waits, and not what it says. */
  async told(actor: Actor): Promise<string[]> {
    const { notifications } = await this.sees(actor, 'notifications(first: 100) { nodes { kind } }');
    return (notifications.nodes as { kind: string }[]).map(({ kind }) => kind).reverse();
  }
}
