import { daysAfter, officeTime, workingDaysAfter } from './agenda.js';
import { MunicipalStory, type MunicipalPart } from './municipal-story.js';
import { unitId } from './organisation.js';
import { PLACES, caseWorker, type Place, type PlaceKey } from './places.js';
import type { Teller } from './teller.js';
import { EXTERNAL_REFERRERS, REJECTED, WITHDRAWN, referralContent } from './texts.js';
import { answerForClocks } from './clock-errands.js';
import { CareStory, type Course } from './care-story.js';
import { Action } from '../../api/src/authz/actions.js';
import { addDays } from '../../api/src/platform/calendar.js';
import { assessReferral, recordPatientInformed } from '../../api/src/referral/assess-referral.service.js';
import { createReferral } from '../../api/src/referral/create-referral.service.js';
import {
  forwardReferral,
  receiveReferral,
  withdrawReferral,
} from '../../api/src/referral/move-referral.service.js';
import { registerIncomingReferral, submitReferral } from '../../api/src/referral/submit-referral.service.js';
import { Urgency, type LegalBasis } from '../../api/src/referral/referral.entity.js';
import { AssessmentOutcome } from '../../api/src/referral/referral-parts.entity.js';
import type { Work } from '../../api/src/write/work.js';

export interface ReferralPlan {
  /** The day that it is written, or arrives. */
  day: string;
  from: 'GP' | 'CASE_WORKER' | 'CLINICIAN' | 'EXTERNAL';
  place: PlaceKey;
  pathwayKey: string;
  municipal: MunicipalPart;
  fate:
    | 'DRAFT'
    | 'EMERGENCY'
    | 'WITHDRAWN'
    | 'REJECTED'
    | 'ACCEPTED'
    | 'WAITING'
    /** No referral: an emergency was assessed, and included at once, or not yet. */
    | 'INCLUDED'
    | 'EMERGENCY_ASSESSED';
  legalBasis?: LegalBasis;
  /** Sent on to here first. */
  forwardTo?: PlaceKey;
  /** Working days until it is assessed and the patient told; the law gives ten. */
  assessAfter: number;
  /** The clinician to hand over to; one of the section's own unless told. */
  clinician?: string;
  /** Days from the decision to the latest start, and the part of them that goes before the first attendance. */
  startWithin: number;
  startAt: number;
  /** Days of treatment from the first attendance. */
  lasts: number;
  /** Nobody has looked after the pathway lately: what should have been evaluated has not. */
  neglected?: boolean;
  /** Yesterday somebody said why this clock of the pathway is late, or waived it. */
  explained?: string;
  waived?: string;
  /** The pathway ends by being handed over to here. */
  transferTo?: PlaceKey;
  /** Something was registered wrongly: on another day than it was, or it never happened. */
  corrected?: 'DAY' | 'NEVER';
}

/** One referral and all that follows from it, on both sides. */
export class ReferralStory implements Course {
  referralId = '';
  pathwayId = '';
  private at: Place;
  readonly municipal: MunicipalStory;

  constructor(
    readonly teller: Teller,
    readonly plan: ReferralPlan,
    municipal?: MunicipalStory,
  ) {
    this.at = PLACES[plan.place];
    this.municipal = municipal ?? new MunicipalStory(teller, plan.municipal);
  }

  /** Long over: told in fewer acts, as if some had been registered afterwards, so that the load does not last. */
  get inShort(): boolean {
    const { plan, teller } = this;
    const days = plan.fate === 'ACCEPTED' ? plan.startWithin * plan.startAt + plan.lasts + 60 : 90;
    return addDays(plan.day, Math.round(days) + plan.assessAfter) < teller.day(teller.stage.now);
  }

  begin(): void {
    const { teller, plan } = this;
    const at = officeTime(plan.day, 30 + (teller.minutes() % 300));
    teller.agenda.plan(at, (now) => (plan.from === 'EXTERNAL' ? this.arrives(now) : this.written(now)));
  }

