import { daysAfter, workingDaysAfter } from './agenda.js';
import { keepsInTouch } from './contact-story.js';
import { happenedOtherwise } from './corrections.js';
import { meetings } from './meeting-story.js';
import type { MunicipalStory } from './municipal-story.js';
import { grantIdOf, unitId } from './organisation.js';
import { PLACES, type Place } from './places.js';
import { leavesPlan, plans } from './plan-story.js';
import type { ReferralPlan } from './referral-story.js';
import { admitted, dropsOut, givesFeedback, stays } from './stay-story.js';
import { callsMunicipality } from './task-story.js';
import type { Teller } from './teller.js';
import { ENDED, endChecklist } from './texts.js';
import { Action } from '../../api/src/authz/actions.js';
import { CareSetting } from '../../api/src/pathway/area.js';
import type { Work } from '../../api/src/write/work.js';
import { endPathway } from '../../api/src/pathway/end-pathway.service.js';
import { assignClinician, recordEvent } from '../../api/src/pathway/pathway.service.js';
import { transferPathway } from '../../api/src/pathway/transfer-pathway.service.js';

interface Rhythm {
  /** Days from the first attendance to the clinical decision. */
  decision: number;
  firstEvaluation: number;
  /** Days between evaluations; null: the pathway has no such clock. */
  next: number | null;
}

/** A little under what the pathways allow (seeds/reference/rules.json). */
const RHYTHMS: Record<string, Rhythm> = {
  TSB: { decision: 18, firstEvaluation: 6, next: 52 },
  PREGNANCY_SUBSTANCE: { decision: 18, firstEvaluation: 6, next: 52 },
  PHV_CHILD: { decision: 38, firstEvaluation: 38, next: 78 },
  CHILD_WELFARE: { decision: 38, firstEvaluation: 38, next: 78 },
  EATING: { decision: 38, firstEvaluation: 25, next: 38 },
  OCD: { decision: 50, firstEvaluation: 60, next: null },
};
const ELSE: Rhythm = { decision: 40, firstEvaluation: 70, next: null };
/** For so many days nobody has looked after a neglected pathway. */
const NEGLECTED = 60;

/** What a story of care goes on from, however the pathway came. */
export interface Course {
  readonly pathwayId: string;
  /** Long over, and told in fewer acts. */
  readonly inShort: boolean;
  readonly municipal: MunicipalStory;
  /** The pathway was handed over: it goes on at the receiver. */
  goesOn(now: Date): Promise<void>;
}

type Happened = [kind: string, more?: { careSetting?: CareSetting; note?: string }];
/** An act of the clinician's: at once, or registered afterwards for another time. */
type Deed = [operation: string, action: Action, act: (work: Work, at: Date) => Promise<unknown>];

/** From the hand-over to a clinician to the end of the pathway in the specialist service. */
export class CareStory {
  private ended = false;
  /** What is registered when the pathway ends. */
  private readonly afterwards: [at: Date, deed: Deed][] = [];

  constructor(
    readonly teller: Teller,
    readonly plan: ReferralPlan,
    readonly story: Course,
    readonly place: Place,
    readonly clinician: string,
  ) {}

  get isOver(): boolean {
    return this.ended;
  }

  begins(informedAt: Date, start: Date): void {
    const handOver = workingDaysAfter(informedAt, 1, this.teller.minutes());
    this.teller.agenda.plan(handOver < start ? handOver : new Date(start.getTime() - 3_600_000), (at) =>
      this.handedOver(at),
    );
    if (!this.story.inShort) callsMunicipality(this, informedAt);
    if (this.place.unit === 'avrusning') this.detox(start);
    else this.outpatient(start);
  }

  private async handedOver(now: Date): Promise<void> {
    const { place, clinician, story } = this;
    await this.teller.act(now, place.coordinator, 'assignClinician', Action.ASSIGN_CLINICIAN, (work) =>
      assignClinician(work, { id: story.pathwayId, grantId: grantIdOf(clinician) }),
    );
  }

