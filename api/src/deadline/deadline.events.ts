import { by, type EventKindInfo } from './event-registrar.js';
import { PLAN_AND_STAY_EVENTS } from './plan-stay-events.js';

/**
 * What can happen in a pathway or a case: the platform's own names, with labels and who registers each.
 * The names that sources use for the same thing are aliases (seeds/reference/rules.json). The same list, for
 * those who build on the API, is schema/codes/event-kinds.json; a test holds the two equal.
 */
export type { EventKindInfo } from './event-registrar.js';

const assessReferral = by('SPECIALIST', 'assessReferral', 'CLINICIAN');
const specialist = by('SPECIALIST', 'recordEvent', 'CLINICIAN COORDINATOR');
const atEmergency = by('SPECIALIST', 'recordEvent startPathway', 'CLINICIAN COORDINATOR');
const recordStay = by('SPECIALIST', 'recordStay', 'CLINICIAN COORDINATOR');
const transferPathway = by('SPECIALIST', 'transferPathway', 'CLINICIAN COORDINATOR');
const decideNeed = by(null, 'decideNeed', 'COORDINATING_UNIT');

export const EVENT_KINDS = [
  by(null, 'submitReferral', 'GP CASE_WORKER CLINICIAN')(
    'REFERRAL_SUBMITTED',
    'Henvisning sendt',
    'Tilvising send',
    'Referral submitted',
  ),
  by('SPECIALIST', 'submitReferral registerIncomingReferral', 'GP CASE_WORKER CLINICIAN COORDINATOR')(
    'REFERRAL_RECEIVED',
    'Henvisning mottatt',
    'Tilvising motteken',
    'Referral received',
  ),
  by('SPECIALIST', 'registerIncomingReferral', 'CLINICIAN COORDINATOR')(
    'INTERNAL_REFERRAL_RECEIVED_OCD_TEAM',
    'Internhenvisning mottatt i OCD-team',
    'Interntilvising motteken i OCD-team',
    'Internal referral received by the OCD team',
  ),
  by('SPECIALIST', 'forwardReferral', 'CLINICIAN COORDINATOR')(
    'REFERRAL_FORWARDED',
    'Henvisning videresendt',
    'Tilvising send vidare',
    'Referral forwarded',
  ),
  assessReferral(
    'RIGHT_GRANTED',
    'Rett til helsehjelp innvilget',
    'Rett til helsehjelp gitt',
    'Right to care granted',
  ),
  assessReferral('REFERRAL_REJECTED', 'Henvisning avslått', 'Tilvising avslått', 'Referral rejected'),
  by(null, 'withdrawReferral', 'GP CASE_WORKER CLINICIAN')(
    'REFERRAL_WITHDRAWN',
    'Henvisning trukket',
    'Tilvising trekt',
    'Referral withdrawn',
  ),
  by('SPECIALIST', 'recordPatientInformed', 'CLINICIAN COORDINATOR')(
    'PATIENT_INFORMED_OF_RIGHT',
    'Pasienten er informert om vurderingen',
    'Pasienten er informert om vurderinga',
    'Patient informed of the assessment',
  ),
  by('SPECIALIST', 'assessReferral startPathway', 'CLINICIAN COORDINATOR')(
    'PATHWAY_STARTED',
    'Pasientforløp startet',
    'Pasientforløp starta',
    'Pathway started',
  ),
  atEmergency(
    'EMERGENCY_ASSESSMENT',
    'Øyeblikkelig hjelp-vurdering',
    'Vurdering av augeblikkeleg hjelp',
    'Emergency assessment',
  ),
  atEmergency(
    'DECISION_ON_PATHWAY_INCLUSION',
    'Beslutning om inklusjon i forløp',
    'Avgjerd om inklusjon i forløp',
    'Decision on inclusion in a pathway',
  ),
  specialist('FIRST_ATTENDANCE', 'Første fremmøte', 'Første frammøte', 'First attendance'),
  specialist('HEALTHCARE_STARTED', 'Helsehjelp påbegynt', 'Helsehjelp påbyrja', 'Health care started'),
  by('SPECIALIST', 'assignClinician', 'COORDINATOR UNIT_LEADER')(
    'CLINICIAN_ASSIGNED',
    'Behandler tildelt',
    'Behandlar tildelt',
    'Clinician assigned',
  ),
  specialist('CLINICAL_DECISION', 'Klinisk beslutning', 'Klinisk avgjerd', 'Clinical decision'),
  specialist(
    'CLINICAL_DECISION_BASIC',
    'Klinisk beslutning etter basis utredning',
    'Klinisk avgjerd etter basis utgreiing',
    'Clinical decision after basic assessment',
  ),
  specialist(
    'EXTENDED_ASSESSMENT_CHOSEN',
    'Utvidet utredning valgt',
    'Utvida utgreiing vald',
    'Extended assessment chosen',
  ),
  specialist(
    'CLINICAL_DECISION_EXTENDED',
    'Klinisk beslutning etter utvidet utredning',
    'Klinisk avgjerd etter utvida utgreiing',
    'Clinical decision after extended assessment',
  ),
  specialist('DIAGNOSIS_GIVEN', 'Diagnose gitt', 'Diagnose gitt', 'Diagnosis given'),
  specialist(
    'TREATMENT_OPTIONS_EXPLAINED',
    'Informert om ulike behandlingsformer',
    'Informert om ulike behandlingsformer',
    'Treatment options explained',
  ),
  specialist(
    'PARTICIPATED_IN_TREATMENT_PLAN',
    'Pasient og pårørende involvert i behandlingsplanen',
    'Pasient og pårørande involvert i behandlingsplanen',
    'Patient and next of kin took part in the treatment plan',
  ),
  specialist(
    'TREATMENT_SERIES_START_IN_BUP',
    'Oppstart i BUP',
    'Oppstart i BUP',
    'Start in child and adolescent mental health care',
  ),
  specialist('EVALUATION', 'Evaluering', 'Evaluering', 'Evaluation'),
  specialist('FEEDBACK_TOOL_USED', 'Feedbackverktøy brukt', 'Feedbackverktøy brukt', 'Feedback tool used'),
  specialist(
    'MEASUREMENT_TOOL_USED',
    'Standardisert verktøy for symptom eller funksjon brukt',
    'Standardisert verktøy for symptom eller funksjon brukt',
    'Standardised tool for symptoms or function used',
  ),
  specialist('DETOX_START', 'Avrusning startet', 'Avrusing starta', 'Detoxification started'),
  specialist('DETOX_END', 'Avrusning avsluttet', 'Avrusing avslutta', 'Detoxification ended'),
  specialist(
    'OTHER_TREATMENT_START',
    'Annen behandling startet',
    'Anna behandling starta',
    'Other treatment started',
  ),
  specialist(
    'FEEDBACK_TO_REFERRER',
    'Tilbakemelding til henviser og fastlege',
    'Tilbakemelding til tilvisar og fastlege',
    'Feedback to referrer and GP',
  ),
  by(null, 'recordEvent', 'CLINICIAN COORDINATOR')(
    'COOPERATION_MEETING',
    'Samarbeidsmøte',
    'Samarbeidsmøte',
    'Cooperation meeting',
  ),
  by('SPECIALIST', 'recordEvent endPathway', 'CLINICIAN COORDINATOR')(
    'HELP_NEED_ASSESSED',
    'Hjelpebehov etter utskriving vurdert',
    'Hjelpebehov etter utskriving vurdert',
    'Need for help after discharge assessed',
  ),
  by(null, 'recordDropout', 'CLINICIAN COORDINATOR')('DROPOUT', 'Drop-out', 'Drop-out', 'Drop-out'),
  specialist(
    'OVERDOSE_FOLLOWUP',
    'Oppfølging etter overdose',
    'Oppfølging etter overdose',
    'Follow-up after overdose',
  ),
  by(null, 'recordHealthCheck', 'CLINICIAN COORDINATOR GP')(
    'HEALTH_CHECK',
    'Somatisk helse og levevaner fulgt opp',
    'Somatisk helse og levevanar følgde opp',
    'Somatic health and living habits followed up',
  ),
  recordStay('ADMITTED', 'Innlagt', 'Innlagd', 'Admitted'),
  recordStay('DISCHARGE_PLANNED', 'Utskriving planlagt', 'Utskriving planlagd', 'Discharge planned'),
  recordStay(
    'DISCHARGE_INPATIENT',
    'Utskrevet fra døgnopphold',
    'Utskriven frå døgnopphald',
    'Discharged from inpatient care',
  ),
  specialist('EPIKRISE_SENT', 'Epikrise sendt', 'Epikrise send', 'Discharge summary sent'),
  specialist(
    'FOLLOWUP_PERIOD_END',
    'Oppfølgingsperiode avsluttet',
    'Oppfølgingsperiode avslutta',
    'Follow-up period ended',
  ),
  transferPathway(
    'TRANSFER_TO_CONTRACT_SPECIALIST',
    'Overført til avtalespesialist',
    'Overført til avtalespesialist',
    'Transferred to a contract specialist',
  ),
  transferPathway(
    'PATHWAY_TRANSFERRED',
    'Pasientforløp overført',
    'Pasientforløp overført',
    'Pathway transferred',
  ),
  by('SPECIALIST', 'endPathway', 'CLINICIAN COORDINATOR')(
    'PATHWAY_ENDED',
    'Pasientforløp avsluttet',
    'Pasientforløp avslutta',
    'Pathway ended',
  ),
  by(null, 'recordDeath', 'COORDINATOR CLINICIAN GP CASE_WORKER')(
    'PATIENT_DIED',
    'Pasienten er død',
    'Pasienten er død',
    'Patient died',
  ),
  by('MUNICIPAL', 'transferMunicipality', 'COORDINATOR CLINICIAN GP CASE_WORKER')(
    'PATIENT_MOVED',
    'Flyttet til annen kommune',
    'Flytta til annan kommune',
    'Moved to another municipality',
  ),
  by(null, 'reportNeed', 'PATIENT PARENT NEXT_OF_KIN GP CASE_WORKER CLINICIAN COORDINATOR')(
    'NEED_REPORTED',
    'Behov meldt',
    'Behov meldt',
    'Need reported',
  ),
  decideNeed('NEED_GRANTED', 'Behov innvilget', 'Behov innvilga', 'Need granted'),
  decideNeed('NEED_DECLINED', 'Behov avslått', 'Behov avslått', 'Need declined'),
  decideNeed('NEED_WITHDRAWN', 'Behov trukket', 'Behov trekt', 'Need withdrawn'),
  by('MUNICIPAL', 'setCoverage', 'PATIENT COORDINATING_UNIT COORDINATOR')(
    'MUNICIPALITY_DECLINED',
    'Pasienten ønsker ikke koordinator i kommunen',
    'Pasienten ønskjer ikkje koordinator i kommunen',
    'Patient declined the municipality',
  ),
  by(null, 'assignCoordinator', 'COORDINATING_UNIT UNIT_LEADER COORDINATOR CASE_WORKER CLINICIAN')(
    'PROPOSAL_MADE',
    'Koordinator foreslått',
    'Koordinator foreslått',
    'Coordinator proposed',
  ),
  by(null, 'acceptAssignment declineAssignment', 'COORDINATOR')(
    'PROPOSAL_ANSWERED',
    'Forslag besvart',
    'Forslag svart på',
    'Proposal answered',
  ),
  by(null, 'acceptAssignment assignCoordinator', 'COORDINATING_UNIT COORDINATOR UNIT_LEADER')(
    'COORDINATOR_NAMED',
    'Koordinator oppnevnt',
    'Koordinator oppnemnd',
    'Coordinator named',
  ),
  by('MUNICIPAL', 'recordEvent', 'COORDINATOR')(
    'MUNICIPAL_CONTACT_MADE',
    'Kommunen har tatt kontakt',
    'Kommunen har teke kontakt',
    'Municipality made contact',
  ),
  ...PLAN_AND_STAY_EVENTS,
] as const;

export type EventKind = (typeof EVENT_KINDS)[number]['kind'];

const byKind = new Map<string, EventKindInfo>(EVENT_KINDS.map((info) => [info.kind, info]));

/** The label and registrars of an event kind; undefined for a name that only a source uses. */
export function eventKind(kind: string): EventKindInfo | undefined {
  return byKind.get(kind);
}