  /** The onward referral at the receiver, who assesses it as any other. */
  async goesOn(now: Date): Promise<void> {
    const { transferTo, ...plan } = this.plan;
    const { teller, municipal } = this;
    if (!transferTo) throw new Error(`${teller.patient.key} is handed over to nobody`);
    const [next] = await teller.stage.query<{ id: string; referral_id: string }>(
      'select id, referral_id from pathway where transferred_from_id = $1',
      [this.pathwayId],
    );
    const there = {
      day: teller.day(now),
      place: transferTo,
      clinician: PLACES[transferTo].clinicians[0] as string,
    };
    const story = new ReferralStory(teller, { ...plan, ...there, lasts: 400 }, municipal);
    story.referralId = next?.referral_id ?? '';
    story.pathwayId = municipal.pathwayId = next?.id ?? '';
    teller.agenda.plan(workingDaysAfter(now, 4, 60), (later) => story.assessed(later));
  }

  private get referrer(): string {
    const { plan, teller } = this;
    if (plan.from === 'GP') return teller.patient.gp as string;
    return plan.from === 'CASE_WORKER' ? caseWorker(teller.patient) : 'avtale/CLINICIAN/1';
  }

  private facts(now: Date) {
    const { teller, plan } = this;
    const reviewed = !teller.dice.chance(0.06);
    return {
      content: referralContent(teller.patient, teller.dice),
      ...(reviewed
        ? { reviewedWithPatientAt: teller.day(now) }
        : { notReviewedReason: 'Pasienten møtte ikke til siste time; gjennomgås ved neste kontakt.' }),
      ...this.municipal.saidInReferral(),
      ...(plan.from === 'GP' ? {} : { conferredWithGp: true }),
    };
  }

  private async written(now: Date): Promise<void> {
    const { teller, plan } = this;
    const who = this.referrer;
    if (plan.from === 'CASE_WORKER') await teller.served(now, who);
    else await teller.known(now, who);
    const create = async (work: Work): Promise<void> => {
      this.referralId = await createReferral(work, {
        patientId: teller.id,
        toUnitId: unitId(this.at.unit),
        pathwayKey: plan.pathwayKey,
        area: teller.patient.area as never,
        urgency: urgencyOf(plan),
        ...this.facts(now),
      });
    };
    if (this.inShort) return this.sent(now, create);
    await teller.act(now, who, 'createReferral', Action.CREATE, create);
    if (plan.fate === 'DRAFT' || plan.fate === 'EMERGENCY') return;
    teller.agenda.plan(new Date(now.getTime() + 12 * 60_000), (later) => this.sent(later));
  }

  private async sent(now: Date, before?: (work: Work) => Promise<void>): Promise<void> {
    const { teller } = this;
    this.pathwayId = await teller.act(now, this.referrer, 'submitReferral', Action.SUBMIT, async (work) => {
      await before?.(work);
      await submitReferral(work, { id: this.referralId });
      return pathwayOf(work, this.referralId);
    });
    this.received(now);
  }

  /** On paper or from another system: it was received on the day of its stamp, not on the day it was typed. */
  private async arrives(now: Date): Promise<void> {
    const { teller, plan } = this;
    const { coordinator } = this.at;
    await teller.known(now, coordinator);
    [this.referralId, this.pathwayId] = await teller.act(
      now,
      coordinator,
      'registerIncomingReferral',
      Action.REGISTER_INCOMING,
      async (work) => {
        const id = await registerIncomingReferral(work, {
          patientId: teller.id,
          toUnitId: unitId(this.at.unit),
          pathwayKey: plan.pathwayKey,
          area: teller.patient.area as never,
          externalReferrer: teller.dice.pick(EXTERNAL_REFERRERS),
          receivedAt: new Date(now.getTime() - teller.dice.int(1, 3) * 86_400_000),
          ...this.facts(now),
        });
        return [id, await pathwayOf(work, id)] as const;
      },
    );
    this.received(now);
  }