  private outpatient(start: Date): void {
    const { dice } = this.teller;
    const rhythm = RHYTHMS[this.plan.pathwayKey] ?? ELSE;
    const late = () => (dice.chance(0.07) ? dice.int(6, 20) : -dice.int(0, 3));
    this.happens(start, ['FIRST_ATTENDANCE', { careSetting: CareSetting.OUTPATIENT }]);
    const short = this.story.inShort;
    happenedOtherwise(this.teller, this.plan, this.story, this.clinician, start);
    const extended = !short && this.plan.pathwayKey === 'PHV_CHILD' && dice.chance(0.2);
    if (this.plan.pathwayKey === 'PHV_CHILD')
      this.happens(this.after(start, 16 + Math.max(0, late())), ['FEEDBACK_TO_REFERRER']);
    const decision = this.after(start, rhythm.decision + late());
    if (!short || this.plan.pathwayKey in RHYTHMS) this.happens(decision, ['CLINICAL_DECISION_BASIC']);
    if (extended) this.happens(new Date(decision.getTime() + 600_000), ['EXTENDED_ASSESSMENT_CHOSEN']);
    if (extended) this.happens(this.after(decision, 36 + late()), ['CLINICAL_DECISION_EXTENDED']);
    const end = this.after(start, this.plan.lasts);
    let evaluation = this.after(decision, rhythm.firstEvaluation + late());
    while (evaluation < end && this.plan.pathwayKey in RHYTHMS) {
      this.happens(evaluation, ['EVALUATION']);
      givesFeedback(this, evaluation);
      if (!rhythm.next || short) break;
      evaluation = this.after(evaluation, rhythm.next + late());
    }
    if (!short && !this.plan.neglected) {
      admitted(this, start, end);
      dropsOut(this, decision, end);
    }
    if (!short) plans(this, decision);
    if (!short) meetings(this, decision);
    if (!short) keepsInTouch(this, decision);
    this.teller.agenda.plan(end, (at) => this.ends(at));
  }

  private detox(start: Date): void {
    const { dice } = this.teller;
    const inpatient = { careSetting: CareSetting.INPATIENT };
    const days = dice.int(14, 26);
    const stay = stays(this, start, this.after(start, days));
    this.happens(new Date(start.getTime() + 300_000), ['FIRST_ATTENDANCE', inpatient]);
    this.happens(new Date(start.getTime() + 600_000), ['DETOX_START', inpatient]);
    const clean = this.after(start, dice.int(5, 9));
    this.happens(clean, ['DETOX_END']);
    this.happens(dice.chance(0.9) ? new Date(clean.getTime() + 1_200_000) : this.after(clean, 3), [
      'OTHER_TREATMENT_START',
    ]);
    const decision = this.after(start, 6);
    this.happens(new Date(decision.getTime() + 3_600_000), ['CLINICAL_DECISION_BASIC']);
    this.happens(this.after(decision, 5), ['EVALUATION']);
    const discharged = stay.until;
    this.happens(dice.chance(0.8) ? new Date(discharged.getTime() + 2_400_000) : this.after(discharged, 4), [
      'EPIKRISE_SENT',
    ]);
    this.teller.agenda.plan(this.after(discharged, 10), (at) => this.ends(at));
  }

  after(at: Date, days: number): Date {
    return daysAfter(at, days, this.teller.minutes());
  }

  happens(at: Date, happened: Happened): void {
    const { teller, plan, story } = this;
    const attended = happened[0] === 'FIRST_ATTENDANCE';
    const neglected =
      plan.neglected && !attended && teller.stage.now.getTime() - at.getTime() < NEGLECTED * 86_400_000;
    if (neglected) return;
    this.does(at, [
      'recordEvent',
      Action.RECORD_EVENT,
      (work, occurredAt) =>
        recordEvent(work, { pathwayId: story.pathwayId, kind: happened[0], occurredAt, ...happened[1] }),
    ]);
  }

  /** The clinician does something: then, or in a story told in short when the pathway ends. */
  does(at: Date, deed: Deed): void {
    const { teller, story } = this;
    if (story.inShort) {
      this.afterwards.push([at, deed]);
      return;
    }
    const [operation, action, act] = deed;
    teller.agenda.plan(at, async (now) => {
      if (!this.ended) await teller.act(now, this.clinician, operation, action, (work) => act(work, now));
    });
  }

  private async ends(now: Date): Promise<void> {
    const { teller, story, plan } = this;
    if (plan.neglected && teller.stage.now.getTime() - now.getTime() < NEGLECTED * 86_400_000) return;
    this.ended = true;
    const { transferTo } = plan;
    if (!transferTo) await story.municipal.endsWithPathway(now);
    const reason = transferTo ? 'Pasienten fortsetter et annet sted' : teller.dice.pick(ENDED);
    const at = new Date(now.getTime() + 60_000);
    await teller.act(
      at,
      this.clinician,
      transferTo ? 'transferPathway' : 'endPathway',
      transferTo ? Action.TRANSFER : Action.END,
      async (work) => {
        for (const [when, [, , deed]] of this.afterwards) await deed(work, when);
        const id = story.pathwayId;
        if (transferTo) {
          await transferPathway(work, { id, reason, toUnitId: unitId(PLACES[transferTo].unit) });
        } else {
          await leavesPlan(this, work);
          await endPathway(work, { id, reason, checklist: endChecklist(teller.patient, plan.pathwayKey) });
        }
      },
    );
    if (transferTo) await story.goesOn(at);
  }
}
