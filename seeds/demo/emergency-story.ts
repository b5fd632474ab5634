import { daysAfter, officeTime } from './agenda.js';
import { CareStory, type Course } from './care-story.js';
import { MunicipalStory } from './municipal-story.js';
import { PLACES } from './places.js';
import type { ReferralPlan } from './referral-story.js';
import type { Teller } from './teller.js';
import { Action } from '../../api/src/authz/actions.js';
import { CareSetting } from '../../api/src/pathway/area.js';
import { startPathway } from '../../api/src/pathway/start-pathway.service.js';
import { LegalBasis } from '../../api/src/referral/referral.entity.js';

const HOURS = 3_600_000;

/** A patient who came as an emergency: a pathway without a referral, once it was decided to include them. */
export class EmergencyStory implements Course {
  pathwayId = '';
  readonly inShort = false;
  readonly municipal: MunicipalStory;

  constructor(
    private readonly teller: Teller,
    private readonly plan: ReferralPlan,
  ) {
    this.municipal = new MunicipalStory(teller, plan.municipal);
  }

  begin(): void {
    this.teller.agenda.plan(officeTime(this.plan.day, 90), (now) => this.assessed(now));
  }

  private async assessed(now: Date): Promise<void> {
    const { teller, plan } = this;
    const place = PLACES[plan.place];
    const clinician = plan.clinician ?? (place.clinicians[0] as string);
    const included = plan.fate === 'INCLUDED';
    await teller.known(now, clinician);
    this.pathwayId = await teller.act(now, clinician, 'startPathway', Action.START, (work) =>
      startPathway(work, {
        patientId: teller.id,
        pathwayKey: plan.pathwayKey,
        area: teller.patient.area as never,
        assessedAt: new Date(now.getTime() - 30 * HOURS),
        includedAt: included ? now : null,
        legalBasis: plan.legalBasis ?? LegalBasis.VOLUNTARY,
        careSetting: CareSetting.INPATIENT,
        patientAgreesToNeed: plan.municipal.said === 'NEED',
      }),
    );
    this.municipal.begins(now, this.pathwayId);
    if (included) new CareStory(teller, plan, this, place, clinician).begins(now, daysAfter(now, 5, 60));
  }

  goesOn(): Promise<void> {
    throw new Error('No emergency of the demo is handed over.');
  }
}
