import { by } from './event-registrar.js';

const writes = by(null, 'createPlan updatePlan', 'CLINICIAN COORDINATOR');
const offers = by(null, 'offerPlan', 'CLINICIAN COORDINATOR');
const answers = by(null, 'answerPlanOffer', 'PATIENT PARENT CASE_WORKER CLINICIAN COORDINATOR');

/** What happens to a plan of a pathway, which the event names; and a planned stay that comes to nothing. */
export const PLAN_AND_STAY_EVENTS = [
  offers('PLAN_OFFERED', 'Plan tilbudt', 'Plan tilboden', 'Plan offered'),
  answers(
    'PLAN_ACCEPTED',
    'Tilbud om plan tatt imot',
    'Tilbod om plan teke imot',
    'Offer of a plan accepted',
  ),
  answers('PLAN_DECLINED', 'Tilbud om plan avslått', 'Tilbod om plan avslått', 'Offer of a plan declined'),
  writes('PLAN_MADE', 'Plan utarbeidet', 'Plan utarbeidd', 'Plan made'),
  by(null, 'openPlan', 'PATIENT')(
    'PLAN_OPENED',
    'Plan åpnet av pasienten',
    'Plan opna av pasienten',
    'Plan opened by the patient',
  ),
  by(null, 'closePlan', 'CLINICIAN COORDINATOR')(
    'PLAN_CLOSED',
    'Plan avsluttet',
    'Plan avslutta',
    'Plan closed',
  ),
  by('SPECIALIST', 'recordStay', 'CLINICIAN COORDINATOR')(
    'STAY_CALLED_OFF',
    'Planlagt opphold avlyst',
    'Planlagt opphald avlyst',
    'Planned stay called off',
  ),
] as const;
