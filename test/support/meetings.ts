import { act, done } from './act.js';
import { region, type Region } from './region.js';
import { startedPathway, type Started } from './started.js';
import { DEFAULT_RATES, type RateSettings } from '../../api/src/platform/config.js';
import { World, type Actor, type Answer } from './world.js';

const PARTICIPANT = 'id kind person { id } name organisation unit { name } answer answerWords attended busy';
export const MEETING = `id status kind startsAt endsAt place agenda sequence version minutes minutesExist cancelReason
  organiser { name } requestReason redacted allowed participants { ${PARTICIPANT} }
  decisions { text dueOn responsible { id } task { id kind status dueOn owner { id } } }
  event { kind code { code known } } deadline { id kind }`;

export interface Participant {
  id: string;
  kind: string;
  person: { id: string } | null;
  name: string | null;
  answer: string | null;
  answerWords: string | null;
  attended: boolean | null;
  busy: boolean | null;
}

export interface MeetingShown {
  id: string;
  version: number;
  status: string;
  participants: Participant[];
  // Answers are whatever was asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the query's
  [field: string]: any;
}

const TIME_INPUT: Record<string, string> = {
  renewMeetingLink: 'MeetingLinkInput',
  revokeMeetingLink: 'MeetingLinkInput',
};
const LINK = 'id kind linkPath linkExpiresAt';

/** A region with a pathway under way, a case worker who serves the patient, and meetings about it. */
export class Meetings {
  private constructor(
    readonly world: World,
    readonly r: Region,
    readonly started: Started,
  ) {}

  static async start(at = '2026-11-23T09:00:00Z', rates: Partial<RateSettings> = {}): Promise<Meetings> {
    const world = await World.start(at, { rates: { ...DEFAULT_RATES, ...rates } });
    const r = await region(world);
    const started = await startedPathway(world, r, { name: 'Kvitterfugl Zzyzxsen' });
    await world.relate(started.patient.patientId, r.caseWorker.personId, 'SERVES');
    return new Meetings(world, r, started);
  }

  get patient(): Actor & { patientId: string } {
    return this.started.patient;
  }

  stop(): Promise<void> {
    return this.world.stop();
  }

  /** One mutation; its answer as it came. */
  run(actor: Actor, name: string, input: Record<string, unknown>): Promise<Answer> {
    const fields = name.endsWith('MeetingLink') ? LINK : MEETING;
    return act(this.world, { [name]: fields }, TIME_INPUT)(actor, name, input);
  }

  async do(actor: Actor, name: string, input: Record<string, unknown>): Promise<MeetingShown> {
    return done(await this.run(actor, name, input))[name] as MeetingShown;
  }

  /** What a call says unless told: tomorrow at ten, by the municipality's coordinator, with the clinician. */
  input(more: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      patientId: this.patient.patientId,
      pathwayId: this.started.pathwayId,
      startsAt: '2026-11-24T09:00:00Z',
      endsAt: '2026-11-24T10:00:00Z',
      place: 'Rådhuset, rom 3',
      agenda: 'Hva trenger du framover?',
      participants: [{ personId: this.r.clinician.personId }],
      ...more,
    };
  }

  call(more: Record<string, unknown> = {}, by = this.r.municipalCoordinator): Promise<MeetingShown> {
    return this.do(by, 'scheduleMeeting', this.input(more));
  }

  read(actor: Actor, id: string): Promise<Answer> {
    return this.world.api(actor).run(`query($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id });
  }

  async seen(actor: Actor, id: string): Promise<MeetingShown> {
    return done(await this.read(actor, id)).meeting as MeetingShown;
  }

  /** What somebody has been told about meetings. */
  async told(actor: Actor): Promise<string[]> {
    const rows = await this.world.db.sql<{ kind: string }>(
      `select kind from notification where recipient_id = $1 and kind like 'MEETING%' order by created_at, id`,
      [actor.personId],
    );
    return rows.map(({ kind }) => kind);
  }
}

export const of = (meeting: MeetingShown, who: Actor | string): Participant =>
  meeting.participants.find((each) =>
    typeof who === 'string' ? each.kind === who : each.person?.id === who.personId,
  ) as Participant;