  private received(now: Date): void {
    const { teller, plan } = this;
    this.municipal.begins(now, this.pathwayId);
    answerForClocks(this, this.at);
    const { agenda } = teller;
    if (plan.fate === 'WITHDRAWN') {
      agenda.plan(workingDaysAfter(now, 2, teller.minutes()), (later) => this.withdrawn(later));
      return;
    }
    if (plan.forwardTo) agenda.plan(workingDaysAfter(now, 2, 40), (later) => this.forwarded(later));
    else if (plan.from !== 'EXTERNAL' && teller.dice.chance(0.25))
      agenda.plan(workingDaysAfter(now, 1, teller.minutes()), (later) => this.takenInHand(later));
    if (plan.fate === 'WAITING') return;
    agenda.plan(workingDaysAfter(now, Math.max(3, plan.assessAfter), teller.minutes()), (later) =>
      this.assessed(later),
    );
  }

  private async withdrawn(now: Date): Promise<void> {
    this.municipal.over = true;
    await this.teller.act(now, this.referrer, 'withdrawReferral', Action.WITHDRAW, (work) =>
      withdrawReferral(work, { id: this.referralId, reason: this.teller.dice.pick(WITHDRAWN) }),
    );
  }

  private async takenInHand(now: Date): Promise<void> {
    await this.teller.act(now, this.at.coordinator, 'receiveReferral', Action.RECEIVE, (work) =>
      receiveReferral(work, { id: this.referralId }),
    );
  }

  private async forwarded(now: Date): Promise<void> {
    const from = this.at;
    this.at = PLACES[this.plan.forwardTo as PlaceKey];
    await this.teller.act(now, from.coordinator, 'forwardReferral', Action.FORWARD, (work) =>
      forwardReferral(work, { id: this.referralId, toUnitId: unitId(this.at.unit) }),
    );
  }

  private async assessed(now: Date): Promise<void> {
    const { teller, plan } = this;
    const clinician = plan.clinician ?? teller.dice.pick(this.at.clinicians);
    const accepted = plan.fate === 'ACCEPTED';
    const latestStart = addDays(teller.day(now), plan.startWithin);
    await teller.act(now, clinician, 'assessReferral', Action.ASSESS, async (work) => {
      await assessReferral(work, {
        id: this.referralId,
        ...(accepted
          ? { outcome: AssessmentOutcome.ACCEPT, latestStart }
          : {
              outcome: AssessmentOutcome.REJECT,
              reason: teller.dice.pick(REJECTED.reasons),
              recommendation: teller.dice.pick(REJECTED.recommendations),
            }),
      });
      if (this.inShort) await recordPatientInformed(work, { id: this.referralId });
    });
    const cared = accepted ? now : null;
    if (this.inShort) return this.informed(now, clinician, cared);
    const told = workingDaysAfter(now, teller.dice.int(0, 1), teller.minutes());
    teller.agenda.plan(told, async (later) => {
      await teller.act(later, clinician, 'recordPatientInformed', Action.RECORD_PATIENT_INFORMED, (work) =>
        recordPatientInformed(work, { id: this.referralId }),
      );
      this.informed(later, clinician, cared);
    });
  }

  private informed(now: Date, clinician: string, decidedAt: Date | null): void {
    if (!decidedAt) return;
    const { plan, teller } = this;
    const care = new CareStory(teller, plan, this, this.at, clinician);
    const days = Math.max(4, Math.round(plan.startWithin * plan.startAt));
    care.begins(now, daysAfter(decidedAt, days, teller.minutes()));
  }
}

const urgencyOf = (plan: ReferralPlan): Urgency =>
  plan.fate === 'EMERGENCY' ? Urgency.EMERGENCY : plan.assessAfter <= 3 ? Urgency.PRIORITY : Urgency.ORDINARY;

async function pathwayOf(work: Work, referralId: string): Promise<string> {
  const [row] = await work.sql<{ id: string }>('select id from pathway where referral_id = $1', [referralId]);
  return (row as { id: string }).id;
}
