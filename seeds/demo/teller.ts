import { Agenda, dayOf } from './agenda.js';
import { Dice } from './dice.js';
import { personIdOf, unitId } from './organisation.js';
import type { DemoPatient, Home } from './patients.js';
import type { Operation, Stage } from './stage.js';
import { EXTERNAL_GP } from './texts.js';
import { MUNICIPALITY_NUMBERS } from './units.js';
import { Action } from '../../api/src/authz/actions.js';
import { addToCareTeam } from '../../api/src/patient/care-team.service.js';
import { registerPatient } from '../../api/src/patient/register-patient.service.js';
import type { Work } from '../../api/src/write/work.js';

const NUMBERS: Record<Home, string> = {
  elvestad: MUNICIPALITY_NUMBERS.Elvestad,
  nordvik: MUNICIPALITY_NUMBERS.Nordvik,
  elsewhere: '9903',
};

/** A registration opens the patient for fourteen days. */
const REGISTERED = 13 * 86_400_000;

/** Tells what happens to one patient, act by act. */
export class Teller {
  readonly agenda: Agenda;
  readonly dice: Dice;
  private patientId: string | null = null;
  private acts = 0;
  /** When each registered the patient: it opens something for a while only. */
  private readonly knownBy = new Map<string, Date>();
  private readonly servedBy = new Set<string>();

  constructor(
    readonly stage: Stage,
    readonly patient: DemoPatient,
  ) {
    this.agenda = new Agenda(stage.now);
    this.dice = new Dice(`story of ${patient.index}`);
  }

  get id(): string {
    if (!this.patientId) throw new Error(`${this.patient.key} has not been registered yet`);
    return this.patientId;
  }

  /** Somewhere in the working day. */
  minutes(): number {
    return this.dice.int(0, 419);
  }

  act<T>(at: Date, who: string, ...what: Operation<T>): Promise<T> {
    return this.stage.act(at, who, this.request(), what);
  }

  actAsPatient<T>(at: Date, ...what: Operation<T>): Promise<T> {
    return this.stage.actAsPatient(at, this.patient.nationalId, this.request(), what);
  }

  /** Makes the patient known to somebody who is to write of them; the first one makes the record. */
  async known(at: Date, who: string): Promise<void> {
    const since = this.knownBy.get(who);
    const lasting = who === this.patient.gp || this.servedBy.has(who);
    if (since && (lasting || at.getTime() - since.getTime() < REGISTERED)) return;
    this.knownBy.set(who, at);
    const first = this.patientId === null;
    const before = new Date(at.getTime() - 60_000);
    const { nationalId, givenName, familyName, birthDate, home, gp, index, protectedAddress } = this.patient;
    this.patientId = await this.act(before, who, 'registerPatient', Action.CREATE, (work) =>
      registerPatient(work, {
        nationalId,
        givenName,
        familyName,
        birthDate,
        municipalityNumber: NUMBERS[home],
        phone: `10 02 ${String(index + 1000).replace(/(..)(..)/, '$1 $2')}`,
        email: index % 3 ? `innbygger${index}@post.example` : null,
        protectedAddress,
        gpExternal: gp ? null : EXTERNAL_GP,
        reason: 'Henvises til spesialisthelsetjenesten',
      }),
    );
    if (first && gp) await this.onListOf(before, gp);
  }

  /** The GP register says whose list the patient is on; nobody types it in. */
  private async onListOf(at: Date, gp: string): Promise<void> {
    const office = this.stage.member(gp).unit as string;
    await this.stage.query(
      `with listed as (update patient set gp_id = $2 where id = $1)
       insert into relation (patient_id, subject_id, kind, basis, cause, cause_id, root_id, valid_from)
       values ($1, $2, 'GP_OF', 'GP register', 'gp', $1, $3, $4)`,
      [this.id, personIdOf(gp), unitId(office), at.toISOString()],
    );
  }

  /** A municipal service begins to serve the patient. */
  async served(at: Date, who: string, contactPerson = false): Promise<void> {
    if (this.servedBy.has(who) || this.stage.member(who).nationalId === this.patient.nationalId) return;
    await this.known(at, who);
    this.servedBy.add(who);
    await this.act(at, who, 'addToCareTeam', Action.ADD_TO_CARE_TEAM, (work: Work) =>
      addToCareTeam(work, {
        patientId: this.id,
        contactPerson,
        reason: 'Får oppfølging av tjenesten etter vedtak',
      }),
    );
  }

  day(at: Date): string {
    return dayOf(at);
  }

  private request(): string {
    this.acts += 1;
    return `demo-${this.patient.index}-${this.acts}`;
  }
}
