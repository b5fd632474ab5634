import { dayOf, officeTime, workingDaysAfter, workingDaysAgo } from './agenda.js';
import { grantIdOf, personIdOf, unitId } from './organisation.js';
import { caseWorker, coordinatingUnit, municipalCoordinator } from './places.js';
import type { Teller } from './teller.js';
import { DECLINED } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { Side } from '../../api/src/authz/roles.js';
import {
  acceptAssignment,
  declineAssignment,
  setCoverageOf,
} from '../../api/src/coordination/answer.service.js';
import { assignCoordinator } from '../../api/src/coordination/assign.service.js';
import { CoverageStatus } from '../../api/src/coordination/coverage.entity.js';

/** What becomes of the municipality's side of a referral. */
export interface MunicipalPart {
  /** What the referral says: nothing, a named contact, a need to be reported, or that the patient wants no part of it. */
  said: 'NOTHING' | 'CONTACT' | 'NEED' | 'DECLINED';
  then?:
    | 'ACCEPTED'
    /** The unit assigns, and no answer has come. */
    | 'PROPOSED'
    /** Nobody is assigned. */
    | 'VACANT'
    /** Whoever was assigned says no, and another yes. */
    | 'DECLINED_THEN_ACCEPTED'
    /** Whoever was assigned says no, and that is where it stands. */
    | 'DECLINED'
    | 'WITH_UNIT'
    /** The unit's leader names one of theirs. */
    | 'NAMED_BY_LEADER'
    | 'NOT_NEEDED'
    | 'EXTERNAL';
  /** Who is named; as the area and the municipality have it unless told. */
  coordinator?: string;
  /** Working days until the coordinating unit acts. */
  after?: number;
}

/** The municipality's side, from what the referral says to somebody who answers for it. */
export class MunicipalStory {
  /** Who coordinates now. */
  coordinator: string | null = null;
  /** The case is closed: nothing more happens on this side. */
  over = false;
  /** The pathway whose case it is; another where the pathway was handed over. */
  pathwayId = '';

  constructor(
    private readonly teller: Teller,
    private readonly part: MunicipalPart,
  ) {}

  private get chosen(): string {
    return this.part.coordinator ?? municipalCoordinator(this.teller.patient, this.teller.dice);
  }

  saidInReferral() {
    const { said } = this.part;
    if (said === 'CONTACT') return { municipalContactId: personIdOf(caseWorker(this.teller.patient)) };
    if (said === 'NEED') return { noMunicipalContact: true, patientAgreesToNeed: true };
    if (said === 'DECLINED') return { municipalityDeclined: true };
    return {};
  }

  begins(now: Date, pathwayId: string): void {
    this.pathwayId = pathwayId;
    const { then, said, after = 1 } = this.part;
    if (!then || then === 'VACANT' || said === 'NOTHING' || said === 'DECLINED') return;
    // A proposal that is still to be answered was made the working day before today: older ones would have returned.
    const yesterday = officeTime(workingDaysAgo(dayOf(this.teller.stage.now), 1), this.teller.minutes());
    const at = then === 'PROPOSED' ? yesterday : workingDaysAfter(now, after, this.teller.minutes());
    this.plan(at, (when) => this.decided(when, then));
  }

  private plan(at: Date, run: (at: Date) => Promise<void>): void {
    this.teller.agenda.plan(at, async (now) => {
      if (!this.over) await run(now);
    });
  }

  private async decided(now: Date, then: NonNullable<MunicipalPart['then']>): Promise<void> {
    if (then === 'NOT_NEEDED' || then === 'EXTERNAL') return this.settled(now, then);
    if (then === 'WITH_UNIT' || then === 'NAMED_BY_LEADER') {
      await this.assign(now, coordinatingUnit(this.teller.patient.home), {
        unitId: unitId('elvestad.psykisk-helse'),
      });
      if (then === 'NAMED_BY_LEADER')
        this.plan(this.later(now, 1), async (at) => {
          await this.named(at, 'leder.elvestad', this.chosen);
        });
      return;
    }
    const who = this.chosen;
    const id = await this.named(now, coordinatingUnit(this.teller.patient.home), who, then === 'ACCEPTED');
    if (then === 'DECLINED' || then === 'DECLINED_THEN_ACCEPTED') {
      this.plan(this.later(now, 1), (at) => this.refused(at, who, id, then === 'DECLINED_THEN_ACCEPTED'));
    }
  }

  private later(now: Date, days: number): Date {
    return workingDaysAfter(now, days, this.teller.minutes());
  }

  private assign(now: Date, by: string, whom: { grantId?: string; unitId?: string }): Promise<string> {
    return this.teller.act(now, by, 'assignCoordinator', Action.ASSIGN, (work) =>
      assignCoordinator(work, { caseId: this.pathwayId, side: Side.MUNICIPAL, ...whom }),
    );
  }

  private async named(now: Date, by: string, who: string, answers = true): Promise<string> {
    const id = await this.assign(now, by, { grantId: grantIdOf(who) });
    if (answers) this.plan(this.later(now, this.teller.dice.int(0, 2)), (at) => this.accepted(at, who, id));
    return id;
  }

  private async accepted(now: Date, who: string, id: string): Promise<void> {
    await this.teller.act(now, who, 'acceptAssignment', Action.ACCEPT, (work) =>
      acceptAssignment(work, { id }),
    );
    this.coordinator = who;
  }

  private async refused(now: Date, who: string, id: string, again: boolean): Promise<void> {
    const reason = this.teller.dice.pick(DECLINED);
    await this.teller.act(now, who, 'declineAssignment', Action.DECLINE, (work) =>
      declineAssignment(work, { id, reason }),
    );
    if (!again) return;
    const other = who === 'koordinator.elvestad' ? 'elvestad.mestring/COORDINATOR/1' : this.chosen;
    this.plan(this.later(now, 1), async (at) => {
      await this.named(at, coordinatingUnit(this.teller.patient.home), other);
    });
  }

  private async settled(now: Date, status: 'NOT_NEEDED' | 'EXTERNAL'): Promise<void> {
    const note =
      status === 'EXTERNAL'
        ? 'Privat omsorgsleverandør etter avtale, 10 00 80 10'
        : 'Pasienten har det hen trenger av fastlegen, og ønsker ingen koordinator nå.';
    await this.teller.act(
      now,
      coordinatingUnit(this.teller.patient.home),
      'setCoverage',
      Action.SET_COVERAGE,
      (work) =>
        setCoverageOf(work, {
          caseId: this.pathwayId,
          side: Side.MUNICIPAL,
          status: CoverageStatus[status],
          note,
        }),
    );
  }

  /** The municipality's part ends together with the hospital's, where nobody needs it any longer. */
  async endsWithPathway(now: Date): Promise<void> {
    const who = this.coordinator;
    if (!who || this.over || this.teller.dice.chance(0.25)) return;
    this.over = true;
    this.coordinator = null;
    await this.teller.act(now, who, 'setCoverage', Action.SET_COVERAGE, (work) =>
      setCoverageOf(work, {
        caseId: this.pathwayId,
        side: Side.MUNICIPAL,
        status: CoverageStatus.NOT_NEEDED,
        note: 'Pasienten følges videre av fastlegen.',
      }),
    );
  }
}
