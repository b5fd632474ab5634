/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Hvem innsynet var av, sett fra pasienten. */
export type AccessBy =
  /** Pasienten selv. */
  | 'OWN'
  /** Pårørende: a parent, or next of kin. */
  | 'RELATIVE'
  /** Ansatte: whoever acted under a grant of their own. */
  | 'STAFF'
  /** Plattformen selv, in its tasks. */
  | 'SYSTEM';

/** Which; every part that is given must hold. */
export type AccessFindingFilter = {
  /** Last looked then or later. */
  from?: string | null | undefined;
  /** Gathered in this finding. */
  gatheredInto?: string | null | undefined;
  /** Rests on one of these. */
  kind?: Array<FindingKind> | null | undefined;
  /** One of these. */
  outcome?: Array<FindingOutcome> | null | undefined;
  /** Past its time, or not. */
  overdue?: boolean | null | undefined;
  /** Of this person’s looks. */
  person?: string | null | undefined;
  /** About this patient, by pseudonym. */
  pseudonym?: string | null | undefined;
  /** One of these. */
  status?: Array<FindingStatus> | null | undefined;
  /** Taken by this auditor. */
  takenBy?: string | null | undefined;
  /** Last looked before. */
  to?: string | null | undefined;
};

/** Orderings. */
export type AccessFindingOrder =
  /** What is to be closed soonest first. */
  | 'DUE_AT_ASC'
  /** Newest first. */
  | 'FOUND_AT_DESC'
  /** As they are worked: those that can be worked first; then by what the facts say together; then by the rules that fired, as access rules rank them; then the oldest. */
  | 'PRIORITY';

/** Which; every part that is given must hold. */
export type AccessLogEntryFilter = {
  /** What was done. */
  action?: Array<Action> | null | undefined;
  /** By this person. */
  actor?: string | null | undefined;
  /** By whoever acts as patient, parent or next of kin under this pseudonym. */
  actorPseudonym?: string | null | undefined;
  /** By the patient, relatives, staff or the platform; for those whose record it is. */
  by?: Array<AccessBy> | null | undefined;
  /** Given or refused. */
  decision?: Verdict | null | undefined;
  /** Then or later. */
  from?: string | null | undefined;
  /** These entries; a row of the log, as findings name it, stands for all its entries. */
  id?: Array<string> | null | undefined;
  /** About this patient, by pseudonym. */
  pseudonym?: string | null | undefined;
  /** Why. */
  purpose?: Array<AccessPurpose> | null | undefined;
  /** By which relation. */
  relation?: Array<RelationKind> | null | undefined;
  /** What one request did. */
  requestId?: string | null | undefined;
  /** Kinds of data. */
  resourceType?: Array<string> | null | undefined;
  /** In these roles. */
  role?: Array<Role> | null | undefined;
  /** What the request of this entry did, itself included. */
  sameRequestAs?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
  /** By people at this unit or below it. */
  unit?: string | null | undefined;
};

/** Orderings. */
export type AccessLogEntryOrder =
  /** Oldest first. */
  | 'AT_ASC'
  /** Newest first. */
  | 'AT_DESC';

/** Formål: why somebody looked. */
export type AccessPurpose =
  /** Administrasjon. */
  | 'ADMINISTRATION'
  /** Vurdering av henvisning. */
  | 'ASSESSMENT'
  /** Revisjon av loggen. */
  | 'AUDIT'
  /** Helsehjelp. */
  | 'CARE'
  /** Koordinering. */
  | 'COORDINATION'
  /** Nødrett. */
  | 'EMERGENCY'
  /** The patient’s own. */
  | 'OWN'
  /** Parent or next of kin. */
  | 'REPRESENTATION';

/** Which; every part that is given must hold. */
export type AccessQuestionFilter = {
  /** About this person’s accesses. */
  actor?: string | null | undefined;
  /** About this entry of the access log. */
  entry?: string | null | undefined;
  /** Past the day for its answer, or not. */
  overdue?: boolean | null | undefined;
  /** One of these. */
  status?: Array<AccessQuestionStatus> | null | undefined;
};

/** Orderings. */
export type AccessQuestionOrder =
  /** Newest first. */
  | 'ASKED_AT_DESC'
  /** What is to be answered soonest first. */
  | 'DUE_ON_ASC';

/** Konklusjon: what the organisation found of the access. */
export type AccessQuestionOutcome =
  /** Berettiget: there was reason for the access. */
  | 'JUSTIFIED'
  /** Ikke berettiget: there was not. */
  | 'NOT_JUSTIFIED';

/** Hvor spørsmålet står. */
export type AccessQuestionStatus =
  /** Besvart. */
  | 'ANSWERED'
  /** Åpent: waits for an answer. */
  | 'OPEN'
  /** Trukket av den som spurte. */
  | 'WITHDRAWN';

/** Handling: what a principal may do with an object; `allowed` lists those that hold now, for this caller. */
export type Action =
  | 'ACCEPT'
  | 'ADD_PARTICIPANT'
  | 'ADD_TO_CARE_TEAM'
  | 'ANSWER'
  | 'ANSWER_OFFER'
  | 'ANSWER_SUGGESTION'
  | 'APPOINT_SUBSTITUTE'
  | 'ASK'
  | 'ASK_FOR_ANOTHER'
  | 'ASSESS'
  | 'ASSIGN'
  | 'ASSIGN_CLINICIAN'
  | 'BLOCK'
  | 'BREAK_GLASS'
  | 'CANCEL'
  | 'CLOSE'
  | 'COMMENT'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'CORRECT_EVENT'
  | 'CREATE'
  | 'DECIDE'
  | 'DECLINE'
  | 'END'
  | 'ERASE'
  | 'EVALUATE'
  | 'EXPLAIN'
  | 'EXPLAIN_DELAY'
  | 'EXPORT'
  | 'FORWARD'
  | 'GRANT'
  | 'GRANT_CONSENT'
  | 'HAND_OVER'
  | 'IMPORT'
  | 'LEAVE'
  | 'LIFT'
  | 'MARK_READ'
  | 'OBJECT'
  | 'OFFER'
  | 'OPEN'
  | 'OPEN_TO_PARENTS'
  | 'PRINT'
  | 'PROTECT_ADDRESS'
  | 'PUBLISH'
  | 'READ'
  | 'RECEIVE'
  | 'RECORD_DEATH'
  | 'RECORD_DISCLOSURE'
  | 'RECORD_DROPOUT'
  | 'RECORD_EVENT'
  | 'RECORD_PATIENT_INFORMED'
  | 'RECORD_STAY'
  | 'RECORD_TASK'
  | 'REGISTER_INCOMING'
  | 'REGISTER_NEXT_OF_KIN'
  | 'REGISTER_REPRESENTATIVE'
  | 'REMIND_OWNER'
  | 'RENEW'
  | 'REOPEN'
  | 'REQUEST'
  | 'RESPOND'
  | 'RETRACT'
  | 'REVIEW'
  | 'SEND'
  | 'SET_ABSENCE'
  | 'SET_CAPACITY'
  | 'SET_COVERAGE'
  | 'SET_MEASURE'
  | 'SET_PREFERRED_CHANNEL'
  | 'SHARE'
  | 'SIGN'
  | 'SIMULATE'
  | 'START'
  | 'SUBMIT'
  | 'SUGGEST_COORDINATOR'
  | 'TAKE_OVER'
  | 'TRANSFER'
  | 'TRANSFER_MUNICIPALITY'
  | 'UNMASK'
  | 'UPDATE'
  | 'UPDATE_CONTACT'
  | 'UPDATE_GP'
  | 'WAIVE'
  | 'WITHDRAW'
  | 'WITHHOLD'
  | 'WRITE'
  | 'WRITE_LETTER';

/** Puts a file into a thread, as a message of its own. */
export type AddAttachmentInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The id that `POST /files` answered. */
  fileId: string;
  /** What it is called; its ending is made to fit what is in it. */
  name: string;
  /** Which thread. */
  threadId: string;
};

/** Brings people into a thread; they read what was written before, too. */
export type AddThreadParticipantsInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The persons; each must be able to read what the thread is about. */
  participantIds: Array<string>;
  /** Which thread. */
  threadId: string;
};

/** To whom the sentences speak. */
export type Addressee =
  /** Next of kin or a representative: the patient by name. */
  | 'SOMEBODY_NEAR'
  /** The patient: du. */
  | 'YOU'
  /** A parent: barnet ditt. */
  | 'YOUR_CHILD';

/** The organisation’s answer to a question about an access. */
export type AnswerAccessQuestionInput = {
  /** The answer, in at least 10 characters; the asker reads it. */
  answer: string;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which question. */
  id: string;
  /** What was found. */
  outcome: AccessQuestionOutcome;
};

/** The patient’s answer to an offer of a plan. */
export type AnswerPlanOfferInput = {
  /** Whether the patient wants it. */
  accepted: boolean;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the answer rests on. */
  expectedVersion?: number | null | undefined;
  /** The plan that was offered. */
  id: string;
  /** How the patient said it, where staff record it. */
  onBehalf?: OnBehalf | null | undefined;
  /** Why not, if the patient says. */
  reason?: string | null | undefined;
};

/** Somebody stands in while a coordinator or a GP is away: for all of their patients, from the first day to the last. */
export type AppointSubstituteInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Last day. */
  endsOn: string;
  /** The grant of who is away; the caller’s own unless told. */
  grantId?: string | null | undefined;
  /** First day. */
  startsOn: string;
  /** The grant of who stands in, in the same organisation. */
  substituteGrantId: string;
};

/** Fagområde. */
export type Area =
  /** Tverrfaglig spesialisert rusbehandling (TSB). */
  | 'ADDICTION'
  /** Psykisk helsevern for voksne. */
  | 'ADULT'
  /** Psykisk helsevern for barn og unge. */
  | 'CHILD';

/** A question to the organisation about one access. */
export type AskAboutAccessInput = {
  /** The same id twice has one effect. */
  clientMutationId?: string | null | undefined;
  /** The entry of the access log. */
  id: string;
  /** What is asked, in one’s own words; the organisation’s administrators and auditors read it. */
  text: string;
};

/** The patient wants another coordinator. */
export type AskForAnotherInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The assignment of who answers now. */
  id: string;
  /** Why, for the coordinating unit alone; nobody has to say it. */
  reason?: string | null | undefined;
};

/** Utfall av vurderingen. */
export type AssessmentOutcome =
  /** Rett til nødvendig helsehjelp i spesialisthelsetjenesten. */
  | 'ACCEPT'
  /** Avslag, with a professional reason and a recommendation. */
  | 'REJECT';

/** Names a coordinator for one side of a case: a person (by grant, or by person), or a unit. */
export type AssignCoordinatorInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The grant of who is named, as a suggestion gives it. */
  grantId?: string | null | undefined;
  /** Coordinator unless told. */
  kind?: CoordinatorKind | null | undefined;
  /** The pathway, whose case it is; instead of the case. */
  pathwayId?: string | null | undefined;
  /** The person who is named. */
  personId?: string | null | undefined;
  /** The side; the caller’s own unless told. */
  side?: Side | null | undefined;
  /** Alone: the unit whose leader is to name a person. With a person: where they work. */
  unitId?: string | null | undefined;
};

/** An act on one assignment. */
export type AssignmentActInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The assignment. */
  id: string;
};

/** Which; every part that is given must hold. */
export type AssignmentFilter = {
  /** Only those who answer now, or only the others. */
  accountable?: boolean | null | undefined;
  /** Named, answered or ended at this instant or after. */
  changedSince?: string | null | undefined;
  /** This person’s. */
  coordinator?: string | null | undefined;
  /** One pathway’s. */
  pathway?: string | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** On this side. */
  side?: Side | null | undefined;
  /** One of these. */
  status?: Array<AssignmentStatus> | null | undefined;
  /** Of people at this unit or below it. */
  unit?: string | null | undefined;
};

/** Orderings. */
export type AssignmentOrder =
  /** What was named, answered or ended last, first. */
  | 'CHANGED_AT_DESC'
  /** Oldest first. */
  | 'PROPOSED_AT_ASC'
  /** Newest first. */
  | 'PROPOSED_AT_DESC';

/** Where an assignment stands. */
export type AssignmentStatus =
  /** Accepted: accountable. */
  | 'ACCEPTED'
  /** Declined, with a reason. */
  | 'DECLINED'
  /** Ended. */
  | 'ENDED'
  /** Named, and has not answered yet. */
  | 'PROPOSED'
  /** With a unit, whose leader names a person. */
  | 'WITH_UNIT';

/** A file that goes with a message. */
export type AttachmentInput = {
  /** The id that `POST /files` answered. */
  fileId: string;
  /** What it is called; its ending is made to fit what is in it. */
  name: string;
};

/** Whether somebody came. */
export type AttendanceInput = {
  /** Whether they came. */
  attended: boolean;
  /** The participant. */
  participantId: string;
};

/** Which; every part that is given must hold. */
export type BreakGlassFilter = {
  /** Opened by this person. */
  openedBy?: string | null | undefined;
  /** Past the time for its review, or not. */
  overdue?: boolean | null | undefined;
  /** Reviewed, or not. */
  reviewed?: boolean | null | undefined;
};

/** Grunnlag for nødrett. A block gives way only for weighty reasons (helsepersonelloven §§ 25 and 45, pasient- og brukerrettighetsloven § 5-3). */
export type BreakGlassGround =
  /** Pasienten kan ikke spørres: the patient cannot be asked now. */
  | 'CANNOT_CONSENT'
  /** Fare for andre: danger to others. */
  | 'DANGER_TO_OTHERS'
  /** Fare for liv eller helse: danger to the patient’s life or health. */
  | 'LIFE_OR_HEALTH'
  /** Annet, som begrunnelsen sier: other, as the reason says. */
  | 'OTHER';

/** Orderings. */
export type BreakGlassOrder =
  /** Newest first. */
  | 'OPENED_AT_DESC'
  /** What is to be reviewed soonest first. */
  | 'REVIEW_DUE_AT_ASC';

/** Konklusjon: what the review found. */
export type BreakGlassOutcome =
  /** Berettiget: there was reason to open. */
  | 'JUSTIFIED'
  /** Ikke berettiget: there was not. */
  | 'NOT_JUSTIFIED';

/** Hvor nødretten står. */
export type BreakGlassStatus =
  /** Venter på etterkontroll: over, and not reviewed. */
  | 'AWAITING_REVIEW'
  /** Åpen: the record is open to who opened it. */
  | 'OPEN'
  /** Etterkontrollert: closed with a finding. */
  | 'REVIEWED';

/** Calls off long work. */
export type CancelJobInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The work. */
  id: string;
};

/** Calls a meeting off, or declines one that was asked for. */
export type CancelMeetingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** Why, in words that the patient can read. */
  reason: string;
};

/** Omsorgsnivå. */
export type CareSetting =
  /** Døgnbehandling. */
  | 'INPATIENT'
  /** Poliklinisk. */
  | 'OUTPATIENT';

/** How two definitions differ in something, from a to b. */
export type ChangeKind =
  /** Only b has it. */
  | 'ADDED'
  /** Both have it, and say different things. */
  | 'CHANGED'
  /** Only a has it. */
  | 'REMOVED';

/** Kanal: how the patient wants to be told. */
export type Channel =
  /** Digitally, after login. */
  | 'DIGITAL'
  /** By letter; for those without digital access. */
  | 'LETTER'
  /** By telephone. */
  | 'PHONE'
  /** By SMS, with nothing about health in it. */
  | 'SMS';

/** Closes a thread: it is read, and not written in any more. */
export type CloseThreadInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which thread. */
  threadId: string;
};

/** A comment on a goal or a measure: one of them. */
export type CommentOnPlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The goal, if it is on one. */
  goalId?: string | null | undefined;
  /** The measure, if it is on one. */
  measureId?: string | null | undefined;
  /** How the patient said it, where staff record the patient’s comment. */
  onBehalf?: OnBehalf | null | undefined;
  /** In which plan. */
  planId: string;
  /** What it says. */
  text: string;
};

/** A second auditor has read what the first concluded. */
export type ConfirmFindingInput = {
  /** Agrees, and it is closed; or not, and it is reviewed again. */
  agrees: boolean;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
  /** What is added; required, in at least 10 characters, of who does not agree. */
  note?: string | null | undefined;
};

/** What kind of coordinator. */
export type CoordinatorKind =
  /** Barnekoordinator (pasient- og brukerrettighetsloven § 2-5 c). */
  | 'CHILD_COORDINATOR'
  /** Koordinator, forløpskoordinator (pasient- og brukerrettighetsloven § 2-5 b). */
  | 'COORDINATOR';

/** Koordinatoroppgave: what a coordinator in the municipality does. */
export type CoordinatorTaskKind =
  /** Initiere, kalle inn til og eventuelt lede møter. */
  | 'CALL_MEETINGS'
  /** Samordne tjenestene. */
  | 'COORDINATE_SERVICES'
  /** Følge opp ut fra pasientens mål, ressurser og behov. */
  | 'FOLLOW_UP_FROM_GOALS'
  /** Informere, veilede og gi råd. */
  | 'INFORM_AND_GUIDE'
  /** Følge opp, evaluere og oppdatere individuell plan. */
  | 'KEEP_PLAN_CURRENT'
  /** Forberede tiltak i god tid. */
  | 'PREPARE_MEASURES'
  /** Sikre samhandling. */
  | 'SECURE_INTERACTION'
  /** Samarbeide med koordinatoren i spesialisthelsetjenesten. */
  | 'WORK_WITH_SPECIALIST';

/** Which way days are counted from the event that starts a clock. */
export type CountFrom =
  /** Forward, from the day after. */
  | 'AFTER'
  /** Back from the day that something is planned for, such as a discharge. */
  | 'BEFORE';

/** Whether somebody answers for a side. Only VACANT is a vacancy. */
export type CoverageStatus =
  /** Exactly one person is accountable. */
  | 'COVERED'
  /** The patient said no. */
  | 'DECLINED'
  /** Somebody outside the platform is. */
  | 'EXTERNAL'
  /** Not needed, with the reason. */
  | 'NOT_NEEDED'
  /** Nobody is, and somebody should be. */
  | 'VACANT';

/** A new unit below one of the organisation; without a parent an organisation of its own. */
export type CreateUnitInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** E-mail; never for patient data. */
  email?: string | null | undefined;
  /** What to do outside opening hours. */
  fallbackContact?: string | null | undefined;
  /** Kind. */
  kind: UnitKind;
  /** Whether the public directory shows it. */
  listed?: boolean | null | undefined;
  /** Municipality name. */
  municipalityName?: string | null | undefined;
  /** Municipality number, four digits. */
  municipalityNumber?: string | null | undefined;
  /** Name. */
  name: string;
  /** Opening hours by weekday. */
  openingHours?: Array<OpeningHoursInput> | null | undefined;
  /** Organisation number, nine digits. */
  organisationNumber?: string | null | undefined;
  /** The unit above. */
  parentId?: string | null | undefined;
  /** The pathways that the unit receives (pathwayKey). */
  pathwayKeys?: Array<string> | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Where referrals are sent. */
  referralContact?: string | null | undefined;
  /** A joint team’s other parent. */
  secondParentId?: string | null | undefined;
  /** Web page. */
  website?: string | null | undefined;
};

/** How days are counted, from the day after. */
export type DayType =
  /** Kalenderdager. */
  | 'CALENDAR'
  /** A date set for the patient. */
  | 'DATE_SET_PER_PATIENT'
  /** Arbeidsdager, Monday to Friday without public holidays unless a setting says otherwise. */
  | 'WORKING';

/** Which deadlines; every part that is given must hold. */
export type DeadlineFilter = {
  /** Area. */
  area?: Array<Area> | null | undefined;
  /** Of patients for whom this person is the accountable coordinator. */
  coordinator?: string | null | undefined;
  /** Due on this day or after. */
  dueAfter?: string | null | undefined;
  /** Due before this day. */
  dueBefore?: string | null | undefined;
  /** How binding. */
  force?: Array<Force> | null | undefined;
  /** The clock’s name, such as CLINICAL_DECISION. */
  kind?: Array<string> | null | undefined;
  /** In these pathways. */
  pathwayKey?: Array<string> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Text in the patient’s name; at least two characters. */
  q?: string | null | undefined;
  /** The side that must act. */
  side?: Side | null | undefined;
  /** One of these statuses, today. */
  status?: Array<DeadlineStatus> | null | undefined;
  /** At this unit or below it. */
  unit?: string | null | undefined;
};

/** Orderings of deadlines. */
export type DeadlineOrder =
  /** Due first. */
  | 'DUE_ON_ASC'
  /** Due last. */
  | 'DUE_ON_DESC'
  /** Oldest clock first. */
  | 'STARTS_ON_ASC'
  /** Newest clock first. */
  | 'STARTS_ON_DESC';

/** Why a deadline is waived or late: a code, and words that the patient can read. */
export type DeadlineReasonInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The deadline. */
  id: string;
  /** Reason code (DelayReason), such as PATIENT_WISH, CAPACITY, CLINICAL or WAITING_FOR_OTHERS; the query delayReasons has them all. */
  reasonCode: string;
  /** In words for the patient. */
  reasonForPatient: string;
};

/** Where a deadline stands today (Europe/Oslo); derived when read, never stale. */
export type DeadlineStatus =
  /** Falt bort. */
  | 'CANCELLED'
  /** Snart: within the kind’s warning time. */
  | 'DUE_SOON'
  /** Holdt. */
  | 'MET'
  /** Holdt for sent. */
  | 'MET_LATE'
  /** Over fristen. */
  | 'OVERDUE'
  /** Kommende. */
  | 'UPCOMING'
  /** Fraveket, with a reason that the patient can read. */
  | 'WAIVED';

/** The coordinating unit decides on a reported need. */
export type DecideNeedInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** In words that the patient can read; required when it is declined. */
  decision?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the decision rests on. */
  expectedVersion?: number | null | undefined;
  /** The need. */
  id: string;
  /** GRANTED or DECLINED. */
  status: NeedStatus;
};

/** Answers a request to unmask. */
export type DecideUnmaskingInput = {
  /** Approved, or declined. */
  approved: boolean;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which request. */
  id: string;
  /** What whoever answers adds; required, in at least 10 characters, where it is declined. */
  note?: string | null | undefined;
};

/** What was decided; it becomes a task of whoever does it. */
export type DecisionInput = {
  /** By when; to come. */
  dueOn?: string | null | undefined;
  /** The participant who does it; the task is theirs if they are a professional, else the caller’s to follow up. */
  responsibleId?: string | null | undefined;
  /** What. */
  text: string;
};

/** A whole definition: what is left out is not in it. */
export type DefinitionInput = {
  /** Whom it is for. */
  appliesTo?: LocalizedTextInput | null | undefined;
  /** Areas. */
  areas: Array<Area>;
  /** National code; null: not known. */
  code?: string | null | undefined;
  /** Code system (kodeverk) of the code. */
  codeSystem?: string | null | undefined;
  /** The edition in words. */
  edition: string;
  /** Events that can be registered. */
  events: Array<string>;
  /** GENERAL, CONDITION_SPECIFIC, CROSS_SECTOR, or RECOMMENDATION_SET (never a pathway). */
  kind: string;
  /** Name. */
  name: LocalizedTextInput;
  /** Note. */
  note?: string | null | undefined;
  /** Names the pathway, such as TSB. */
  pathwayKey: string;
  /** Phases, in order. */
  phases: Array<string>;
  /** Deadline rules, the statutory ones among them. */
  rules: Array<DefinitionRuleInput>;
  /** Where it is from. */
  source?: Array<string>;
  /** How well it is known. */
  standing: Standing;
  /** On which events a pathway starts. */
  start?: DefinitionStartInput | null | undefined;
  /** From when it is meant to hold; publishing says so for good. */
  validFrom?: string | null | undefined;
};

/** A deadline rule of a definition. */
export type DefinitionRuleInput = {
  /** Events that end the clock unmet. */
  cancelledBy?: Array<string>;
  /** Holds only under this condition. */
  condition?: string | null | undefined;
  /** Which way the days are counted. */
  count?: CountFrom;
  /** How days are counted. */
  dayType: DayType;
  /** From so many days before, it is due soon. */
  dueSoonDays?: number;
  /** The edition that the source is of. */
  edition?: string | null | undefined;
  /** How binding it is. */
  force: Force;
  /** The event that starts the clock. */
  from: string;
  /** The key of the published rule that it goes back to; null: a new one. */
  key?: string | null | undefined;
  /** The clock’s name, such as CLINICAL_DECISION. */
  kind: string;
  /** The clock’s name in words; needed for a clock that is new. */
  label?: LocalizedTextInput | null | undefined;
  /** Legal basis, as the source cites it. */
  legalBasis?: string | null | undefined;
  /** Within so many days; null: the number is not known. */
  maxDays?: number | null | undefined;
  /** Not before so many days. */
  minDays?: number | null | undefined;
  /** Note. */
  note?: string | null | undefined;
  /** The phase that it belongs to. */
  phase?: string | null | undefined;
  /** Starts again each time it is met. */
  recurring?: boolean;
  /** Care setting; null: any. */
  setting?: CareSetting | null | undefined;
  /** Which side must act. */
  side: Side;
  /** Where it is from. */
  source?: Array<string>;
  /** The words of the source. */
  sourceWording?: string | null | undefined;
  /** How well it is known. */
  standing: Standing;
  /** Which of several starting events counts. */
  starts: StartMode;
  /** The event that meets it. */
  to: string;
  /** Does not hold while one of these conditions does. */
  unless?: Array<string>;
};

/** The events on which a pathway starts. */
export type DefinitionStartInput = {
  /** After an emergency assessment; null: not known. */
  emergency?: string | null | undefined;
  /** After a referral. */
  ordinary: string;
  /** Where it is from. */
  source?: Array<string>;
  /** How well it is known. */
  standing: Standing;
  /** At each onward transfer; null: not known. */
  transfer?: string | null | undefined;
};

/** Drops a draft. */
export type DeleteDraftInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** Deletes a saved view. */
export type DeleteViewInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** Gives a draft up. */
export type DiscardDefinitionDraftInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
};

/** An assignment is declined or ended, with the reason. */
export type EndAssignmentInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The assignment. */
  id: string;
  /** Why. */
  reason: string;
};

/** Ends a calendar feed. */
export type EndCalendarFeedInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The feed. */
  id: string;
};

/** Ends a grant, at once. */
export type EndGrantInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** Ends an organisation’s own rule without another in its place. */
export type EndOrganisationRuleInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The published rule. */
  id: string;
  /** Clocks that start after this day (today at the earliest) are free of it. */
  validTo: string;
};

/** Calls a substitution off, or ends it before its last day. */
export type EndSubstitutionInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** An evaluation that was held: what was achieved, and when the next one is. */
export type EvaluatePlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The plan’s version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Held on; not later than today. */
  heldOn: string;
  /** The plan. */
  id: string;
  /** When the next one is; not in the past. */
  nextEvaluationOn?: string | null | undefined;
  /** Of the plan as a whole. */
  note?: string | null | undefined;
  /** Whether the patient took part. */
  patientTookPart: boolean;
  /** What was found of each goal that stands. */
  results: Array<PlanGoalResultInput>;
};

/** Hva som forklarer et oppslag. */
export type Explanation =
  /** Skrev i journalen: they worked with the patient about then. */
  | 'ACT'
  /** Tjeneste: on duty for the patient’s unit, or in somebody’s place. */
  | 'DUTY'
  /** Rollens eget arbeid: a leader’s unit, what waits for a coordinating unit. */
  | 'OFFICE'
  /** Henvisning to or from the unit. */
  | 'REFERRAL'
  /** Relasjon: care, or somebody with a consent, at the time. */
  | 'RELATION'
  /** Oppgave, or a case that they were asked to coordinate. */
  | 'TASK';

/** Takes what a search of the access log matches out in a file. */
export type ExportAccessLogInput = {
  /** The same id twice has one effect. */
  clientMutationId?: string | null | undefined;
  /** What is looked for. */
  filter: AccessLogEntryFilter;
  /** The file’s form. */
  format: LogExportFormat;
};

/** Takes everything that matches out of a list, as a file. */
export type ExportListInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Which columns, in that order; all that there are unless told. */
  columns?: Array<string> | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The list’s own filter, by the names of its parts; everything unless told. */
  filter?: unknown;
  /** The file’s form. */
  format: ListFormat;
  /** Which list. */
  list: ExportedList;
  /** One of the list’s orderings, such as DUE_ON_ASC. */
  orderBy?: string | null | undefined;
};

/** Takes indicators out as a workbook, as they are shown. */
export type ExportStatisticsInput = {
  /** Divided by. */
  by: IndicatorBy;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Which indicators. */
  filter?: IndicatorFilter | null | undefined;
  /** Of which period. */
  period: PeriodInput;
};

/** Takes the year’s report out as a file. */
export type ExportYearReportInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The file’s form. */
  format: ReportFormat;
  /** A unit directly below the caller’s organisation; the organisation unless told. */
  unitId?: string | null | undefined;
  /** The calendar year; this one at the latest. */
  year: number;
};

/** Lists that can be taken out as a file. */
export type ExportedList =
  /** Frister: `deadlines`. */
  | 'DEADLINES'
  /** Meldte behov: `needs`. */
  | 'NEEDS'
  /** Forløp: `pathways`. */
  | 'PATHWAYS'
  /** Henvisninger: `referrals`. */
  | 'REFERRALS'
  /** Oppgaver: `tasks`. */
  | 'TASKS'
  /** Ledige: `vacancies`. */
  | 'VACANCIES';

/** Hva som ble funnet i innsynsloggen; the rules, in the order in which findings are worked on. */
export type FindingKind =
  /** Nødrett uten etterkontroll innen fristen. */
  | 'BREAK_GLASS_NOT_REVIEWED'
  /** Kollegas journal: of somebody who works, or lately worked, at the same unit. */
  | 'COLLEAGUE'
  /** Mange så på samme pasient: several, within some days. */
  | 'MANY_LOOKED'
  /** Mange pasienter på kort tid, with nothing that explains it. */
  | 'MANY_PATIENTS'
  /** Ingen relasjon: no care relation, duty or referral at the time. */
  | 'NO_RELATION'
  /** Utenfor arbeidstid. */
  | 'OUTSIDE_HOURS'
  /** Egen journal: somebody at work looked at their own record. */
  | 'OWN_RECORD'
  /** Skjermet person: of somebody whose address is protected. */
  | 'PROTECTED_PERSON'
  /** Nærståendes journal: registered as next of kin, parent or child, or declared. */
  | 'RELATIVE'
  /** Kom tilbake: to the same patient on several days. */
  | 'RETURNED'
  /** Samme etternavn som pasienten, a name that few have. */
  | 'SAME_NAME'
  /** Ukjent for enheten: nobody there has anything to do with the patient. */
  | 'UNKNOWN_TO_UNIT'
  /** Uvanlig for rollen: data that the role seldom sees. */
  | 'UNUSUAL_FOR_ROLE';

/** Konklusjon: what the review of a finding concluded. */
export type FindingOutcome =
  /** Brudd: there was none. */
  | 'BREACH'
  /** Forklart: there was a reason, which the note gives. */
  | 'EXPLAINED'
  /** Oversendt: to whom it belongs, as the note says. */
  | 'HANDED_ON';

/** What a finding in a draft means. */
export type FindingSeverity =
  /** Keeps the draft from being published. */
  | 'ERROR'
  /** Something is missing or unusual; blocks nothing but what needs it. */
  | 'WARNING';

/** Hvor funnet står. */
export type FindingStatus =
  /** Lukket, with an outcome. */
  | 'CLOSED'
  /** Samlet: asked about in a finding of many patients. */
  | 'GATHERED'
  /** Åpent: waits for an auditor. */
  | 'OPEN'
  /** Til annengangs lesning: a second auditor is to read what was concluded. */
  | 'SECOND_READING'
  /** Under behandling: an auditor has taken it. */
  | 'UNDER_REVIEW'
  /** Venter: something that explains it may still be registered. */
  | 'WAITING'
  /** Falt bort: what was registered meanwhile explains it. */
  | 'WITHDRAWN';

/** How binding a deadline is. */
export type Force =
  /** Veiledende forløpstid; gives the patient no right. */
  | 'ADVISORY'
  /** The organisation’s own rule. */
  | 'ORGANISATION'
  /** Lovfestet: by statute; cannot be waived. */
  | 'STATUTORY'
  /** Nasjonalt mål. */
  | 'TARGET';

/** A role at a unit for a person: one who is here (personId), or by identity number and name. */
export type GrantRoleInput = {
  /** For how many patients a coordinator can answer at once. */
  capacity?: number | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** E-mail at work, where the person has set none; they may set another themselves. */
  email?: string | null | undefined;
  /** Family name; required with nationalId. */
  familyName?: string | null | undefined;
  /** Given name; required with nationalId. */
  givenName?: string | null | undefined;
  /** National identity number of a new or existing person. */
  nationalId?: string | null | undefined;
  /** When the person answers, by weekday. */
  openingHours?: Array<OpeningHoursInput> | null | undefined;
  /** The person; exactly one of personId and nationalId. */
  personId?: string | null | undefined;
  /** Telephone at work. */
  phone?: string | null | undefined;
  /** The role; never AUDITOR, nor one that follows from a relation. */
  role: Role;
  /** Where; a unit of the caller’s organisation. */
  unitId: string;
  /** Holds from; now unless told, never before today. */
  validFrom?: string | null | undefined;
  /** Holds until; until ended unless told. */
  validTo?: string | null | undefined;
};

/** What whoever answers next should know of the patient. */
export type HandOverInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The assignment that is handed over. */
  id: string;
  /** The note. */
  text: string;
};

/** A file of units (docs/unit-files.md): shown first, then carried out. */
export type ImportUnitsInput = {
  /** The `basis` of the preview that was looked at; needed to carry it out. */
  basis?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The file’s text, CSV with a first line of names; at most 500 lines. */
  content: string;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** True: says what would become of each line, and writes nothing. */
  dryRun: boolean;
  /** Carries out what can be, although other lines are refused; else all or nothing. */
  skipRefused?: boolean | null | undefined;
};

/** What becomes of a line of a file of units. */
export type ImportedUnitStatus =
  /** A unit is changed. */
  | 'CHANGED'
  /** A unit is closed. */
  | 'CLOSED'
  /** A unit is made. */
  | 'NEW'
  /** Nothing: `problems` say why. */
  | 'REFUSED'
  /** Everything is as the line says already. */
  | 'UNCHANGED';

/** The five aims of the national pathways. */
export type IndicatorAim =
  /** Sammenhengende og koordinerte pasientforløp. */
  | 'COORDINATED_PATHWAYS'
  /** Likeverdig tilbud uavhengig av hvor i landet man bor. */
  | 'EQUAL_SERVICE'
  /** Unngå unødig ventetid for utredning, behandling og oppfølging. */
  | 'NO_UNNEEDED_WAITING'
  /** Bedre ivaretakelse av somatisk helse og gode levevaner. */
  | 'SOMATIC_HEALTH'
  /** Økt brukermedvirkning og brukertilfredshet. */
  | 'USER_PARTICIPATION';

/** What an indicator is divided by. Two divisions are never crossed. */
export type IndicatorBy =
  /** Area. */
  | 'AREA'
  /** The patient’s municipality, by number. */
  | 'MUNICIPALITY'
  /** The organisation that had the case. */
  | 'ORGANISATION'
  /** Pathway; one that holds for several areas has a cell in each. */
  | 'PATHWAY'
  /** The units of the caller’s own organisation: for its coordinating unit, unit leaders and administrators. */
  | 'UNIT'
  /** Not at all: one cell. */
  | 'WHOLE';

/** Which indicators; every part that is given must hold. */
export type IndicatorFilter = {
  /** Of this aim. */
  aim?: IndicatorAim | null | undefined;
  /** These keys. */
  key?: Array<string> | null | undefined;
  /** National ones, or (false) this platform’s own. */
  national?: boolean | null | undefined;
};

/** How fine a trend is. */
export type IndicatorGrain =
  /** A point for each month. */
  | 'MONTH'
  /** A point for each quarter. */
  | 'QUARTER'
  /** A point for each year. */
  | 'YEAR';

/** Calls others too, or takes back that somebody is called. */
export type InviteToMeetingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the change rests on. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** Whom to call. */
  participants?: Array<ParticipantInput> | null | undefined;
  /** Participants who are called no more; never the patient, nor whoever calls. */
  removeIds?: Array<string> | null | undefined;
};

/** Where a piece of long work stands. */
export type JobStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Ended, with a result. */
  | 'DONE'
  /** Ended without one; `error` says why. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker has it. */
  | 'RUNNING';

/** Leaves a thread: one sees nothing of it from then on. */
export type LeaveThreadInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Which thread. */
  threadId: string;
};

/** Rettslig grunnlag for helsehjelpen. */
export type LegalBasis =
  /** Helse- og omsorgstjenesteloven § 10-2. */
  | 'COMPULSORY_HOL_10_2'
  /** Helse- og omsorgstjenesteloven § 10-3. */
  | 'COMPULSORY_HOL_10_3'
  /** Psykisk helsevernloven. */
  | 'COMPULSORY_PHVL'
  /** Annet. */
  | 'OTHER'
  /** Frivillig. */
  | 'VOLUNTARY';

/** What became of lines between two versions. */
export type LineChange =
  /** They stand in the second alone. */
  | 'ADDED'
  /** They stand in the first alone. */
  | 'REMOVED'
  /** They stand in both. */
  | 'SAME';

/** The form of a list as a file. */
export type ListFormat =
  /** RFC 4180 in UTF-8 with a header; a cell that a spreadsheet would run has a quote before it. */
  | 'CSV'
  /** A workbook with one sheet; a text is a text, and nothing in it is computed. */
  | 'XLSX';

/** Text in the languages of the platform. */
export type LocalizedTextInput = {
  /** English. */
  en: string;
  /** Bokmål. */
  nb: string;
  /** Nynorsk. */
  nn: string;
};

/** Skade: what can be wrong with the access log. */
export type LogDamage =
  /** Endret: something is not what was written, sealed or signed. */
  | 'ALTERED'
  /** Avkortet: its end is gone. */
  | 'CUT_OFF'
  /** Satt inn: something is there that the platform did not write. */
  | 'EXTRA'
  /** Forgrenet: it is another log than the one that was signed. */
  | 'FORKED'
  /** Mangler: something was taken out. */
  | 'MISSING'
  /** Flyttet: something is not in its place. */
  | 'REORDERED'
  /** Tilbakestilt: the database is an older one than what was published. */
  | 'ROLLED_BACK';

/** The form of a file of entries. */
export type LogExportFormat =
  /** RFC 4180 in UTF-8 with a header; a cell that a spreadsheet would run has a quote before it. */
  | 'CSV'
  /** FHIR R4 AuditEvent in the profiles of IHE’s Basic Audit Log Patterns, one resource a line (NDJSON). */
  | 'FHIR'
  /** Entries with what proves them, one JSON object a line: `npm run -s log -- verify --offline FILE --key PUB` verifies it. Holds what a signed checkpoint covers: all but the last minute. */
  | 'JSON_LINES';

/** One has read a thread up to a message. */
export type MarkReadInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The last message that was read; all there are unless told. */
  messageId?: string | null | undefined;
  /** Which thread. */
  threadId: string;
};

/** The caller has a page before them. */
export type MarkSeenInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Which. */
  page: SeenPage;
};

/** What somebody answered when called. */
export type MeetingAnswer =
  /** Ønsker et annet tidspunkt. */
  | 'ANOTHER_TIME'
  /** Kommer ikke. */
  | 'NO'
  /** Kommer. */
  | 'YES';

/** Which; every part that is given must hold. */
export type MeetingFilter = {
  /** What kind. */
  kind?: Array<MeetingKind> | null | undefined;
  /** Those to which I am called. */
  mine?: boolean | null | undefined;
  /** One pathway’s. */
  pathway?: string | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Begins before this instant. */
  startsBefore?: string | null | undefined;
  /** Begins at this instant or after. */
  startsSince?: string | null | undefined;
  /** Where it stands. */
  status?: Array<MeetingStatus> | null | undefined;
};

/** What kind of meeting. */
export type MeetingKind =
  /** Samarbeidsmøte: with others who help the patient. Registered in the pathway; the value of its code was not found. */
  | 'COOPERATION'
  /** Utskrivingsmøte: to begin the follow-up plan before a discharge. */
  | 'DISCHARGE'
  /** Evalueringsmøte: what was reached, and what comes next. */
  | 'EVALUATION'
  /** Annet møte. */
  | 'OTHER'
  /** Ansvarsgruppemøte: those who answer for the services together. */
  | 'RESPONSIBILITY_GROUP';

/** An outside party’s link. */
export type MeetingLinkInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The meeting. */
  id: string;
  /** The outside party. */
  participantId: string;
};

/** Orderings; what is not called yet stands last, or first. */
export type MeetingOrder =
  /** Next first. */
  | 'STARTS_AT_ASC'
  /** Last first. */
  | 'STARTS_AT_DESC';

/** Where a meeting stands. */
export type MeetingStatus =
  /** Avlyst, with its reason. */
  | 'CANCELLED'
  /** Holdt. */
  | 'HELD'
  /** Ønsket: asked for by the patient or somebody near, and not called yet. */
  | 'REQUESTED'
  /** Innkalt: called, with time and participants. */
  | 'SCHEDULED';

/** On what ground a need is reported. */
export type NeedBasis =
  /** The duty of health personnel (helsepersonelloven § 38 a). */
  | 'DUTY'
  /** Parent or next of kin asks. */
  | 'NEXT_OF_KIN'
  /** The patient asks. */
  | 'PATIENT'
  /** A referral that names no municipal contact, with the patient’s agreement. */
  | 'REFERRAL';

/** Which; every part that is given must hold. */
export type NeedFilter = {
  /** What is needed. */
  kind?: Array<NeedKind> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Reported at this instant or after. */
  reportedSince?: string | null | undefined;
  /** Which side is to meet it. */
  side?: Side | null | undefined;
  /** One of these. */
  status?: Array<NeedStatus> | null | undefined;
};

/** What is needed. */
export type NeedKind =
  /** En annen koordinator: the patient asks for somebody else than who answers now. */
  | 'ANOTHER_COORDINATOR'
  /** Barnekoordinator. */
  | 'CHILD_COORDINATOR'
  /** Koordinator. */
  | 'COORDINATOR'
  /** Individuell plan. */
  | 'INDIVIDUAL_PLAN';

/** Orderings. */
export type NeedOrder =
  /** Oldest first. */
  | 'REPORTED_AT_ASC'
  /** Newest first. */
  | 'REPORTED_AT_DESC';

/** Where a need stands. */
export type NeedStatus =
  /** Declined, with its reason. */
  | 'DECLINED'
  /** Granted. */
  | 'GRANTED'
  /** Reported, waits for the coordinating unit. */
  | 'REPORTED'
  /** Withdrawn, for instance since the patient does not want it. */
  | 'WITHDRAWN';

/** Offers the patient a plan. */
export type OfferPlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** What kind. */
  kind: PlanKind;
  /** The pathway that it belongs to, if any. */
  pathwayId?: string | null | undefined;
  /** To whom. */
  patientId: string;
};

/** What a patient says or signs, recorded by staff; shown as such ever after. */
export type OnBehalf = {
  /** Reference to the document. */
  document?: string | null | undefined;
  /** How it was said. */
  form: OnBehalfForm;
  /** Who was there. */
  witness?: string | null | undefined;
};

/** How the patient said it. */
export type OnBehalfForm =
  /** Muntlig, present. */
  | 'ORAL'
  /** På papir. */
  | 'PAPER'
  /** På telefon. */
  | 'PHONE';

/** Opens a message thread about a patient, with its first message. */
export type OpenThreadInput = {
  /** Files with it; at most ten. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The deadline that it is about, if it is; at most one thing. */
  deadlineId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The meeting that it is about, if it is; at most one thing. */
  meetingId?: string | null | undefined;
  /** The persons who take part beside the caller; each must be able to read what it is about. */
  participantIds: Array<string>;
  /** The pathway that it is about, if it is; at most one thing. */
  pathwayId?: string | null | undefined;
  /** Whom it concerns. */
  patientId: string;
  /** The patient takes part, whose own login nobody needs to know for that. */
  patientTakesPart?: boolean | null | undefined;
  /** The plan that it is about, if it is; at most one thing. */
  planId?: string | null | undefined;
  /** The referral that it is about, if it is; at most one thing. */
  referralId?: string | null | undefined;
  /** The task that it is about, if it is; at most one thing. */
  taskId?: string | null | undefined;
  /** The first message. */
  text: string;
  /** Topic. */
  topic: string;
};

/** When somebody answers, on one day of the week. */
export type OpeningHoursInput = {
  /** Closes, as 14:00. */
  closes: string;
  /** Opens, as 09:00 (Europe/Oslo). */
  opens: string;
  /** Day of the week, ISO: 1 is Monday. */
  weekday: number;
};

/** An act on one grant or unit. */
export type OrganisationActInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** Which; every part that is given must hold. */
export type OutboxFilter = {
  /** In one of these states. */
  state?: Array<OutboxState> | null | undefined;
};

/** Orderings. */
export type OutboxOrder =
  /** First to be sent first. */
  | 'SEND_AFTER_ASC'
  /** Last to be sent first. */
  | 'SEND_AFTER_DESC';

/** Where a message stands. */
export type OutboxState =
  /** Oppgitt: the mail server has refused it too often. */
  | 'DEAD'
  /** Sendt: the mail server has taken it. */
  | 'SENT'
  /** Vist: would have been sent; the demo sends nothing. */
  | 'SHOWN'
  /** Venter: to be sent, or tried again, at its time. */
  | 'WAITING';

/** Somebody outside the platform: answers by a link, and sees nothing of the patient. */
export type OutsidePartyInput = {
  /** Where the invitation is sent; without it the link is made by `renewMeetingLink`, and handed on. */
  email?: string | null | undefined;
  /** The language of the invitation: nb, nn or en; nb unless told. */
  language?: string | null | undefined;
  /** Name. */
  name: string;
  /** From where: a school, NAV. */
  organisation?: string | null | undefined;
};

/** As what somebody is responsible. */
export type PageContactRole =
  /** Behandler. */
  | 'CLINICIAN'
  /** Koordinator. */
  | 'COORDINATOR'
  /** Fastlege. */
  | 'GP';

/** What a sentence of the patient’s page is about, so that a frontend can set it beside its own parts. */
export type PageItemKind =
  /** A meeting waits for an answer (`respondToMeeting`). */
  | 'ANSWER_MEETING'
  /** A plan is offered: yes or no (`answerPlanOffer`). */
  | 'ANSWER_OFFER'
  /** A referral is to be read and confirmed (`confirmReferral`). */
  | 'CONFIRM_REFERRAL'
  /** What somebody is to do by a day. */
  | 'DEADLINE'
  /** A plan is gone through. */
  | 'EVALUATION'
  /** One can say how it goes (`submitFeedback`). */
  | 'GIVE_FEEDBACK'
  /** A meeting. */
  | 'MEETING'
  /** A reported need of a coordinator or a plan. */
  | 'NEED'
  /** There is nothing of this to tell. */
  | 'NOTHING'
  /** What the reader of the page has taken on in a plan. */
  | 'OWN_MEASURE'
  /** A pathway. */
  | 'PATHWAY'
  /** A plan. */
  | 'PLAN'
  /** Messages that are not read. */
  | 'READ_MESSAGES'
  /** A referral. */
  | 'REFERRAL'
  /** The version that holds is not signed (`signPlan`). */
  | 'SIGN_PLAN'
  /** A stay, planned or going on. */
  | 'STAY';

/** Whom to call: a person of the platform, or an outside party. */
export type ParticipantInput = {
  /** Somebody outside the platform. */
  outside?: OutsidePartyInput | null | undefined;
  /** A person who may see the patient’s data, by a relation that holds now. */
  personId?: string | null | undefined;
};

/** As what somebody is called to a meeting. */
export type ParticipantKind =
  /** Pårørende. */
  | 'NEXT_OF_KIN'
  /** Utenfor plattformen: school, NAV, child welfare and others, who answer by a link and are told time, place and who calls. */
  | 'OUTSIDE'
  /** Forelder; always of a child for whom the parents act. */
  | 'PARENT'
  /** Pasienten: always. */
  | 'PATIENT'
  /** Fagperson på plattformen: under a grant, with a relation to the patient. */
  | 'PROFESSIONAL';

/** Which; every part that is given must hold. */
export type PathwayFilter = {
  /** Area. */
  area?: Array<Area> | null | undefined;
  /** For which this person is an accountable coordinator. */
  coordinator?: string | null | undefined;
  /** These pathways. */
  pathwayKey?: Array<string> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** In these phases. */
  phase?: Array<Phase> | null | undefined;
  /** One of these. */
  status?: Array<PathwayStatus> | null | undefined;
  /** At this unit or below it. */
  unit?: string | null | undefined;
};

/** Orderings. */
export type PathwayOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Where a pathway stands. */
export type PathwayStatus =
  /** Aktivt: the right to care was granted. */
  | 'ACTIVE'
  /** Avsluttet, with its reason. */
  | 'ENDED'
  /** No right to care in the specialist service. */
  | 'NOT_GRANTED'
  /** Henvist: exists from the referral’s submission. */
  | 'REFERRED'
  /** Overført to another unit. */
  | 'TRANSFERRED';

/** One whole calendar month, one whole quarter, or one to ten whole years, over before today (Europe/Oslo). */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
};

/** Fase i forløpet. */
export type Phase =
  /** Basis utredning. */
  | 'ASSESSMENT'
  /** Vurdering av henvisningen. */
  | 'ASSESSMENT_OF_REFERRAL'
  /** Avrusning. */
  | 'DETOX'
  /** Utvidet utredning. */
  | 'EXTENDED_ASSESSMENT'
  /** Avslutning og videre oppfølging. */
  | 'FOLLOW_UP'
  /** Kartlegging og henvisning, in the municipality. */
  | 'REFERRAL'
  /** Behandling. */
  | 'TREATMENT';

/** How two versions of a plan differ in one place. */
export type PlanChangeKind =
  /** Only in the later. */
  | 'ADDED'
  /** In both, and not the same. */
  | 'CHANGED'
  /** Only in the earlier. */
  | 'REMOVED';

/** Det en individuell plan skal inneholde (forskrift om individuell plan ved ytelse av velferdstjenester; the list as http://kurs.helsekompetanse.no/plan/3310 gives it). */
export type PlanElement =
  /** Samtykke til at planen utarbeides. */
  | 'CONSENT'
  /** Hva pasienten, tjenestene og pårørende vil bidra med. */
  | 'CONTRIBUTIONS'
  /** Nødvendig eller ønskelig samarbeid med andre. */
  | 'COOPERATION'
  /** Mål, ressurser og behov for tjenester. */
  | 'GOALS_RESOURCES_NEEDS'
  /** Hvordan tiltakene skal gjennomføres. */
  | 'IMPLEMENTATION'
  /** Aktuelle tiltak, omfang og ansvar. */
  | 'MEASURES'
  /** Hvem som deltar i arbeidet med planen. */
  | 'PARTICIPANTS'
  /** Planperiode og tidspunkt for revisjon. */
  | 'PERIOD_AND_REVISION'
  /** Hvem som har ansvar for samordning og framdrift. */
  | 'RESPONSIBLE_FOR_COORDINATION';

/** Which; every part that is given must hold. */
export type PlanFilter = {
  /** What kind. */
  kind?: Array<PlanKind> | null | undefined;
  /** One pathway’s. */
  pathway?: string | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Where it stands. */
  status?: Array<PlanStatus> | null | undefined;
};

/** What the measures below it are for. */
export type PlanGoalKind =
  /** Mål. */
  | 'GOAL'
  /** Tidlig varseltegn, in a crisis plan: its measures say who does what when it shows. */
  | 'WARNING_SIGN';

/** What an evaluation found of a goal. */
export type PlanGoalOutcome =
  /** Nådd. */
  | 'ACHIEVED'
  /** Ikke nådd. */
  | 'NOT_ACHIEVED'
  /** Ikke lenger aktuelt. */
  | 'NOT_RELEVANT'
  /** Delvis nådd. */
  | 'PARTLY';

/** What was found of one goal. */
export type PlanGoalResultInput = {
  /** What was achieved, in words. */
  achieved?: string | null | undefined;
  /** The goal. */
  goalId: string;
  /** What was found. */
  outcome: PlanGoalOutcome;
};

/** What kind of plan. */
export type PlanKind =
  /** Kriseplan: early signs, and what the patient wants done. */
  | 'CRISIS'
  /** Oppfølgingsplan: after the specialist service’s part, on both sides. */
  | 'FOLLOW_UP'
  /** Individuell plan (IP), one a person (pasient- og brukerrettighetsloven § 2-5). */
  | 'INDIVIDUAL'
  /** Behandlingsplan: every patient’s, made with the patient. */
  | 'TREATMENT';

/** How far a measure has come. Progress makes no new version of the plan. */
export type PlanMeasureStatus =
  /** Gjennomført. */
  | 'DONE'
  /** Ikke lenger aktuelt. */
  | 'DROPPED'
  /** I gang. */
  | 'ONGOING'
  /** Planlagt. */
  | 'PLANNED';

/** Orderings. */
export type PlanOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Del av en plan: what is shared with a participant, or not. */
export type PlanPart =
  /** Evalueringene. */
  | 'EVALUATIONS'
  /** Målene, without their measures. */
  | 'GOALS'
  /** Tiltakene. One’s own are seen without this. */
  | 'MEASURES'
  /** Hvem som deltar. */
  | 'PARTICIPANTS'
  /** Planteksten, with contributions, implementation, cooperation and contacts. */
  | 'TEXT'
  /** Pasientens egne ord: what matters, resources, needs, wishes. */
  | 'WORDS';

/** As what somebody signs a plan. */
export type PlanSigner =
  /** Den som har ansvaret for planen. */
  | 'OWNER'
  /** Pasienten, or a parent who acts for the child. */
  | 'PATIENT';

/** Where a plan stands. */
export type PlanStatus =
  /** Made: holds. */
  | 'ACTIVE'
  /** Avsluttet, with its reason. */
  | 'CLOSED'
  /** Avslått: the patient does not want it now. */
  | 'DECLINED'
  /** Wanted, and being written. */
  | 'DRAFT'
  /** Tilbudt: offered, and not answered. */
  | 'OFFERED';

/** Which plan goes on paper. */
export type PrintPlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The plan. */
  id: string;
};

/** Publishes a draft as the next edition of its pathway. It is never changed after. */
export type PublishDefinitionInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
  /** Holds from this day, today or later; the edition that stands is closed the day before. */
  validFrom: string;
};

/** Publishes an organisation’s own rule. It is never changed after. */
export type PublishOrganisationRuleInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
  /** Holds for clocks that start on this day (today at the earliest) or later; the rule that stands is closed the day before. */
  validFrom: string;
};

/** Publishes a draft. It is never changed after. */
export type PublishProcedureInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
};

/** Who came to a meeting. */
export type RecordAttendanceInput = {
  /** Of each that is known; at least one. */
  attendance: Array<AttendanceInput>;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The meeting. */
  id: string;
};

/** Records one of the coordinator’s tasks: done, due next, or both. */
export type RecordCoordinatorTaskInput = {
  /** The case; a pathway’s has the pathway’s id. */
  caseId: string;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Done on; not after today. */
  doneOn?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Due next on; not before today. */
  dueOn?: string | null | undefined;
  /** Which task. */
  kind: CoordinatorTaskKind;
  /** What was done, shortly. */
  note?: string | null | undefined;
};

/** Registers that something happened in a pathway. */
export type RecordEventInput = {
  /** The care setting from here on, where the event changes it. */
  careSetting?: CareSetting | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** National code, alone or combined (U, D11CU): one that the pathway’s edition has for this kind of event. Not told: the only one that fits, where there is one. */
  code?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** What happened: an event of the pathway’s edition, such as FIRST_ATTENDANCE. */
  kind: string;
  /** Note. */
  note?: string | null | undefined;
  /** When; now unless told. */
  occurredAt?: string | null | undefined;
  /** The pathway. */
  pathwayId: string;
  /** The phase from here on, where the event changes it. */
  phase?: Phase | null | undefined;
};

/** What somebody who is called said by other ways, recorded by those who call. */
export type RecordMeetingAnswerInput = {
  /** The answer. */
  answer: MeetingAnswer;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the answer rests on: not an earlier time. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** How it was said. */
  onBehalf: OnBehalf;
  /** The participant; not a professional, who answers alone. */
  participantId: string;
  /** With a word, such as when one can. */
  words?: string | null | undefined;
};

/** The minutes of a meeting; written anew, what was written before is kept. */
export type RecordMinutesInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** What was decided, beside what is recorded already. */
  decisions?: Array<DecisionInput> | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the minutes rest on. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** Referat; the patient reads it unless it is withheld. */
  text: string;
};

/** Who took part in a course, or did not although it was registered. */
export type RecordTrainingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Which course; held today or before. */
  courseId: string;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Who: people with a role in the organisation, or who coordinate for it. */
  personIds: Array<string>;
  /** False: they did not, it was a mistake. */
  tookPart?: boolean;
};

/** Which; every part that is given must hold. */
export type ReferralFilter = {
  /** Area. */
  area?: Array<Area> | null | undefined;
  /** To be assessed before this day. */
  assessBefore?: string | null | undefined;
  /** From this unit or below it. */
  fromUnit?: string | null | undefined;
  /** To these pathways. */
  pathwayKey?: Array<string> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Text in the patient’s name; at least two characters. */
  q?: string | null | undefined;
  /** Received then or after. */
  receivedAfter?: string | null | undefined;
  /** Received before. */
  receivedBefore?: string | null | undefined;
  /** One of these. */
  status?: Array<ReferralStatus> | null | undefined;
  /** At this unit or below it. */
  toUnit?: string | null | undefined;
  /** Urgency. */
  urgency?: Array<Urgency> | null | undefined;
};

/** Orderings. */
export type ReferralOrder =
  /** To be assessed first. */
  | 'ASSESS_BY_ASC'
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Received first, first; drafts last. */
  | 'RECEIVED_AT_ASC'
  /** Received last, first; drafts before. */
  | 'RECEIVED_AT_DESC';

/** Where a referral stands. */
export type ReferralStatus =
  /** Rett til helsehjelp. */
  | 'ACCEPTED'
  /** Kladd: the referrer’s alone. */
  | 'DRAFT'
  /** Videresendt to another section; the clock is not restarted. */
  | 'FORWARDED'
  /** Tatt i hånd: somebody has taken it in hand. */
  | 'RECEIVED'
  /** Avslått, with reason and recommendation. */
  | 'REJECTED'
  /** Sendt: received at that instant; the clock runs. */
  | 'SUBMITTED'
  /** Trukket. */
  | 'WITHDRAWN';

/** Relasjon: what opens a patient’s data for a person, a unit or an organisation. */
export type RelationKind =
  /** A referral is at a unit of the principal’s. */
  | 'ADDRESSED'
  /** Nødrett: opened for a time with a reason, read only, and reviewed. */
  | 'BREAK_GLASS'
  /** Accountable coordinator, or the appointed substitute. */
  | 'COORDINATES'
  /** The patient’s GP today. */
  | 'GP_OF'
  /** Next of kin with the patient’s open consent, or by decision. */
  | 'KIN'
  /** Parental responsibility, within the age rules (pasient- og brukerrettighetsloven § 3-4). */
  | 'PARENT'
  /** A partner organisation’s person, by consent. */
  | 'PARTNER'
  /** The organisation takes part in this patient’s referral, pathway or plan. */
  | 'PARTY'
  /** Wrote the referral, or works in the unit that did. */
  | 'REFERRER_OF'
  /** Registered the patient; shows only what the registrar wrote. */
  | 'REGISTERS'
  /** Is the patient. */
  | 'SELF'
  /** In the care team on the municipal side. */
  | 'SERVES'
  /** In the care team on the specialist side. */
  | 'TREATS';

/** Which deadline. */
export type RemindOwnerInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The deadline. */
  id: string;
};

/** Removes a saved search. */
export type RemoveSavedSearchInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** A calendar feed in place of the one before, which ends. */
export type RenewCalendarFeedInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
};

/** The form of a report’s file. */
export type ReportFormat =
  /** PDF/A, tagged. */
  | 'PDF'
  /** A workbook with a sheet for each table. */
  | 'XLSX';

/** Says that a patient needs a coordinator, a child coordinator or an individual plan. */
export type ReportNeedInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** What is needed. */
  kind: NeedKind;
  /** What the reporter adds. */
  note?: string | null | undefined;
  /** What the patient said, recorded by staff. */
  onBehalf?: OnBehalf | null | undefined;
  /** The pathway that it arises in. */
  pathwayId?: string | null | undefined;
  /** The patient agrees that it is reported; required from staff. */
  patientAgrees?: boolean | null | undefined;
  /** Whose need. */
  patientId: string;
  /** Which side is to meet it: staff report to their own; the municipality unless told. */
  side?: Side | null | undefined;
};

/** Asks the coordinator for a meeting. */
export type RequestMeetingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** What kind; a cooperation meeting unless told. */
  kind?: MeetingKind | null | undefined;
  /** About whom. */
  patientId: string;
  /** What it is wanted for. */
  reason: string;
  /** Which side is asked; whoever coordinates unless told. */
  side?: Side | null | undefined;
};

/** Asks who a pseudonym of the access log is. */
export type RequestUnmaskingInput = {
  /** The same id twice has one effect. */
  clientMutationId?: string | null | undefined;
  /** For how many days an approval is to hold, 1 to 30; 7 unless told. */
  days?: number | null | undefined;
  /** On what ground. */
  ground: UnmaskingGround;
  /** The pseudonym: a patient’s, or of whoever acted as patient, parent or next of kin. */
  pseudonym: string;
  /** Why, in at least 20 characters. Name nobody: whoever it is about can read it. */
  reason: string;
};

/** How binding a registration is, as the guide says it. */
export type Requirement =
  /** Kan registreres. */
  | 'MAY'
  /** Skal registreres. */
  | 'MUST'
  /** Bør registreres. */
  | 'SHOULD';

/** Moves a meeting: everybody is asked again. */
export type RescheduleMeetingInput = {
  /** Dagsorden; read on the platform, and sent to nobody. */
  agenda?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** To; after the beginning. */
  endsAt: string;
  /** The version that the change rests on. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** Where; it is sent to those who are called, outside the platform too: nothing of why. Of a protected address it is not sent. */
  place?: string | null | undefined;
  /** From; to come. */
  startsAt: string;
};

/** Answers a call. */
export type RespondToMeetingInput = {
  /** The answer. */
  answer: MeetingAnswer;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the answer rests on: not an earlier time. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string;
  /** With a word, such as when one can. */
  words?: string | null | undefined;
};

/** Retracts one’s own message. */
export type RetractMessageInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Which message. */
  id: string;
  /** Why; everybody in the thread reads it. */
  reason?: string | null | undefined;
};

/** Closes the review of an opening (etterkontroll). */
export type ReviewBreakGlassInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which opening. */
  id: string;
  /** What the reviewer adds; required, in at least 10 characters, where it was not justified. */
  note?: string | null | undefined;
  /** What was found. */
  outcome: BreakGlassOutcome;
};

/** Concludes the review of a finding. */
export type ReviewFindingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
  /** Why, in at least 10 characters: the reason, or to whom it was handed. Name no patient. */
  note: string;
  /** What was concluded. */
  outcome: FindingOutcome;
};

/** Rolle: what a grant makes of a person. One acts under one role at a time. */
export type Role =
  /** Administrator: of an organisation, or of the installation (no unit). */
  | 'ADMINISTRATOR'
  /** Innsynsrevisor: reads the access log, and nothing clinical. */
  | 'AUDITOR'
  /** Saksbehandler: municipal case worker. */
  | 'CASE_WORKER'
  /** Behandler: authorised health personnel of the specialist service. */
  | 'CLINICIAN'
  /** Koordinerende enhet: of a municipality or a health trust. */
  | 'COORDINATING_UNIT'
  /** Forløpskoordinator: pathway coordinator, on the side of the grant’s unit. */
  | 'COORDINATOR'
  /** Fastlege: general practitioner. */
  | 'GP'
  /** Pårørende: next of kin, by the patient’s consent. Never granted. */
  | 'NEXT_OF_KIN'
  /** Forelder: parent with parental responsibility, within the age rules. Never granted. */
  | 'PARENT'
  /** Samarbeidspartner: NAV, school, child welfare and others, by consent. */
  | 'PARTNER'
  /** Pasient: the patient, by identity number at login. Never granted. */
  | 'PATIENT'
  /** Enhetsleder: leader of a unit and what lies below it. */
  | 'UNIT_LEADER';

/** Hva en regel kan gjøre alene. */
export type RuleStanding =
  /** Makes a finding by itself. */
  | 'ALONE'
  /** Only strengthens a finding that another rule makes. */
  | 'STRENGTHENS'
  /** Makes one where no relation, duty or referral explains the look. */
  | 'UNEXPLAINED';

/** Begins a draft (from an edition, from a definition written out, or both) or changes one that is not published. */
export type SaveDefinitionDraftInput = {
  /** For a new draft: the edition that it begins with; the standing one of its pathway unless told. */
  basedOnId?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The whole definition. Null, for a new draft: as the edition that it begins with. */
  definition?: DefinitionInput | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft to change; null: a new one. */
  id?: string | null | undefined;
};

/** Keeps what is typed in a form; all of it, each time. */
export type SaveDraftInput = {
  /** The case that it is about; at most one of these four. */
  caseId?: string | null | undefined;
  /** The version that the text rests on; 0: none was there. Where another tab saved another text since, CONFLICT; the same text twice is none. */
  expectedVersion: number;
  /** Which form: letters, digits, dots, hyphens and underscores, such as recordTask.CALL_MEETINGS. */
  form: string;
  /** The meeting. */
  meetingId?: string | null | undefined;
  /** Whom the form is about. */
  patientId: string;
  /** The plan. */
  planId?: string | null | undefined;
  /** The message thread. */
  threadId?: string | null | undefined;
  /** The form’s values by the names of its fields: an object of at most 64 KiB as JSON. */
  values: unknown;
};

/** An organisation’s own rule as a draft. To change a published one, make a new draft of its kind and publish it. */
export type SaveOrganisationRuleInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Holds only under this condition. */
  condition?: string | null | undefined;
  /** CALENDAR or WORKING; as the template has it unless told. */
  dayType?: DayType | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** From so many days before, it is due soon; 2 unless told. */
  dueSoonDays?: number | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft to change; null: a new one. */
  id?: string | null | undefined;
  /** The clock’s name, one of organisationRuleTemplates. */
  kind: string;
  /** Within so many days; needed to publish. */
  maxDays?: number | null | undefined;
  /** Not before so many days. */
  minDays?: number | null | undefined;
  /** Why, or where it was decided. */
  note?: string | null | undefined;
  /** Care setting; null: any. */
  setting?: CareSetting | null | undefined;
};

/** What one’s organisation writes of a step, as a draft. To change what is published, make a new draft and publish it. */
export type SaveProcedureInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The draft to change; null: a new one. */
  id?: string | null | undefined;
  /** Of which step, as `procedures` names it; a draft stays with its own. */
  step: string;
  /** The text, as Markdown. */
  text: string;
};

/** Saves a search of the access log, or changes one that is one’s own. */
export type SaveSearchInput = {
  /** The same id twice has one effect. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** What is looked for. */
  filter: AccessLogEntryFilter;
  /** Which is changed; a new one unless told. */
  id?: string | null | undefined;
  /** In the last so many days, 1 to 366, whenever it is run; in place of `from` and `to`. */
  lastDays?: number | null | undefined;
  /** What to call it; no number that could be somebody’s. */
  name: string;
  /** Whether the organisation’s other auditors can read it. */
  shared: boolean;
};

/** A course that one’s organisation offers. */
export type SaveTrainingCourseInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The day. */
  heldOn: string;
  /** Hours; more than none, at most a thousand. */
  hours: number;
  /** The course to change; null: a new one. */
  id?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** Saves a view of a list, or changes one that is one’s own; all of it, each time. */
export type SaveViewInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Fields of the list’s rows, in order. */
  columns?: Array<string> | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The list’s own filter, by the names of its parts: what the list takes now, but a search text (`q`), one patient or one pathway. */
  filter: unknown;
  /** Which is changed; a new one unless told. */
  id?: string | null | undefined;
  /** What to call it; no number that could be somebody’s. */
  name: string;
  /** One of the list’s orderings, such as DUE_ON_ASC. */
  orderBy?: string | null | undefined;
  /** Of which list; it stays that. */
  resource: ViewResource;
  /** Who else finds it. */
  sharing: ViewSharing;
};

/** Hvilken vei skalaen går. */
export type ScaleDirection =
  /** Høyere er bedre. */
  | 'HIGHER_IS_BETTER'
  /** Lavere er bedre. */
  | 'LOWER_IS_BETTER';

/** Calls a meeting. */
export type ScheduleMeetingInput = {
  /** Dagsorden; read on the platform, and sent to nobody. */
  agenda?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The deadline that it is called for (`meetingProposals`). */
  deadlineId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** To; after the beginning. */
  endsAt: string;
  /** What kind; a cooperation meeting unless told. */
  kind?: MeetingKind | null | undefined;
  /** Whom to call beside the patient, the parents of a child under twelve, and the caller; at least one. */
  participants: Array<ParticipantInput>;
  /** The pathway that it belongs to, if any. */
  pathwayId?: string | null | undefined;
  /** About whom; the patient is always called. */
  patientId: string;
  /** Where; it is sent to those who are called, outside the platform too: nothing of why. Of a protected address it is not sent. */
  place?: string | null | undefined;
  /** The meeting that was asked for, which this one is. */
  requestId?: string | null | undefined;
  /** From; to come. */
  startsAt: string;
};

/** A page that tells what changed since its reader was there. */
export type SeenPage =
  /** What a coordinating unit opens first (I dag). */
  | 'TODAY';

/** Writes in a thread. */
export type SendMessageInput = {
  /** Files with it; at most ten. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** What it says. */
  text: string;
  /** Which thread. */
  threadId: string;
};

/** Absence of the person who holds the grant; without days: back again. */
export type SetAbsenceInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Last day away. */
  endsOn?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
  /** First day away. */
  startsOn?: string | null | undefined;
};

/** For how many patients a coordinator can answer at once. */
export type SetCapacityInput = {
  /** How many; null: not said. */
  capacity?: number | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** Says how a side is covered, where nobody on the platform is to be named. */
export type SetCoverageInput = {
  /** With NOT_NEEDED: the day on which it is asked again, and the side is vacant unless told otherwise. */
  askAgainOn?: string | null | undefined;
  /** The case. */
  caseId?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Coordinator unless told. */
  kind?: CoordinatorKind | null | undefined;
  /** The reason; for EXTERNAL who it is and how to reach them. Required but for VACANT. */
  note?: string | null | undefined;
  /** What the patient said, recorded by staff; required for DECLINED. */
  onBehalf?: OnBehalf | null | undefined;
  /** The pathway, whose case it is; instead of the case. */
  pathwayId?: string | null | undefined;
  /** The side. */
  side: Side;
  /** DECLINED, NOT_NEEDED, EXTERNAL, or VACANT to ask anew. */
  status: CoverageStatus;
};

/** A goal that is added, changed or taken away. What is left out stays as it was. */
export type SetGoalInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The goal’s version that the change rests on; required. */
  expectedVersion?: number | null | undefined;
  /** The goal that changes; a new one without. */
  id?: string | null | undefined;
  /** What it is; a goal unless told. */
  kind?: PlanGoalKind | null | undefined;
  /** How the patient said it, where staff record the patient’s own words. */
  onBehalf?: OnBehalf | null | undefined;
  /** In which plan. */
  planId: string;
  /** It is no goal any more; versions keep it. */
  removed?: boolean | null | undefined;
  /** In words; required of a new one. */
  text?: string | null | undefined;
};

/** A measure that is added, changed or taken away. What is left out stays; whoever answers for it is named anew as a whole. */
export type SetMeasureInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The decision of a meeting that a new measure carries out: its words, who does it and by when, unless told otherwise. Once for each decision. */
  decisionId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** By when; required but in a crisis plan. */
  dueOn?: string | null | undefined;
  /** The measure’s version that the change rests on; required. */
  expectedVersion?: number | null | undefined;
  /** How much and how often. */
  extent?: string | null | undefined;
  /** The goal that it is for. */
  goalId?: string | null | undefined;
  /** The measure that changes; a new one without. */
  id?: string | null | undefined;
  /** In which plan. */
  planId: string;
  /** It is in the plan no longer; versions keep it. */
  removed?: boolean | null | undefined;
  /** Who answers for it: a person who has to do with the patient. */
  responsibleId?: string | null | undefined;
  /** Or the patient. */
  responsibleIsPatient?: boolean | null | undefined;
  /** Or a party outside, by name. */
  responsibleName?: string | null | undefined;
  /** What they are, such as helsesykepleier. */
  responsibleRole?: string | null | undefined;
  /** How far it has come; planned unless told. */
  status?: PlanMeasureStatus | null | undefined;
  /** What is done; required of a new one. */
  text?: string | null | undefined;
};

/** A new value of one setting. */
export type SettingInput = {
  /** The version that the change rests on. */
  expectedVersion?: number | null | undefined;
  /** The key, as `settings` gives it. */
  key: string;
  /** The value, as the setting’s schema says; null: back to the default. */
  value?: unknown;
};

/** Side: each side names its own coordinator and has its own clocks. */
export type Side =
  /** Kommunen. */
  | 'MUNICIPAL'
  /** Spesialisthelsetjenesten. */
  | 'SPECIALIST';

/** Asks for what proves a CSV or FHIR file, when the log is sealed that far: after a minute. */
export type SignLogExportInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Which export. */
  id: string;
};

/** A signature on the version of a plan that holds now. */
export type SignPlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The plan. */
  id: string;
  /** That the patient signed, such as on paper, where staff record it; null: one signs oneself. */
  onBehalf?: OnBehalf | null | undefined;
  /** The version that was read and is signed; an old one is refused. */
  versionNumber: number;
};

/** Asks what a draft would change. */
export type SimulateDefinitionInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The period that is looked back on: its first day. */
  from: string;
  /** The draft. */
  id: string;
  /** Its last day, today at the latest. */
  to: string;
};

/** How well a fact is known. */
export type Standing =
  /** Inferred by us, as said. */
  | 'INFERRED'
  /** Looked for, not found: an administrator can add it. */
  | 'NOT_FOUND'
  /** From somebody’s restatement of it. */
  | 'SECONDARY'
  /** From a named source of the health authority or the law. */
  | 'SOURCED'
  /** General knowledge, not verified. */
  | 'UNVERIFIED';

/** Which of several events of a kind starts a clock. */
export type StartMode =
  /** Each starts a clock of its own: each detox, each evaluation. */
  | 'EACH'
  /** Only the first ever: a forwarded referral restarts nothing. */
  | 'FIRST'
  /** A newer one replaces the open clock: a changed discharge date. */
  | 'LATEST'
  /** As LATEST, but nothing starts after it has been met. */
  | 'LATEST_ONCE';

/** What a procedure is of. */
export type StepKind =
  /** Koordinatoroppgave: one of the coordinator’s eight tasks. */
  | 'COORDINATOR_TASK'
  /** Steg i forløpet: a phase of the national pathways. */
  | 'PATHWAY_STEP';

/** A score that the patient gives. */
export type SubmitFeedbackInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** When it was given; now unless told. */
  givenAt?: string | null | undefined;
  /** The instrument: a code of `feedbackInstruments`. */
  instrument: string;
  /** How the patient said it, where staff record it. */
  onBehalf?: OnBehalf | null | undefined;
  /** In which pathway, if in any. */
  pathwayId?: string | null | undefined;
  /** Whose. */
  patientId: string;
  /** The score; on the instrument’s scale. */
  value: number;
};

/** Takes a finding, to review it. */
export type TakeFindingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** An act on one task. */
export type TaskActInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The task. */
  id: string;
};

/** Why a task was withdrawn. */
export type TaskCancelReason =
  /** What it follows from was corrected after it had been done once. */
  | 'ALREADY_DONE'
  /** The clock that it was to come before was met, waived or cancelled. */
  | 'CLOCK_STOPPED'
  /** What it followed from did not happen, and was corrected. */
  | 'EVENT_CORRECTED'
  /** The municipality no longer takes part. */
  | 'MUNICIPALITY_OUT'
  /** The specialist service’s part has ended. */
  | 'PATHWAY_ENDED'
  /** The patient has died. */
  | 'PATIENT_DIED'
  /** The plan that it was about holds no longer. */
  | 'PLAN_CLOSED';

/** Which; every part that is given must hold. */
export type TaskFilter = {
  /** Done or not. */
  done?: boolean | null | undefined;
  /** Due before this day. */
  dueBefore?: string | null | undefined;
  /** What is to be done. */
  kind?: Array<TaskKind> | null | undefined;
  /** Only those that are mine. */
  mine?: boolean | null | undefined;
  /** One pathway’s. */
  pathway?: string | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** One of these. */
  status?: Array<TaskStatus> | null | undefined;
};

/** As what somebody has a task; the task follows whoever comes to be that. */
export type TaskHolder =
  /** The clinician of the pathway; until there is one, the section. */
  | 'CLINICIAN'
  /** The patient’s GP. */
  | 'GP'
  /** Accountable on the municipal side; where it is vacant, the unit that is to name somebody. */
  | 'MUNICIPAL_COORDINATOR'
  /** Whoever referred. */
  | 'REFERRER'
  /** Accountable on the specialist side; else the section. */
  | 'SPECIALIST_COORDINATOR'
  /** The section that has the pathway. */
  | 'UNIT';

/** What is to be done; the task’s rule says it in words, with its source. */
export type TaskKind =
  /** Call the meeting that the patient, or somebody near, asked for. */
  | 'CALL_MEETING'
  /** Do, or follow up, what a meeting decided. */
  | 'CARRY_OUT_DECISION'
  /** The specialist coordinator contacts the municipality on cooperation (its duty). */
  | 'CONTACT_MUNICIPALITY'
  /** Have a plan evaluated by its date, with the patient. */
  | 'EVALUATE_PLAN'
  /** Tilbakemelding: feedback to the referrer and the GP. */
  | 'FEEDBACK_TO_REFERRER'
  /** Follow up a drop-out from treatment. */
  | 'FOLLOW_UP_DROPOUT'
  /** Follow up after an overdose. */
  | 'FOLLOW_UP_OVERDOSE'
  /** Whoever keeps the patient follows up a rejected referral. */
  | 'FOLLOW_UP_REJECTION'
  /** Follow up for at least thirty days after discharge, where there was suicidal behaviour. */
  | 'FOLLOW_UP_SUICIDAL_BEHAVIOUR'
  /** Tell the patient, before a date that the law sets is broken. */
  | 'INFORM_PATIENT'
  /** Notify Helfo and inform the patient before the latest start is broken. */
  | 'NOTIFY_AND_INFORM'
  /** The municipality prepares measures in good time before discharge. */
  | 'PREPARE_DISCHARGE'
  /** Consider anew whether something is still to be withheld from the patient or the parents. */
  | 'REVIEW_WITHHOLDING'
  /** The letter after the right was granted: who, where, when. */
  | 'SEND_LETTER';

/** Orderings. */
export type TaskOrder =
  /** Due first. */
  | 'DUE_ON_ASC';

/** Where a task stands. */
export type TaskStatus =
  /** Withdrawn, with its reason, before anybody had done it. */
  | 'CANCELLED'
  /** Done, as said by somebody or by the event that it asked for. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Which; every part that is given must hold. */
export type ThreadFilter = {
  /** Closed, or not. */
  closed?: boolean | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** About what. */
  subject?: Array<ThreadSubject> | null | undefined;
  /** With messages that the caller has not read, or without. */
  unread?: boolean | null | undefined;
};

/** Orderings. */
export type ThreadOrder =
  /** Those last written in first. */
  | 'LAST_MESSAGE_AT_DESC'
  /** Those with something that the caller has not read first, then those last written in. */
  | 'UNREAD_DESC';

/** Hva meldingstråden gjelder: what a thread is about; who may not read that sees nothing of it. */
export type ThreadSubject =
  /** En frist that runs for the patient. */
  | 'DEADLINE'
  /** Et møte about the patient. */
  | 'MEETING'
  /** Et forløp: one of the patient’s pathways. */
  | 'PATHWAY'
  /** Pasienten: the patient. */
  | 'PATIENT'
  /** En plan: one of the patient’s plans. */
  | 'PLAN'
  /** En henvisning: what one of the patient’s referrals says. */
  | 'REFERRAL'
  /** En oppgave about the patient. */
  | 'TASK';

/** Why a clock that should run cannot. */
export type UnclockedReason =
  /** Ikke kjent om vilkåret er til stede: say so with stateCondition. */
  | 'CONDITION_UNKNOWN'
  /** Datoen som settes for pasienten, mangler. */
  | 'INDIVIDUAL_DATE_NOT_SET'
  /** Minst så lenge: the rule has no last day; `earliestOn` is its first. */
  | 'NO_UPPER_LIMIT'
  /** Tallet er ikke funnet: no published source says how many days, and none is invented. */
  | 'NUMBER_NOT_FOUND'
  /** Ikke kjent om poliklinisk eller døgn: record it with an event. */
  | 'SETTING_UNKNOWN';

/** Slags enhet. */
export type UnitKind =
  /** Emergency service: where urgent patients go, beside the pathway. */
  | 'ACUTE'
  /** Barnevern; a partner. */
  | 'CHILD_WELFARE'
  /** Avtalespesialist; a root. */
  | 'CONTRACT_SPECIALIST'
  /** Koordinerende enhet, of a municipality or a health trust. */
  | 'COORDINATING_UNIT'
  /** Avdeling, klinikk, DPS. */
  | 'DEPARTMENT'
  /** Fastlegekontor; a root. */
  | 'GP_OFFICE'
  /** Helseforetak; a root. */
  | 'HEALTH_TRUST'
  /** Joint team of municipality and hospital (FACT); may have two parents. */
  | 'JOINT_TEAM'
  /** Kommune; a root. */
  | 'MUNICIPALITY'
  /** Kommunal tjeneste. */
  | 'MUNICIPAL_SERVICE'
  /** NAV; a partner. */
  | 'NAV'
  /** Another partner. */
  | 'OTHER_PARTNER'
  /** Private institution with an agreement; a root. */
  | 'PRIVATE_INSTITUTION'
  /** School; a partner. */
  | 'SCHOOL'
  /** Seksjon; receives referrals and has a coordinator of its own. */
  | 'SECTION';

/** Which; every part that is given must hold. */
export type UnmaskingFilter = {
  /** Of this pseudonym. */
  pseudonym?: string | null | undefined;
  /** Asked for by this person. */
  requestedBy?: string | null | undefined;
  /** One of these. */
  status?: Array<UnmaskingStatus> | null | undefined;
};

/** Grunnlag for å oppheve et pseudonym. */
export type UnmaskingGround =
  /** Avvik: those concerned by a breach are to be told. */
  | 'BREACH'
  /** Henvendelse eller klage: somebody asked about looks at a record. */
  | 'COMPLAINT'
  /** Funn i innsynsloggen: a finding can be followed up in no other way. */
  | 'FINDING'
  /** Annet, som begrunnelsen sier: other, as the reason says. */
  | 'OTHER'
  /** Tilsyn: an authority asks. */
  | 'SUPERVISION';

/** Orderings. */
export type UnmaskingOrder =
  /** What is to be answered soonest first. */
  | 'ANSWER_BY_ASC'
  /** Newest first. */
  | 'REQUESTED_AT_DESC';

/** Hvor opphevingen står. */
export type UnmaskingStatus =
  /** Avslått. */
  | 'DECLINED'
  /** Utløpt: its time is over. */
  | 'EXPIRED'
  /** Falt bort: nobody answered in time. */
  | 'LAPSED'
  /** Venter på en annen: a second person has not answered. */
  | 'PENDING'
  /** Gjelder: who asked sees who it is. */
  | 'STANDING'
  /** Trukket, before it was answered or before its time was over. */
  | 'WITHDRAWN';

/** What is left out, or null, stays as it was. */
export type UpdatePlanInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Whom in the services to turn to, above all in a crisis. */
  contacts?: string | null | undefined;
  /** What the patient, the services and kin contribute. */
  contributions?: string | null | undefined;
  /** Necessary or wanted cooperation with others. */
  cooperation?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the change rests on. */
  expectedVersion?: number | null | undefined;
  /** The plan. */
  id: string;
  /** How the measures are carried out. */
  implementation?: string | null | undefined;
  /** The plans that belong to it from now on, all of them: linked, not copied. */
  linkedPlanIds?: Array<string> | null | undefined;
  /** The draft is made: it holds from now on. */
  made?: boolean | null | undefined;
  /** When it is evaluated next; not in the past. */
  nextEvaluationOn?: string | null | undefined;
  /** Who answers for it from now on: a person who treats, serves or coordinates. */
  ownerId?: string | null | undefined;
  /** The plan’s first day. */
  periodFrom?: string | null | undefined;
  /** The plan’s last day; not before the first. */
  periodTo?: string | null | undefined;
  /** The specialist service’s continued part; in a follow-up plan or an individual plan. */
  specialistPart?: string | null | undefined;
  /** What it says; required unless it is a draft. */
  text?: string | null | undefined;
};

/** Changes of the organisation’s settings: all or none. */
export type UpdateSettingsInput = {
  /** Which, and to what. */
  settings: Array<SettingInput>;
};

/** Changes to a unit; what is not given stays. */
export type UpdateUnitInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** E-mail; never for patient data. */
  email?: string | null | undefined;
  /** The version that the change rests on. */
  expectedVersion?: number | null | undefined;
  /** What to do outside opening hours. */
  fallbackContact?: string | null | undefined;
  /** The unit. */
  id: string;
  /** Whether the public directory shows it. */
  listed?: boolean | null | undefined;
  /** Municipality name. */
  municipalityName?: string | null | undefined;
  /** Municipality number, four digits. */
  municipalityNumber?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Opening hours by weekday. */
  openingHours?: Array<OpeningHoursInput> | null | undefined;
  /** Organisation number, nine digits. */
  organisationNumber?: string | null | undefined;
  /** The unit above, in the same organisation. */
  parentId?: string | null | undefined;
  /** The pathways that the unit receives (pathwayKey). */
  pathwayKeys?: Array<string> | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Where referrals are sent. */
  referralContact?: string | null | undefined;
  /** Web page. */
  website?: string | null | undefined;
};

/** Hastegrad. */
export type Urgency =
  /** Øyeblikkelig hjelp: cannot be submitted; the acute contacts are shown instead. */
  | 'EMERGENCY'
  /** Ordinær. */
  | 'ORDINARY'
  /** Haster, within the pathway. */
  | 'PRIORITY';

/** Which; every part that is given must hold. */
export type VacancyFilter = {
  /** Area. */
  area?: Array<Area> | null | undefined;
  /** What is missing. */
  kind?: Array<CoordinatorKind> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Text in the patient’s name; at least two characters. */
  q?: string | null | undefined;
  /** On this side. */
  side?: Side | null | undefined;
  /** At this unit or below it. */
  unit?: string | null | undefined;
};

/** Orderings. */
export type VacancyOrder =
  /** Oldest first. */
  | 'SINCE_ASC'
  /** Newest first. */
  | 'SINCE_DESC';

/** Names a draft. */
export type ValidateDefinitionInput = {
  /** The draft. */
  id: string;
};

/** Avgjørelse. */
export type Verdict =
  /** Refused, or nothing there. */
  | 'DENY'
  /** Given. */
  | 'PERMIT';

/** Which part of the access log is to be verified; without anything: all of it. */
export type VerifyAccessLogInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** Entries of then or later. */
  from?: string | null | undefined;
  /** Entries before then. */
  to?: string | null | undefined;
};

/** Lists that a view can be saved of. */
export type ViewResource =
  /** Frister: `deadlines`. */
  | 'DEADLINES'
  /** Møter: `meetings`. */
  | 'MEETINGS'
  /** Meldte behov: `needs`. */
  | 'NEEDS'
  /** Forløp: `pathways`. */
  | 'PATHWAYS'
  /** Planer: `plans`. */
  | 'PLANS'
  /** Henvisninger: `referrals`. */
  | 'REFERRALS'
  /** Oppgaver: `tasks`. */
  | 'TASKS'
  /** Meldinger: `threads`. */
  | 'THREADS'
  /** Ledige: `vacancies`. */
  | 'VACANCIES';

/** Who else finds a saved view. */
export type ViewSharing =
  /** Everybody who has a role in the organisation. */
  | 'ORGANISATION'
  /** Nobody. */
  | 'PRIVATE'
  /** Those who have a role at the unit where its owner saved it. */
  | 'UNIT';

/** Takes back a question that is not answered. */
export type WithdrawAccessQuestionInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which question. */
  id: string;
};

/** Withdraws a request, or an approval before its time is over. */
export type WithdrawUnmaskingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

/** The patient’s own words. What is left out or null stays; an empty text takes it away. */
export type WriteOwnWordsInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The caller’s own draft that this was typed in: it is dropped when this succeeds. */
  draftId?: string | null | undefined;
  /** The plan’s `wordsVersion` that the change rests on; required when there are words. */
  expectedVersion?: number | null | undefined;
  /** In which plan. */
  id: string;
  /** Mine behov. */
  needs?: string | null | undefined;
  /** How the patient said it, where staff record the patient’s own words. Required from them. */
  onBehalf?: OnBehalf | null | undefined;
  /** Mine ressurser. */
  resources?: string | null | undefined;
  /** Hva er viktig for meg. */
  whatMatters?: string | null | undefined;
  /** Slik vil jeg bli møtt, og hjelpen jeg ønsker. */
  wishes?: string | null | undefined;
};

/** Del av årsrapporten. */
export type YearReportPart =
  /** Oppmøte: who was called to the meetings held, by service, and whether they came. */
  | 'ATTENDANCE'
  /** Koordinatorer: coordinators proposed in the year, by service and answer. */
  | 'COORDINATORS'
  /** Samarbeidsmøter: meetings of the year, by service. */
  | 'MEETINGS'
  /** Meldte behov: needs reported in the year, by kind and what was decided. */
  | 'NEEDS'
  /** Individuelle planer: offered or begun in the year, by service and answer. */
  | 'PLANS';

export type AcceptAssignmentMutationVariables = Exact<{
  input: AssignmentActInput;
}>;


export type AcceptAssignmentMutation = { acceptAssignment: { id: string, status: AssignmentStatus | null, version: number } | null };

export type AccessFindingQueryVariables = Exact<{
  id: string;
}>;


export type AccessFindingQuery = { accessFinding: { foundAt: string | null, explainedBy: Array<Explanation> | null, wrote: boolean | null, note: string | null, reviewedAt: string | null, secondNote: string | null, secondAt: string | null, gatheredInto: string | null, id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, reviewedBy: { id: string, name: string } | null, secondBy: { id: string, name: string } | null, reasons: Array<{ id: string, kind: FindingKind | null, words: string | null, standing: RuleStanding | null, ruleVersion: string | null, rowIds: Array<string> | null }> | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null, gathered: { totalCount: number, nodes: Array<{ id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null }> } };

export type AccessFindingsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AccessFindingFilter | null | undefined;
  orderBy?: AccessFindingOrder | null | undefined;
}>;


export type AccessFindingsQuery = { accessFindings: { totalCount: number, nodes: Array<{ id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null }> } };

export type FindingRowFragment = { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null };

export type AccessLogEntryProofQueryVariables = Exact<{
  id: string;
}>;


export type AccessLogEntryProofQuery = { accessLogEntryProof: { place: number, size: number, leaf: string, hashes: Array<string>, note: string } | null };

export type AccessLogEntryQueryVariables = Exact<{
  id: string;
}>;


export type AccessLogEntryQuery = { accessLogEntry: { id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null } | null, sameRequest: { nodes: Array<{ id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null }> } };

export type AccessLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AccessLogEntryFilter | null | undefined;
  orderBy?: AccessLogEntryOrder | null | undefined;
  counted: boolean;
}>;


export type AccessLogQuery = { accessLog: { totalCount?: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null }> } };

export type LogEntryFragment = { id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null };

export type AccessQuestionsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AccessQuestionFilter | null | undefined;
  orderBy?: AccessQuestionOrder | null | undefined;
}>;


export type AccessQuestionsQuery = { accessQuestions: { totalCount: number, nodes: Array<{ id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> } };

export type QuestionRowFragment = { id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null };

export type AccessReceiptQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AccessReceiptQuery = { accessReceipt: { name: string, mediaType: string, content: string, entries: number, notYet: number, never: number } };

export type AddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type AddAttachmentMutation = { addAttachment: { id: string } | null };

export type AddThreadParticipantsMutationVariables = Exact<{
  input: AddThreadParticipantsInput;
}>;


export type AddThreadParticipantsMutation = { addThreadParticipants: { id: string } | null };

export type AnswerAccessQuestionMutationVariables = Exact<{
  input: AnswerAccessQuestionInput;
}>;


export type AnswerAccessQuestionMutation = { answerAccessQuestion: { id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null } | null };

export type AnswerPlanOfferMutationVariables = Exact<{
  input: AnswerPlanOfferInput;
}>;


export type AnswerPlanOfferMutation = { answerPlanOffer: { id: string, status: PlanStatus | null } | null };

export type AppointSubstituteMutationVariables = Exact<{
  input: AppointSubstituteInput;
}>;


export type AppointSubstituteMutation = { appointSubstitute: { id: string, version: number } | null };

export type AskAboutAccessMutationVariables = Exact<{
  input: AskAboutAccessInput;
}>;


export type AskAboutAccessMutation = { askAboutAccess: { id: string, version: number, entryId: string | null, accessedAt: string | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, escalatedAt: string | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, answeredBy: { id: string, name: string } | null } | null };

export type AssignCoordinatorMutationVariables = Exact<{
  input: AssignCoordinatorInput;
}>;


export type AssignCoordinatorMutation = { assignCoordinator: { id: string, status: AssignmentStatus | null, coordinator: { person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null };

export type AssignmentChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AssignmentChangedSubscription = { assignmentChanged: { id: string } | null };

export type AssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  orderBy?: AssignmentOrder | null | undefined;
}>;


export type AssignmentsQuery = { assignments: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

export type AssignmentRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type BadgesQueryVariables = Exact<{
  vacancies: boolean;
  needs: boolean;
  tasks: boolean;
  threads: boolean;
}>;


export type BadgesQuery = { vacancies?: { totalCount: number }, needs?: { totalCount: number }, tasks?: { totalCount: number }, threads?: { totalCount: number } };

export type BreakGlassesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: BreakGlassFilter | null | undefined;
  orderBy?: BreakGlassOrder | null | undefined;
}>;


export type BreakGlassesQuery = { breakGlasses: { totalCount: number, nodes: Array<{ id: string, version: number, allowed: Array<Action>, status: BreakGlassStatus | null, ground: BreakGlassGround | null, reason: string | null, role: Role | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, reviewDueAt: string | null, escalatedAt: string | null, reviewedAt: string | null, outcome: BreakGlassOutcome | null, reviewNote: string | null, patientPseudonym: string | null, openedBy: { id: string, name: string } | null, unit: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null, renewals: Array<{ id: string, reason: string | null, renewedAt: string | null }> | null }> } };

export type OpeningRowFragment = { id: string, version: number, allowed: Array<Action>, status: BreakGlassStatus | null, ground: BreakGlassGround | null, reason: string | null, role: Role | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, reviewDueAt: string | null, escalatedAt: string | null, reviewedAt: string | null, outcome: BreakGlassOutcome | null, reviewNote: string | null, patientPseudonym: string | null, openedBy: { id: string, name: string } | null, unit: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null, renewals: Array<{ id: string, reason: string | null, renewedAt: string | null }> | null };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { id: string, createdAt: string, revokedAt: string | null } | null };

export type CancelExportMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelExportMutation = { cancelJob: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null };

export type CancelVerificationMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelVerificationMutation = { cancelJob: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, allowed: Array<Action>, result: { verification: { ok: boolean, entries: number, away: number, waiting: number, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, entryId: string | null, why: string | null } | null } | null } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { id: string } | null };

export type CancelSimulationMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelSimulationMutation = { cancelJob: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, endedAt: string | null, allowed: Array<Action>, result: { simulation: { from: string, to: string, draftVersion: number, pathways: number, openPathways: number, changedPathways: number, startsMoved: number, rows: Array<{ kind: string, side: Side, force: Force, unit: { id: string, name: string }, open: { same: number, earlier: number, later: number, added: number, gone: number }, standing: { met: number, metLate: number, overdue: number }, draft: { met: number, metLate: number, overdue: number } }> } | null } | null } | null };

export type CloseThreadMutationVariables = Exact<{
  input: CloseThreadInput;
}>;


export type CloseThreadMutation = { closeThread: { id: string } | null };

export type CloseUnitMutationVariables = Exact<{
  input: OrganisationActInput;
}>;


export type CloseUnitMutation = { closeUnit: { id: string, version: number } | null };

export type CommentOnPlanMutationVariables = Exact<{
  input: CommentOnPlanInput;
}>;


export type CommentOnPlanMutation = { commentOnPlan: { id: string } | null };

export type CompareDefinitionsQueryVariables = Exact<{
  a: string;
  b: string;
  both: boolean;
  drafts: boolean;
}>;


export type CompareDefinitionsQuery = { compareDefinitions?: { same: boolean, fields: Array<{ path: string, a: string | null, b: string | null }>, phases: Array<{ change: ChangeKind, name: string }>, events: Array<{ change: ChangeKind, name: string }>, rules: Array<{ change: ChangeKind, kind: string, setting: string | null, condition: string | null, from: string, to: string, fields: Array<{ path: string, a: string | null, b: string | null }> }> }, pathwayDefinitions: { nodes: Array<{ id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null }> }, definitionDrafts?: { nodes: Array<{ id: string, pathwayKey: string, changedAt: string, changedBy: { id: string, name: string }, basedOn: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, definition: { name: { nb: string, nn: string, en: string } } }> } };

export type ComparisonFragment = { same: boolean, fields: Array<{ path: string, a: string | null, b: string | null }>, phases: Array<{ change: ChangeKind, name: string }>, events: Array<{ change: ChangeKind, name: string }>, rules: Array<{ change: ChangeKind, kind: string, setting: string | null, condition: string | null, from: string, to: string, fields: Array<{ path: string, a: string | null, b: string | null }> }> };

export type ComparePlanVersionsQueryVariables = Exact<{
  plan: string;
  from: number;
  to: number;
}>;


export type ComparePlanVersionsQuery = { comparePlanVersions: { same: boolean, changes: Array<{ field: string, part: PlanPart | null, id: string | null, change: PlanChangeKind, from: string | null, to: string | null }> } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: TaskActInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, status: TaskStatus | null, version: number } | null };

export type ConfirmFindingMutationVariables = Exact<{
  input: ConfirmFindingInput;
}>;


export type ConfirmFindingMutation = { confirmFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

export type CoordinatorGuideQueryVariables = Exact<{
  assignmentId?: string | null | undefined;
}>;


export type CoordinatorGuideQuery = { coordinatorGuide: { role: string | null, expectations: string | null, training: string | null, tasks: Array<{ kind: CoordinatorTaskKind, text: string }> } };

export type CoordinatorSuggestionsQueryVariables = Exact<{
  caseId: string;
  side: Side;
  kind?: CoordinatorKind | null | undefined;
}>;


export type CoordinatorSuggestionsQuery = { coordinatorSuggestions: Array<{ rank: number, load: number, capacity: number | null, reasons: Array<{ kind: string, text: string }>, grant: { id: string, role: Role, person: { id: string, name: string }, unit: { id: string, name: string } } }> };

export type CoordinatorTasksQueryVariables = Exact<{
  caseId: string;
}>;


export type CoordinatorTasksQuery = { coordinatorTasks: Array<{ kind: CoordinatorTaskKind, text: string, lastDoneOn: string | null, lastDoneBy: string | null, lastNote: string | null, dueOn: string | null, overdue: boolean }> };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { id: string, version: number } | null };

export type DeadlineBoardQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineBoardQuery = { deadlineSummary: Array<{ thenKey: string | null, key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number, met: number, metLate: number, waived: number, cancelled: number }> };

export type StatusCountsFragment = { key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number, met: number, metLate: number, waived: number, cancelled: number };

export type DeadlineCalendarQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineCalendarQuery = { deadlineSummary: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number, met: number, metLate: number, waived: number, cancelled: number }> };

export type DeadlineChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeadlineChangedSubscription = { deadlineChanged: { id: string } | null };

export type DeadlineFacetsQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineFacetsQuery = { deadlineSummary: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number }> };

export type SummaryRowFragment = { key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number };

export type DeadlineTrendQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineTrendQuery = { deadlineSummary: Array<{ key: string, met: number, metLate: number, overdue: number }> };

export type DeadlinesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: DeadlineFilter | null | undefined;
  orderBy?: DeadlineOrder | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { totalCount: number, nodes: Array<{ id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null }> } };

export type DeadlineRowFragment = { id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null };

export type DecideNeedMutationVariables = Exact<{
  input: DecideNeedInput;
}>;


export type DecideNeedMutation = { decideNeed: { id: string, status: NeedStatus | null, decision: string | null, version: number } | null };

export type DecideUnmaskingMutationVariables = Exact<{
  input: DecideUnmaskingInput;
}>;


export type DecideUnmaskingMutation = { decideUnmasking: { id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null } | null };

export type DeclineAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type DeclineAssignmentMutation = { declineAssignment: { id: string, status: AssignmentStatus | null, version: number } | null };

export type DefinitionChangesQueryVariables = Exact<{
  a: string;
  b: string;
  based: boolean;
  pathwayKey: string;
}>;


export type DefinitionChangesQuery = { compareDefinitions?: { same: boolean, fields: Array<{ path: string, a: string | null, b: string | null }>, phases: Array<{ change: ChangeKind, name: string }>, events: Array<{ change: ChangeKind, name: string }>, rules: Array<{ change: ChangeKind, kind: string, setting: string | null, condition: string | null, from: string, to: string, fields: Array<{ path: string, a: string | null, b: string | null }> }> }, pathwayDefinitions: { nodes: Array<{ id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null }> } };

export type DefinitionCodesQueryVariables = Exact<{
  pathwayKey: string;
}>;


export type DefinitionCodesQuery = { codes: { totalCount: number, nodes: Array<{ id: string, code: string | null, combinedCode: string | null, codeSystem: string | null, eventKind: string | null, text: string, requirement: Requirement | null, onlyIfDone: boolean, when: string, edition: string, source: Array<string>, standing: Standing }> } };

export type DefinitionDraftQueryVariables = Exact<{
  id: string;
}>;


export type DefinitionDraftQuery = { definitionDraft: { id: string, version: number, pathwayKey: string, allowed: Array<Action>, createdAt: string, changedAt: string, discardedAt: string | null, createdBy: { id: string, name: string }, changedBy: { id: string, name: string }, basedOn: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, publishedAs: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, definition: { pathwayKey: string, kind: string, areas: Array<Area>, code: string | null, codeSystem: string | null, edition: string, validFrom: string | null, phases: Array<string>, events: Array<string>, note: string | null, source: Array<string>, standing: Standing, name: { nb: string, nn: string, en: string }, appliesTo: { nb: string, nn: string, en: string } | null, start: { ordinary: string, emergency: string | null, transfer: string | null, source: Array<string>, standing: Standing } | null, rules: Array<{ key: string | null, kind: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, dueSoonDays: number, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing, label: { nb: string, nn: string, en: string } | null }> } } | null };

export type WholeDraftFragment = { id: string, version: number, pathwayKey: string, allowed: Array<Action>, createdAt: string, changedAt: string, discardedAt: string | null, createdBy: { id: string, name: string }, changedBy: { id: string, name: string }, basedOn: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, publishedAs: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, definition: { pathwayKey: string, kind: string, areas: Array<Area>, code: string | null, codeSystem: string | null, edition: string, validFrom: string | null, phases: Array<string>, events: Array<string>, note: string | null, source: Array<string>, standing: Standing, name: { nb: string, nn: string, en: string }, appliesTo: { nb: string, nn: string, en: string } | null, start: { ordinary: string, emergency: string | null, transfer: string | null, source: Array<string>, standing: Standing } | null, rules: Array<{ key: string | null, kind: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, dueSoonDays: number, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing, label: { nb: string, nn: string, en: string } | null }> } };

export type DraftedTextFragment = { pathwayKey: string, kind: string, areas: Array<Area>, code: string | null, codeSystem: string | null, edition: string, validFrom: string | null, phases: Array<string>, events: Array<string>, note: string | null, source: Array<string>, standing: Standing, name: { nb: string, nn: string, en: string }, appliesTo: { nb: string, nn: string, en: string } | null, start: { ordinary: string, emergency: string | null, transfer: string | null, source: Array<string>, standing: Standing } | null, rules: Array<{ key: string | null, kind: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, dueSoonDays: number, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing, label: { nb: string, nn: string, en: string } | null }> };

export type DraftedClockFragment = { key: string | null, kind: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, dueSoonDays: number, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing, label: { nb: string, nn: string, en: string } | null };

export type DeleteDraftMutationVariables = Exact<{
  input: DeleteDraftInput;
}>;


export type DeleteDraftMutation = { deleteDraft: { id: string } | null };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { deleteView: { id: string, name: string } | null };

export type DirectoryListQueryVariables = Exact<{
  organisation: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  listed?: boolean | null | undefined;
  q?: string | null | undefined;
}>;


export type DirectoryListQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, kind: UnitKind, listed: boolean, phone: string | null, email: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> }> }, directory: { totalCount: number } };

export type DirectoryRowFragment = { id: string, name: string, kind: UnitKind, listed: boolean, phone: string | null, email: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> };

export type DirectoryPageQueryVariables = Exact<{
  id: string;
}>;


export type DirectoryPageQuery = { unit: { id: string, name: string, kind: UnitKind, path: Array<string>, version: number, allowed: Array<Action>, closedOn: string | null, listed: boolean, organisationNumber: string | null, municipalityNumber: string | null, municipalityName: string | null, phone: string | null, email: string | null, website: string | null, referralContact: string | null, fallbackContact: string | null, pathwayKeys: Array<string>, secondParentId: string | null, parent: { id: string } | null, organisation: { id: string, name: string }, openingHours: Array<{ weekday: number, opens: string, closes: string }> } | null, directory: { nodes: Array<{ id: string, name: string, kind: UnitKind, organisationName: string | null, municipalityNumber: string | null, municipalityName: string | null, pathwayKeys: Array<string>, referralContact: string | null, phone: string | null, email: string | null, website: string | null, fallbackContact: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }>, coordinators: Array<{ name: string, phone: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> }> }> }, pathwayCatalogue: Array<{ pathwayKey: string, name: string }> };

export type PublicEntryFragment = { id: string, name: string, kind: UnitKind, organisationName: string | null, municipalityNumber: string | null, municipalityName: string | null, pathwayKeys: Array<string>, referralContact: string | null, phone: string | null, email: string | null, website: string | null, fallbackContact: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }>, coordinators: Array<{ name: string, phone: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> }> };

export type DiscardDefinitionDraftMutationVariables = Exact<{
  input: DiscardDefinitionDraftInput;
}>;


export type DiscardDefinitionDraftMutation = { discardDefinitionDraft: { id: string, version: number } | null };

export type DraftsQueryVariables = Exact<{
  form: string;
  about: string;
}>;


export type DraftsQuery = { drafts: { nodes: Array<{ id: string, version: number, values: unknown, savedAt: string | null }> } };

export type EndCalendarFeedMutationVariables = Exact<{
  input: EndCalendarFeedInput;
}>;


export type EndCalendarFeedMutation = { endCalendarFeed: { id: string } | null };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;


export type EndGrantMutation = { endGrant: { id: string, version: number } | null };

export type EndOrganisationRuleMutationVariables = Exact<{
  input: EndOrganisationRuleInput;
}>;


export type EndOrganisationRuleMutation = { endOrganisationRule: { id: string, version: number } | null };

export type EndSubstitutionMutationVariables = Exact<{
  input: EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { endSubstitution: { id: string, version: number } | null };

export type EvaluatePlanMutationVariables = Exact<{
  input: EvaluatePlanInput;
}>;


export type EvaluatePlanMutation = { evaluatePlan: { id: string } | null };

export type ExplainDelayMutationVariables = Exact<{
  input: DeadlineReasonInput;
}>;


export type ExplainDelayMutation = { explainDelay: { id: string, status: DeadlineStatus | null, version: number } | null };

export type ExportAccessLogMutationVariables = Exact<{
  input: ExportAccessLogInput;
}>;


export type ExportAccessLogMutation = { exportAccessLog: { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null } | null };

export type ExportListMutationVariables = Exact<{
  input: ExportListInput;
}>;


export type ExportListMutation = { exportList: { id: string, name: string } | null };

export type ExportStatisticsMutationVariables = Exact<{
  input: ExportStatisticsInput;
}>;


export type ExportStatisticsMutation = { exportStatistics: { id: string, name: string } | null };

export type ExportYearReportMutationVariables = Exact<{
  input: ExportYearReportInput;
}>;


export type ExportYearReportMutation = { exportYearReport: { id: string, name: string } | null };

export type FindPatientsQueryVariables = Exact<{
  q?: string | null | undefined;
}>;


export type FindPatientsQuery = { patients: { totalCount: number, nodes: Array<{ id: string, name: string | null, birthYear: number | null }> } };

export type FindQueryVariables = Exact<{
  q: string;
  patients: boolean;
}>;


export type FindQuery = { patients?: { nodes: Array<{ id: string, name: string | null, birthYear: number | null }> }, units: { nodes: Array<{ id: string, name: string, kind: UnitKind, organisation: { id: string, name: string } }> }, grants: { nodes: Array<{ id: string, role: Role, person: { id: string, name: string }, unit: { id: string, name: string } | null }> } };

export type FindingStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FindingStatisticsQuery = { findingStatistics: { found: number, closed: number, closedLate: number, overdue: number, explained: number, breaches: number, handedOn: number, withdrawn: number, medianDays: number | null, kinds: Array<{ kind: FindingKind, found: number, closed: number, breaches: number }> }, accessRules: Array<{ kind: FindingKind, name: string }> };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string, version: number } | null };

export type GrantsNamedQueryVariables = Exact<{
  q?: string | null | undefined;
  unit?: string | null | undefined;
  role?: Array<Role> | Role | null | undefined;
}>;


export type GrantsNamedQuery = { grants: { nodes: Array<{ id: string, role: Role, person: { id: string, name: string }, unit: { id: string, name: string } | null }> } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver: { id: string } | null };

export type ImportUnitsMutationVariables = Exact<{
  input: ImportUnitsInput;
}>;


export type ImportUnitsMutation = { importUnits: { written: boolean, basis: string, ignored: Array<string>, rows: Array<{ line: number, name: string, status: ImportedUnitStatus, unitId: string | null, changes: Array<{ column: string, from: string, to: string }>, problems: Array<{ column: string | null, rule: string, message: string }> }> } };

export type ImportedUnitRowFragment = { line: number, name: string, status: ImportedUnitStatus, unitId: string | null, changes: Array<{ column: string, from: string, to: string }>, problems: Array<{ column: string | null, rule: string, message: string }> };

export type InboxCountsQueryVariables = Exact<{
  needs: boolean;
}>;


export type InboxCountsQuery = { vacancies: { totalCount: number }, needs?: { totalCount: number } };

export type IndicatorQueryVariables = Exact<{
  key: string;
  by: IndicatorBy;
  period: PeriodInput;
  stretch: PeriodInput;
  grain: IndicatorGrain;
}>;


export type IndicatorQuery = { indicator: { area: Area | null, clock: string | null, counted: string, excluded: string | null, source: Array<string>, standing: Standing, key: string, name: string, aim: IndicatorAim, national: boolean, target: number | null, definitionStanding: Standing, cells: Array<{ key: string, label: string | null, numerator: number | null, denominator: number | null, share: number | null, mean: number | null, firstQuartile: number | null, median: number | null, thirdQuartile: number | null, p90: number | null, hidden: boolean }> } | null, whole: { cells: Array<{ key: string, label: string | null, numerator: number | null, denominator: number | null, share: number | null, mean: number | null, firstQuartile: number | null, median: number | null, thirdQuartile: number | null, p90: number | null, hidden: boolean }> } | null, trend: Array<{ period: { from: string, to: string }, cells: Array<{ key: string, share: number | null, mean: number | null, median: number | null, denominator: number | null, hidden: boolean }> }>, wholeTrend: Array<{ period: { from: string, to: string }, cells: Array<{ key: string, share: number | null, mean: number | null, median: number | null, denominator: number | null, hidden: boolean }> }> };

export type TrendPointFragment = { period: { from: string, to: string }, cells: Array<{ key: string, share: number | null, mean: number | null, median: number | null, denominator: number | null, hidden: boolean }> };

export type InviteToMeetingMutationVariables = Exact<{
  input: InviteToMeetingInput;
}>;


export type InviteToMeetingMutation = { inviteToMeeting: { id: string } | null };

export type LeaveThreadMutationVariables = Exact<{
  input: LeaveThreadInput;
}>;


export type LeaveThreadMutation = { leaveThread: { id: string } | null };

export type LogExportQueryVariables = Exact<{
  id: string;
}>;


export type LogExportQuery = { logExport: { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null } | null };

export type ExportedLogFragment = { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null };

export type ExportWorkFragment = { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> };

export type LogExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LogExportsQuery = { logExports: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null }> } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { id: string } | null };

export type MarkSeenMutationVariables = Exact<{
  input: MarkSeenInput;
}>;


export type MarkSeenMutation = { markSeen: { id: string, at: string, previousAt: string | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { rules: unknown, person: { id: string, name: string }, grants: Array<{ id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null }>, grant: { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null } | null } };

export type MyGrantFragment = { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { id: string, kind: MeetingKind | null, status: MeetingStatus | null, startsAt: string | null, endsAt: string | null, place: string | null, agenda: string | null, minutes: string | null, minutesAt: string | null, minutesExist: boolean | null, cancelReason: string | null, requestReason: string | null, requestedAt: string | null, version: number, allowed: Array<Action>, redacted: Array<string>, requestedBy: { id: string, name: string } | null, organiser: { id: string, name: string } | null, pathway: { id: string, definition: { name: string } | null } | null, deadline: { id: string, kind: string | null, dueOn: string | null, rule: { label: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null, plans: { nodes: Array<{ id: string, kind: PlanKind | null, status: PlanStatus | null, allowed: Array<Action> }> } | null } | null, participants: Array<{ id: string, kind: ParticipantKind | null, name: string | null, organisation: string | null, answer: MeetingAnswer | null, answerWords: string | null, answeredAt: string | null, attended: boolean | null, busy: boolean | null, linkExpiresAt: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, onBehalf: { form: OnBehalfForm } | null }> | null, decisions: Array<{ id: string, text: string | null, dueOn: string | null, decidedAt: string | null, responsible: { id: string, name: string | null, person: { id: string, name: string } | null } | null, task: { id: string, status: TaskStatus | null } | null, measure: { id: string, status: PlanMeasureStatus | null } | null }> | null } | null };

export type CalledFragment = { id: string, kind: ParticipantKind | null, name: string | null, organisation: string | null, answer: MeetingAnswer | null, answerWords: string | null, answeredAt: string | null, attended: boolean | null, busy: boolean | null, linkExpiresAt: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, onBehalf: { form: OnBehalfForm } | null };

export type MeetingsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: MeetingFilter | null | undefined;
  orderBy?: MeetingOrder | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ id: string, kind: MeetingKind | null, status: MeetingStatus | null, startsAt: string | null, endsAt: string | null, place: string | null, minutesExist: boolean | null, requestedAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, organiser: { id: string, name: string } | null, participants: Array<{ id: string, answer: MeetingAnswer | null, person: { id: string } | null }> | null }> } };

export type MeetingRowFragment = { id: string, kind: MeetingKind | null, status: MeetingStatus | null, startsAt: string | null, endsAt: string | null, place: string | null, minutesExist: boolean | null, requestedAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, organiser: { id: string, name: string } | null, participants: Array<{ id: string, answer: MeetingAnswer | null, person: { id: string } | null }> | null };

export type MineQueryVariables = Exact<{
  me: string;
  from: string;
  to: string;
  soon: string;
}>;


export type MineQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, patients: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, case: { id: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, meetings: { totalCount: number, nodes: Array<{ id: string, kind: MeetingKind | null, startsAt: string | null, endsAt: string | null, place: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, threads: { totalCount: number, nodes: Array<{ id: string, topic: string | null, unread: number | null, lastMessageAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, tasks: { totalCount: number, nodes: Array<{ id: string, kind: TaskKind | null, dueOn: string | null, version: number, allowed: Array<Action>, rule: { text: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, drafts: { nodes: Array<{ id: string, form: string | null, caseId: string | null, savedAt: string | null }> } };

export type MeetingLineFragment = { id: string, kind: MeetingKind | null, startsAt: string | null, endsAt: string | null, place: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type MyAccessLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AccessLogEntryFilter | null | undefined;
}>;


export type MyAccessLogQuery = { myAccessLog: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string | null, by: AccessBy | null, role: Role | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, thingInWords: string | null, whatInWords: string | null, whyInWords: string | null, resourceIds: Array<string> | null, requestId: string | null, actorPseudonym: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, status: BreakGlassStatus | null, outcome: BreakGlassOutcome | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null }> } };

export type MyAccessFragment = { id: string, at: string | null, by: AccessBy | null, role: Role | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, thingInWords: string | null, whatInWords: string | null, whyInWords: string | null, resourceIds: Array<string> | null, requestId: string | null, actorPseudonym: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, status: BreakGlassStatus | null, outcome: BreakGlassOutcome | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null };

export type MyAccessQuestionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyAccessQuestionsQuery = { accessQuestions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, entryId: string | null, accessedAt: string | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, escalatedAt: string | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, answeredBy: { id: string, name: string } | null }> } };

export type MyQuestionFragment = { id: string, version: number, entryId: string | null, accessedAt: string | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, escalatedAt: string | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, answeredBy: { id: string, name: string } | null };

export type MyCoordinatorQueryVariables = Exact<{
  patient: string;
}>;


export type MyCoordinatorQuery = { patient: { id: string, coordinators: { municipal: { id: string, side: Side | null, status: AssignmentStatus | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string, phone: string | null } | null } | null } | null, specialist: { id: string, side: Side | null, status: AssignmentStatus | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string, phone: string | null } | null } | null } | null } | null } | null, needs: { nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, status: NeedStatus | null, reportedAt: string | null, note: string | null, decision: string | null }> } };

export type MyAssignmentFragment = { id: string, side: Side | null, status: AssignmentStatus | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string, phone: string | null } | null } | null };

export type MyFeedbackQueryVariables = Exact<{
  patient: string;
}>;


export type MyFeedbackQuery = { feedbackInstruments: Array<{ code: string, label: string, min: number, max: number, step: number, direction: ScaleDirection }>, feedbackSeries: { nodes: Array<{ id: string, value: number | null, givenAt: string | null, instrument: { code: string } | null }> } };

export type MyMeetingsQueryVariables = Exact<{
  patient: string;
}>;


export type MyMeetingsQuery = { meetings: { nodes: Array<{ id: string, kind: MeetingKind | null, status: MeetingStatus | null, startsAt: string | null, endsAt: string | null, place: string | null, agenda: string | null, minutes: string | null, version: number, allowed: Array<Action>, organiser: { id: string, name: string } | null, participants: Array<{ id: string, kind: ParticipantKind | null, answer: MeetingAnswer | null, answerWords: string | null, name: string | null, organisation: string | null, person: { id: string, name: string } | null }> | null }> } };

export type MyPatientQueryVariables = Exact<{
  id: string;
  now: string;
}>;


export type MyPatientQuery = { assignment: { id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, case: { id: string, closedAt: string | null, allowed: Array<Action> } | null, pathway: { id: string, pathwayKey: string | null, phase: Phase | null, status: PathwayStatus | null, startedOn: string | null, allowed: Array<Action>, unit: { id: string, name: string } | null, clinician: { id: string, name: string } | null, definition: { id: string, name: string, events: Array<string> } | null } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null } | null, patient: { phone: string | null, email: string | null, preferredChannel: Channel | null, language: string | null, deceasedOn: string | null, gpExternal: string | null, id: string, name: string | null, birthYear: number | null, gp: { id: string, name: string } | null, coordinators: { municipal: { id: string, status: AssignmentStatus | null, substitute: { id: string, name: string } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null, specialist: { id: string, status: AssignmentStatus | null, substitute: { id: string, name: string } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null } | null, careTeam: Array<{ id: string, endsAt: string | null, contactPerson: boolean | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null }> | null, plans: { nodes: Array<{ id: string, kind: PlanKind | null, status: PlanStatus | null, version: number, allowed: Array<Action>, text: string | null, nextEvaluationOn: string | null }> } | null, meetings: { nodes: Array<{ id: string, kind: MeetingKind | null, startsAt: string | null, endsAt: string | null, place: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } | null, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null }> } | null } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null };

export type CoordinatingFragment = { id: string, status: AssignmentStatus | null, substitute: { id: string, name: string } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null };

export type MyPlanQueryVariables = Exact<{
  id: string;
}>;


export type MyPlanQuery = { plan: { id: string, kind: PlanKind | null, status: PlanStatus | null, version: number, versionNumber: number | null, allowed: Array<Action>, text: string | null, specialistPart: string | null, contributions: string | null, contacts: string | null, whatMatters: string | null, resources: string | null, needs: string | null, wishes: string | null, wordsVersion: number | null, nextEvaluationOn: string | null, owner: { id: string, name: string } | null, goals: Array<{ id: string, text: string | null, kind: PlanGoalKind | null, outcome: PlanGoalOutcome | null, version: number, allowed: Array<Action>, patientsOwn: boolean | null, comments: Array<{ id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null }> | null }> | null, measures: Array<{ id: string, goalId: string | null, text: string | null, dueOn: string | null, status: PlanMeasureStatus | null, responsible: { isPatient: boolean | null, name: string | null, person: { id: string, name: string } | null } | null, comments: Array<{ id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null }> | null }> | null, participants: Array<{ id: string, name: string | null, role: string | null, person: { id: string, name: string } | null }> | null, signatures: Array<{ id: string, number: number | null, signedAs: PlanSigner | null, signedAt: string | null, current: boolean | null, signedBy: { id: string, name: string } | null }> | null } | null };

export type MyPlanCommentFragment = { id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null };

export type MyPlansQueryVariables = Exact<{
  patient: string;
}>;


export type MyPlansQuery = { plans: { nodes: Array<{ id: string, kind: PlanKind | null, status: PlanStatus | null, nextEvaluationOn: string | null, owner: { id: string, name: string } | null }> } };

export type MyThreadQueryVariables = Exact<{
  id: string;
}>;


export type MyThreadQuery = { thread: { id: string, topic: string | null, allowed: Array<Action>, unread: number | null, closedAt: string | null, participants: Array<{ id: string, role: Role | null, person: { id: string, name: string } | null }> | null, messages: { nodes: Array<{ id: string, text: string | null, sentAt: string | null, retractedAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string | null, size: number | null }> | null }> } | null } | null };

export type MyThreadsQueryVariables = Exact<{
  patient: string;
}>;


export type MyThreadsQuery = { threads: { nodes: Array<{ id: string, topic: string | null, unread: number | null, lastMessageAt: string | null, closedAt: string | null }> } };

export type MyUnitQueryVariables = Exact<{
  soonBefore: string;
}>;


export type MyUnitQuery = { vacancySummary: { patients: number }, vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> }, late: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number }>, soon: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number }>, proposals: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, workload: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } }> };

export type NeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: NeedFilter | null | undefined;
  orderBy?: NeedOrder | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

export type NeedRowFragment = { id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type NotificationReceivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationReceivedSubscription = { notificationReceived: { id: string } | null };

export type OfferPlanMutationVariables = Exact<{
  input: OfferPlanInput;
}>;


export type OfferPlanMutation = { offerPlan: { id: string } | null };

export type OpenThreadMutationVariables = Exact<{
  input: OpenThreadInput;
}>;


export type OpenThreadMutation = { openThread: { id: string } | null };

export type OutboxQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: OutboxFilter | null | undefined;
  orderBy?: OutboxOrder | null | undefined;
}>;


export type OutboxQuery = { outbox: { totalCount: number, nodes: Array<{ id: string, address: string, language: string, subject: string, text: string, items: number, urgent: boolean, state: OutboxState, sendAfter: string, sentAt: string | null, attempts: number, lastError: string | null, recipient: { id: string, name: string } }> } };

export type OversightQueryVariables = Exact<{ [key: string]: never; }>;


export type OversightQuery = { accessFindings: { totalCount: number, nodes: Array<{ id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null }> }, openings: { totalCount: number, nodes: Array<{ id: string, patientPseudonym: string | null, status: BreakGlassStatus | null, ground: BreakGlassGround | null, reason: string | null, role: Role | null, openedAt: string | null, expiresAt: string | null, reviewDueAt: string | null, openedBy: { id: string, name: string } | null, unit: { id: string, name: string } | null }> }, unmaskings: { totalCount: number, nodes: Array<{ id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null }> }, questions: { totalCount: number, nodes: Array<{ id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, accessLogSeal: { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean }, exports: { nodes: Array<{ id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null }> } };

export type PathwayChangedSubscriptionVariables = Exact<{
  id?: string | null | undefined;
}>;


export type PathwayChangedSubscription = { pathwayChanged: { id: string } | null };

export type PathwayDefinitionQueryVariables = Exact<{
  id: string;
}>;


export type PathwayDefinitionQuery = { pathwayDefinition: { appliesTo: string | null, code: string | null, codeSystem: string | null, codeStanding: string | null, validityStanding: string | null, note: string | null, source: Array<string>, standing: Standing, phases: Array<string>, events: Array<string>, kind: string, publishedAt: string | null, id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null, start: { ordinary: string | null, emergency: string | null, transfer: string | null, source: Array<string>, standing: string | null } | null, startRules: Array<{ rule: string, source: Array<string>, standing: string }>, missing: Array<{ rule: string | null, kind: string | null, blocks: string | null, part: string }>, deadlineRules: Array<{ id: string, key: string, kind: string, label: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing }>, generalRules: Array<{ rule: string, source: Array<string>, standing: string }>, legalReferences: Array<{ old: string, renumbered: string, subject: string, inForceFrom: string | null }>, publishedBy: { id: string, name: string } | null } | null };

export type WholeEditionFragment = { appliesTo: string | null, code: string | null, codeSystem: string | null, codeStanding: string | null, validityStanding: string | null, note: string | null, source: Array<string>, standing: Standing, phases: Array<string>, events: Array<string>, kind: string, publishedAt: string | null, id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null, start: { ordinary: string | null, emergency: string | null, transfer: string | null, source: Array<string>, standing: string | null } | null, startRules: Array<{ rule: string, source: Array<string>, standing: string }>, missing: Array<{ rule: string | null, kind: string | null, blocks: string | null, part: string }>, deadlineRules: Array<{ id: string, key: string, kind: string, label: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing }>, generalRules: Array<{ rule: string, source: Array<string>, standing: string }>, legalReferences: Array<{ old: string, renumbered: string, subject: string, inForceFrom: string | null }>, publishedBy: { id: string, name: string } | null };

export type EditionRuleFragment = { id: string, key: string, kind: string, label: string, phase: string | null, side: Side, force: Force, from: string, to: string, setting: CareSetting | null, condition: string | null, unless: Array<string>, minDays: number | null, maxDays: number | null, dayType: DayType, recurring: boolean, starts: StartMode, count: CountFrom, cancelledBy: Array<string>, edition: string | null, sourceWording: string | null, legalBasis: string | null, note: string | null, source: Array<string>, standing: Standing };

export type PathwayDefinitionsQueryVariables = Exact<{
  drafts: boolean;
}>;


export type PathwayDefinitionsQuery = { pathwayDefinitions: { nodes: Array<{ kind: string, publishedAt: string | null, id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null, publishedBy: { id: string, name: string } | null, missing: Array<{ part: string }> }> }, definitionDrafts?: { nodes: Array<{ id: string, pathwayKey: string, changedAt: string, changedBy: { id: string, name: string }, basedOn: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, definition: { name: { nb: string, nn: string, en: string } } }> } };

export type EditionHeadFragment = { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null };

export type EditionRowFragment = { kind: string, publishedAt: string | null, id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null, publishedBy: { id: string, name: string } | null, missing: Array<{ part: string }> };

export type DraftRowFragment = { id: string, pathwayKey: string, changedAt: string, changedBy: { id: string, name: string }, basedOn: { id: string, pathwayKey: string, name: string, version: string, edition: string | null, validFrom: string | null, validTo: string | null } | null, definition: { name: { nb: string, nn: string, en: string } } };

export type PathwayQueryVariables = Exact<{
  id: string;
}>;


export type PathwayQuery = { pathway: { id: string, status: PathwayStatus | null, phase: Phase | null, area: Area | null, careSetting: CareSetting | null, startedOn: string | null, endedOn: string | null, endReason: string | null, redacted: Array<string>, allowed: Array<Action>, patient: { id: string, name: string | null, birthYear: number | null, meetings: { nodes: Array<{ id: string, kind: MeetingKind | null, status: MeetingStatus | null, startsAt: string | null, endsAt: string | null, place: string | null, pathway: { id: string } | null, participants: Array<{ id: string, name: string | null, answer: MeetingAnswer | null, person: { id: string, name: string } | null }> | null }> } | null } | null, unit: { id: string, name: string } | null, clinician: { id: string, name: string } | null, definition: { name: string, events: Array<string> } | null, referral: { id: string, status: ReferralStatus | null, createdAt: string | null, receivedAt: string | null, assessBy: string | null } | null, transferredFrom: { id: string } | null, transferredTo: { id: string } | null, coverage: Array<{ id: string, side: Side | null, kind: CoordinatorKind | null, status: CoverageStatus | null, since: string | null, note: string | null, askAgainOn: string | null }> | null, coordinators: { municipal: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null, specialist: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null } | null, stays: Array<{ id: string, plannedAdmissionOn: string | null, admittedAt: string | null, plannedDischargeOn: string | null, dischargedAt: string | null, calledOffAt: string | null, unit: { name: string } | null }> | null, events: { totalCount: number, nodes: Array<{ id: string, kind: string | null, phase: Phase | null, occurredAt: string | null, registeredAt: string | null, plannedFor: string | null, correctedAt: string | null, correctionReason: string | null, note: string | null, agreed: string | null, registeredBy: { id: string, name: string } | null, code: { combinedCode: string | null, display: string | null } | null }> } | null, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null }> } | null, unclocked: Array<{ id: string, kind: string | null, reason: UnclockedReason | null, side: Side | null, rule: { label: string } | null }> | null, missingRegistrations: Array<{ key: string, when: string, requirement: Requirement | null, code: { display: string | null, combinedCode: string | null } }> | null } | null };

export type RiverEventFragment = { id: string, kind: string | null, phase: Phase | null, occurredAt: string | null, registeredAt: string | null, plannedFor: string | null, correctedAt: string | null, correctionReason: string | null, note: string | null, agreed: string | null, registeredBy: { id: string, name: string } | null, code: { combinedCode: string | null, display: string | null } | null };

export type PathwaysQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: PathwayFilter | null | undefined;
  orderBy?: PathwayOrder | null | undefined;
}>;


export type PathwaysQuery = { pathways: { totalCount: number, nodes: Array<{ id: string, status: PathwayStatus | null, phase: Phase | null, area: Area | null, startedOn: string | null, endedOn: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, definition: { name: string } | null, coverage: Array<{ id: string, side: Side | null, kind: CoordinatorKind | null, status: CoverageStatus | null, since: string | null, note: string | null, askAgainOn: string | null }> | null, coordinators: { municipal: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null, specialist: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null } | null, deadlines: { nodes: Array<{ id: string, kind: string | null, dueOn: string | null, daysLeft: number | null, status: DeadlineStatus | null, rule: { label: string } | null }> } | null }> } };

export type PathwayRowFragment = { id: string, status: PathwayStatus | null, phase: Phase | null, area: Area | null, startedOn: string | null, endedOn: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, definition: { name: string } | null, coverage: Array<{ id: string, side: Side | null, kind: CoordinatorKind | null, status: CoverageStatus | null, since: string | null, note: string | null, askAgainOn: string | null }> | null, coordinators: { municipal: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null, specialist: { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null } | null, deadlines: { nodes: Array<{ id: string, kind: string | null, dueOn: string | null, daysLeft: number | null, status: DeadlineStatus | null, rule: { label: string } | null }> } | null };

export type SideCoverageFragment = { id: string, side: Side | null, kind: CoordinatorKind | null, status: CoverageStatus | null, since: string | null, note: string | null, askAgainOn: string | null };

export type SideAssignmentFragment = { id: string, side: Side | null, status: AssignmentStatus | null, proposedAt: string | null, acceptedAt: string | null, answerBy: string | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null };

export type PatientPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PatientPageQuery = { patientPage: { patientId: string, name: string | null, addressee: Addressee, notice: string | null, where: Array<{ kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null }>, next: Array<{ kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null }>, late: Array<{ kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null }>, plans: Array<{ kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null }>, waiting: Array<{ kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null }>, responsible: Array<{ role: PageContactRole, text: string, name: string | null, unit: string | null, phone: string | null, subjectType: string | null, subjectId: string | null }>, rights: Array<{ code: string, text: string, ground: string | null, source: Array<string> }> } };

export type PageItemFragment = { kind: PageItemKind, text: string, quote: string | null, on: string | null, at: string | null, subjectType: string | null, subjectId: string | null };

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  role?: Array<Role> | Role | null | undefined;
  current?: boolean | null | undefined;
  q?: string | null | undefined;
  today?: string | null | undefined;
  load: boolean;
  substitutions: boolean;
}>;


export type PeopleQuery = { grants: { totalCount: number, nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, capacity: number | null, phone: string | null, allowed: Array<Action>, person: { id: string, name: string, authorisation: string | null }, unit: { id: string, name: string } | null, absences: Array<{ startsOn: string, endsOn: string }> }> }, workload?: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } }>, substitutions?: { nodes: Array<{ id: string, version: number, role: Role | null, startsOn: string | null, endsOn: string | null, endedAt: string | null, covered: number | null, leftOut: number | null, allowed: Array<Action>, person: { id: string, name: string } | null, substitute: { id: string, name: string } | null }> } };

export type PersonPageQueryVariables = Exact<{
  person: string;
  today?: string | null | undefined;
  load: boolean;
  substitutions: boolean;
}>;


export type PersonPageQuery = { grants: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, capacity: number | null, phone: string | null, allowed: Array<Action>, person: { id: string, name: string, authorisation: string | null }, unit: { id: string, name: string } | null, absences: Array<{ startsOn: string, endsOn: string }> }> }, workload?: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } }>, substitutions?: { nodes: Array<{ id: string, version: number, role: Role | null, startsOn: string | null, endsOn: string | null, endedAt: string | null, covered: number | null, leftOut: number | null, allowed: Array<Action>, person: { id: string, name: string } | null, substitute: { id: string, name: string } | null }> } };

export type PlanArchivesQueryVariables = Exact<{
  plan: string;
}>;


export type PlanArchivesQuery = { planArchives: Array<{ id: string, createdAt: string | null, ready: boolean | null, entries: number | null, sha256: string | null }> };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { plan: { id: string, kind: PlanKind | null, status: PlanStatus | null, version: number, versionNumber: number | null, allowed: Array<Action>, redacted: Array<string>, missing: Array<PlanElement> | null, madeAt: string | null, offeredAt: string | null, answeredAt: string | null, declineReason: string | null, closedAt: string | null, closeReason: string | null, nextEvaluationOn: string | null, periodFrom: string | null, periodTo: string | null, text: string | null, specialistPart: string | null, contributions: string | null, contacts: string | null, cooperation: string | null, implementation: string | null, whatMatters: string | null, resources: string | null, needs: string | null, wishes: string | null, owner: { id: string, name: string } | null, unit: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, pathway: { id: string, definition: { name: string } | null } | null, goals: Array<{ id: string, text: string | null, kind: PlanGoalKind | null, outcome: PlanGoalOutcome | null, patientsOwn: boolean | null, comments: Array<{ id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null }> | null }> | null, measures: Array<{ id: string, goalId: string | null, text: string | null, dueOn: string | null, status: PlanMeasureStatus | null, extent: string | null, responsible: { isPatient: boolean | null, name: string | null, person: { id: string, name: string } | null } | null, comments: Array<{ id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null }> | null }> | null, participants: Array<{ id: string, name: string | null, role: string | null, person: { id: string, name: string } | null }> | null, evaluations: Array<{ id: string, heldOn: string | null, note: string | null, patientTookPart: boolean | null, recordedBy: { id: string, name: string } | null, results: Array<{ goalId: string, goal: string, outcome: PlanGoalOutcome, achieved: string | null }> | null }> | null, signatures: Array<{ id: string, number: number | null, signedAs: PlanSigner | null, signedAt: string | null, current: boolean | null, signedBy: { id: string, name: string } | null }> | null } | null, planVersions: Array<{ id: string, number: number | null, madeAt: string | null, madeBy: { id: string, name: string } | null }> };

export type PlanRemarkFragment = { id: string, text: string | null, writtenAt: string | null, withdrawnAt: string | null, authorRole: Role | null, author: { id: string, name: string } | null };

export type PlansQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: PlanFilter | null | undefined;
  orderBy?: PlanOrder | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, nodes: Array<{ id: string, kind: PlanKind | null, status: PlanStatus | null, nextEvaluationOn: string | null, madeAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, owner: { id: string, name: string } | null }> } };

export type PlanRowFragment = { id: string, kind: PlanKind | null, status: PlanStatus | null, nextEvaluationOn: string | null, madeAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, owner: { id: string, name: string } | null };

export type PreviewDirectoryEntryMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type PreviewDirectoryEntryMutation = { previewDirectoryEntry: { id: string, name: string, kind: UnitKind, organisationName: string | null, municipalityNumber: string | null, municipalityName: string | null, pathwayKeys: Array<string>, referralContact: string | null, phone: string | null, email: string | null, website: string | null, fallbackContact: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }>, coordinators: Array<{ name: string, phone: string | null, openingHours: Array<{ weekday: number, opens: string, closes: string }> }> } | null };

export type PrintPlanMutationVariables = Exact<{
  input: PrintPlanInput;
}>;


export type PrintPlanMutation = { printPlan: { id: string } | null };

export type ProcedureChangesQueryVariables = Exact<{
  fromId: string;
  toId: string;
}>;


export type ProcedureChangesQuery = { procedureChanges: Array<{ change: LineChange, text: string }> };

export type ProcedurePreviewQueryVariables = Exact<{
  text: string;
}>;


export type ProcedurePreviewQuery = { procedurePreview: string };

export type ProcedureVersionsQueryVariables = Exact<{
  step: string;
}>;


export type ProcedureVersionsQuery = { procedureVersions: { nodes: Array<{ id: string, number: number | null, publishedAt: string | null, publishedBy: { id: string, name: string } | null }> } };

export type ProceduresQueryVariables = Exact<{ [key: string]: never; }>;


export type ProceduresQuery = { procedures: Array<{ step: string, kind: StepKind, label: string, published: { id: string, number: number | null, html: string, text: string, at: string, by: string } | null, draft: { id: string, version: number, text: string, at: string, by: string } | null }> };

export type HandbookStepFragment = { step: string, kind: StepKind, label: string, published: { id: string, number: number | null, html: string, text: string, at: string, by: string } | null, draft: { id: string, version: number, text: string, at: string, by: string } | null };

export type PublishDefinitionMutationVariables = Exact<{
  input: PublishDefinitionInput;
}>;


export type PublishDefinitionMutation = { publishDefinition: { id: string, version: string, validFrom: string | null } | null };

export type PublishOrganisationRuleMutationVariables = Exact<{
  input: PublishOrganisationRuleInput;
}>;


export type PublishOrganisationRuleMutation = { publishOrganisationRule: { id: string, version: number } | null };

export type PublishProcedureMutationVariables = Exact<{
  input: PublishProcedureInput;
}>;


export type PublishProcedureMutation = { publishProcedure: { id: string, number: number | null } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } | null };

export type RecordCoordinatorTaskMutationVariables = Exact<{
  input: RecordCoordinatorTaskInput;
}>;


export type RecordCoordinatorTaskMutation = { recordCoordinatorTask: { id: string } | null };

export type RecordEventMutationVariables = Exact<{
  input: RecordEventInput;
}>;


export type RecordEventMutation = { recordEvent: { id: string } | null };

export type RecordMeetingAnswerMutationVariables = Exact<{
  input: RecordMeetingAnswerInput;
}>;


export type RecordMeetingAnswerMutation = { recordMeetingAnswer: { id: string } | null };

export type RecordMinutesMutationVariables = Exact<{
  input: RecordMinutesInput;
}>;


export type RecordMinutesMutation = { recordMinutes: { id: string } | null };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { id: string } | null };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { referral: { allowed: Array<Action>, redacted: Array<string>, legalBasis: LegalBasis | null, patientConfirmedAt: string | null, reviewedWithPatientAt: string | null, notReviewedReason: string | null, withdrawnReason: string | null, missing: Array<string> | null, coordinatedWith: string | null, conferredWithGp: boolean | null, id: string, status: ReferralStatus | null, urgency: Urgency | null, area: Area | null, createdAt: string | null, submittedAt: string | null, receivedAt: string | null, assessBy: string | null, noMunicipalContact: boolean | null, referrer: { id: string, name: string } | null, receivedBy: { id: string, name: string } | null, treatingUnit: { id: string, name: string } | null, assessment: { outcome: AssessmentOutcome | null, decidedAt: string | null, latestStart: string | null, patientInformedAt: string | null, decidedBy: { id: string, name: string } | null, forwardedTo: { id: string, name: string } | null } | null, municipalContact: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, fromUnit: { id: string, name: string } | null, toUnit: { id: string, name: string } | null, externalReferrer: { name: string } | null } | null };

export type ReferralsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ReferralFilter | null | undefined;
  orderBy?: ReferralOrder | null | undefined;
}>;


export type ReferralsQuery = { referrals: { totalCount: number, nodes: Array<{ id: string, status: ReferralStatus | null, urgency: Urgency | null, area: Area | null, createdAt: string | null, submittedAt: string | null, receivedAt: string | null, assessBy: string | null, noMunicipalContact: boolean | null, municipalContact: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, fromUnit: { id: string, name: string } | null, toUnit: { id: string, name: string } | null, externalReferrer: { name: string } | null }> } };

export type ReferralRowFragment = { id: string, status: ReferralStatus | null, urgency: Urgency | null, area: Area | null, createdAt: string | null, submittedAt: string | null, receivedAt: string | null, assessBy: string | null, noMunicipalContact: boolean | null, municipalContact: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, fromUnit: { id: string, name: string } | null, toUnit: { id: string, name: string } | null, externalReferrer: { name: string } | null };

export type RemindOwnerMutationVariables = Exact<{
  input: RemindOwnerInput;
}>;


export type RemindOwnerMutation = { remindOwner: { id: string, version: number } | null };

export type RemoveSavedSearchMutationVariables = Exact<{
  input: RemoveSavedSearchInput;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: { id: string, name: string } | null };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: RenewCalendarFeedInput;
}>;


export type RenewCalendarFeedMutation = { renewCalendarFeed: { id: string, path: string | null } | null };

export type RenewMeetingLinkMutationVariables = Exact<{
  input: MeetingLinkInput;
}>;


export type RenewMeetingLinkMutation = { renewMeetingLink: { id: string, linkPath: string | null, linkExpiresAt: string | null } | null };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskActInput;
}>;


export type ReopenTaskMutation = { reopenTask: { id: string, status: TaskStatus | null, version: number } | null };

export type ReportNeedMutationVariables = Exact<{
  input: ReportNeedInput;
}>;


export type ReportNeedMutation = { reportNeed: { id: string } | null };

export type RequestMeetingMutationVariables = Exact<{
  input: RequestMeetingInput;
}>;


export type RequestMeetingMutation = { requestMeeting: { id: string } | null };

export type RequestNewCoordinatorMutationVariables = Exact<{
  input: AskForAnotherInput;
}>;


export type RequestNewCoordinatorMutation = { requestNewCoordinator: { id: string } | null };

export type RequestUnmaskingMutationVariables = Exact<{
  input: RequestUnmaskingInput;
}>;


export type RequestUnmaskingMutation = { requestUnmasking: { id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null } | null };

export type RescheduleMeetingMutationVariables = Exact<{
  input: RescheduleMeetingInput;
}>;


export type RescheduleMeetingMutation = { rescheduleMeeting: { id: string } | null };

export type RespondToMeetingMutationVariables = Exact<{
  input: RespondToMeetingInput;
}>;


export type RespondToMeetingMutation = { respondToMeeting: { id: string } | null };

export type RetractMessageMutationVariables = Exact<{
  input: RetractMessageInput;
}>;


export type RetractMessageMutation = { retractMessage: { id: string } | null };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass: { id: string, status: BreakGlassStatus | null, version: number } | null };

export type ReviewFindingMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type ReviewFindingMutation = { reviewFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

export type RevokeMeetingLinkMutationVariables = Exact<{
  input: MeetingLinkInput;
}>;


export type RevokeMeetingLinkMutation = { revokeMeetingLink: { id: string } | null };

export type RoleRightsQueryVariables = Exact<{
  role: Role;
  side?: Side | null | undefined;
}>;


export type RoleRightsQuery = { roleRights: Array<{ subject: string, actions: Array<Action>, fields: Array<string> | null, conditions: Array<string> }> };

export type SaveDefinitionDraftMutationVariables = Exact<{
  input: SaveDefinitionDraftInput;
}>;


export type SaveDefinitionDraftMutation = { saveDefinitionDraft: { id: string, version: number, changedAt: string } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { id: string, version: number, savedAt: string } };

export type SaveOrganisationRuleMutationVariables = Exact<{
  input: SaveOrganisationRuleInput;
}>;


export type SaveOrganisationRuleMutation = { saveOrganisationRule: { id: string, version: number } | null };

export type SaveProcedureMutationVariables = Exact<{
  input: SaveProcedureInput;
}>;


export type SaveProcedureMutation = { saveProcedure: { id: string, version: number } | null };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { id: string, name: string } | null };

export type SaveTrainingCourseMutationVariables = Exact<{
  input: SaveTrainingCourseInput;
}>;


export type SaveTrainingCourseMutation = { saveTrainingCourse: { id: string } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string, version: number, resource: ViewResource, name: string, sharing: ViewSharing, filter: unknown, orderBy: string | null, columns: Array<string> | null, removedAt: string | null, allowed: Array<Action>, person: { id: string, name: string } } | null };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { savedSearches: { nodes: Array<{ id: string, version: number, name: string, shared: boolean, allowed: Array<Action>, person: { id: string, name: string }, criteria: { action: Array<Action> | null, actor: string | null, actorPseudonym: string | null, decision: Verdict | null, from: string | null, lastDays: number | null, pseudonym: string | null, purpose: Array<AccessPurpose> | null, relation: Array<RelationKind> | null, requestId: string | null, resourceType: Array<string> | null, role: Array<Role> | null, to: string | null, unit: string | null } }> } };

export type SavedViewQueryVariables = Exact<{
  id: string;
}>;


export type SavedViewQuery = { savedView: { id: string, version: number, resource: ViewResource, name: string, sharing: ViewSharing, filter: unknown, orderBy: string | null, columns: Array<string> | null, removedAt: string | null, allowed: Array<Action>, person: { id: string, name: string } } | null };

export type SavedViewsQueryVariables = Exact<{
  resource: ViewResource;
}>;


export type SavedViewsQuery = { savedViews: { nodes: Array<{ id: string, version: number, resource: ViewResource, name: string, sharing: ViewSharing, filter: unknown, orderBy: string | null, columns: Array<string> | null, removedAt: string | null, allowed: Array<Action>, person: { id: string, name: string } }> } };

export type SavedViewLineFragment = { id: string, version: number, resource: ViewResource, name: string, sharing: ViewSharing, filter: unknown, orderBy: string | null, columns: Array<string> | null, removedAt: string | null, allowed: Array<Action>, person: { id: string, name: string } };

export type ScheduleMeetingMutationVariables = Exact<{
  input: ScheduleMeetingInput;
}>;


export type ScheduleMeetingMutation = { scheduleMeeting: { id: string } | null };

export type SealQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SealQuery = { accessLogSeal: { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean }, accessLogVerifications: { nodes: Array<{ id: string, endedAt: string, from: string | null, to: string | null, ok: boolean, entries: number, size: number | null, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, by: { id: string, name: string } | null }> }, accessLogCheckpoints: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, size: number, root: string, at: string, keyId: string, note: string }> } };

export type SealStateFragment = { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean };

export type KeptVerificationFragment = { id: string, endedAt: string, from: string | null, to: string | null, ok: boolean, entries: number, size: number | null, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, by: { id: string, name: string } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { id: string } | null };

export type SetAbsenceMutationVariables = Exact<{
  input: SetAbsenceInput;
}>;


export type SetAbsenceMutation = { setAbsence: { id: string, version: number } | null };

export type SetCapacityMutationVariables = Exact<{
  input: SetCapacityInput;
}>;


export type SetCapacityMutation = { setCapacity: { id: string, version: number } | null };

export type SetCoverageMutationVariables = Exact<{
  input: SetCoverageInput;
}>;


export type SetCoverageMutation = { setCoverage: { id: string, status: CoverageStatus | null } | null };

export type SetGoalMutationVariables = Exact<{
  input: SetGoalInput;
}>;


export type SetGoalMutation = { setGoal: { id: string } | null };

export type SetMeasureMutationVariables = Exact<{
  input: SetMeasureInput;
}>;


export type SetMeasureMutation = { setMeasure: { id: string } | null };

export type SettingsQueryVariables = Exact<{
  organisation?: string | null | undefined;
  today: string;
}>;


export type SettingsQuery = { settings: Array<{ key: string, description: string, value: unknown, default: unknown, schema: unknown, changeable: boolean, version: number, changedAt: string | null }>, organisationRuleTemplates: Array<{ kind: string, label: string, dayType: DayType }>, organisationRules: { nodes: Array<{ id: string, version: number, kind: string, label: string, setting: CareSetting | null, condition: string | null, minDays: number | null, maxDays: number | null, dayType: DayType, dueSoonDays: number, note: string | null, published: boolean, publishedAt: string | null, validFrom: string | null, validTo: string | null, allowed: Array<Action>, publishedBy: { id: string, name: string } | null }> }, pathwayDefinitions: { nodes: Array<{ deadlineRules: Array<{ kind: string, label: string }> }> } };

export type OwnRuleFragment = { id: string, version: number, kind: string, label: string, setting: CareSetting | null, condition: string | null, minDays: number | null, maxDays: number | null, dayType: DayType, dueSoonDays: number, note: string | null, published: boolean, publishedAt: string | null, validFrom: string | null, validTo: string | null, allowed: Array<Action>, publishedBy: { id: string, name: string } | null };

export type SignLogExportMutationVariables = Exact<{
  input: SignLogExportInput;
}>;


export type SignLogExportMutation = { signLogExport: { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null } | null };

export type SignPlanMutationVariables = Exact<{
  input: SignPlanInput;
}>;


export type SignPlanMutation = { signPlan: { id: string } | null };

export type SimulateDefinitionMutationVariables = Exact<{
  input: SimulateDefinitionInput;
}>;


export type SimulateDefinitionMutation = { simulateDefinition: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, endedAt: string | null, allowed: Array<Action>, result: { simulation: { from: string, to: string, draftVersion: number, pathways: number, openPathways: number, changedPathways: number, startsMoved: number, rows: Array<{ kind: string, side: Side, force: Force, unit: { id: string, name: string }, open: { same: number, earlier: number, later: number, added: number, gone: number }, standing: { met: number, metLate: number, overdue: number }, draft: { met: number, metLate: number, overdue: number } }> } | null } | null } | null };

export type SimulationFragment = { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, endedAt: string | null, allowed: Array<Action>, result: { simulation: { from: string, to: string, draftVersion: number, pathways: number, openPathways: number, changedPathways: number, startsMoved: number, rows: Array<{ kind: string, side: Side, force: Force, unit: { id: string, name: string }, open: { same: number, earlier: number, later: number, added: number, gone: number }, standing: { met: number, metLate: number, overdue: number }, draft: { met: number, metLate: number, overdue: number } }> } | null } | null };

export type SimulatedClockFragment = { kind: string, side: Side, force: Force, unit: { id: string, name: string }, open: { same: number, earlier: number, later: number, added: number, gone: number }, standing: { met: number, metLate: number, overdue: number }, draft: { met: number, metLate: number, overdue: number } };

export type SimulationJobQueryVariables = Exact<{
  id: string;
}>;


export type SimulationJobQuery = { job: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, endedAt: string | null, allowed: Array<Action>, result: { simulation: { from: string, to: string, draftVersion: number, pathways: number, openPathways: number, changedPathways: number, startsMoved: number, rows: Array<{ kind: string, side: Side, force: Force, unit: { id: string, name: string }, open: { same: number, earlier: number, later: number, added: number, gone: number }, standing: { met: number, metLate: number, overdue: number }, draft: { met: number, metLate: number, overdue: number } }> } | null } | null } | null };

export type StatisticsQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type StatisticsQuery = { indicators: Array<{ key: string, name: string, aim: IndicatorAim, national: boolean, target: number | null, definitionStanding: Standing, cells: Array<{ key: string, label: string | null, numerator: number | null, denominator: number | null, share: number | null, mean: number | null, firstQuartile: number | null, median: number | null, thirdQuartile: number | null, p90: number | null, hidden: boolean }> }> };

export type IndicatorHeadFragment = { key: string, name: string, aim: IndicatorAim, national: boolean, target: number | null, definitionStanding: Standing };

export type IndicatorFiguresFragment = { key: string, label: string | null, numerator: number | null, denominator: number | null, share: number | null, mean: number | null, firstQuartile: number | null, median: number | null, thirdQuartile: number | null, p90: number | null, hidden: boolean };

export type SubmitFeedbackMutationVariables = Exact<{
  input: SubmitFeedbackInput;
}>;


export type SubmitFeedbackMutation = { submitFeedback: { id: string } | null };

export type TakeFindingMutationVariables = Exact<{
  input: TakeFindingInput;
}>;


export type TakeFindingMutation = { takeFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

export type TasksQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: TaskFilter | null | undefined;
  orderBy?: TaskOrder | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, version: number, allowed: Array<Action>, kind: TaskKind | null, status: TaskStatus | null, dueOn: string | null, dueByDefault: boolean | null, doneAt: string | null, cancelReason: TaskCancelReason | null, heldAs: TaskHolder | null, owner: { id: string, name: string } | null, unit: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, pathway: { id: string } | null }> } };

export type TaskRowFragment = { id: string, version: number, allowed: Array<Action>, kind: TaskKind | null, status: TaskStatus | null, dueOn: string | null, dueByDefault: boolean | null, doneAt: string | null, cancelReason: TaskCancelReason | null, heldAs: TaskHolder | null, owner: { id: string, name: string } | null, unit: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, pathway: { id: string } | null };

export type ThreadAroundQueryVariables = Exact<{
  patient: string;
}>;


export type ThreadAroundQuery = { patient: { id: string, name: string | null, birthYear: number | null, gp: { id: string, name: string } | null, coordinators: { municipal: { id: string, status: AssignmentStatus | null, substitute: { id: string, name: string } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null, specialist: { id: string, status: AssignmentStatus | null, substitute: { id: string, name: string } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null } | null, careTeam: Array<{ id: string, endsAt: string | null, contactPerson: boolean | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null }> | null, pathways: { nodes: Array<{ id: string, startedOn: string | null, definition: { name: string } | null, unit: { id: string, name: string } | null, clinician: { id: string, name: string } | null }> } | null, plans: { nodes: Array<{ id: string, kind: PlanKind | null, status: PlanStatus | null }> } | null, meetings: { nodes: Array<{ id: string, kind: MeetingKind | null, startsAt: string | null }> } | null, deadlines: { nodes: Array<{ id: string, kind: string | null, dueOn: string | null, rule: { label: string } | null }> } | null } | null, tasks: { nodes: Array<{ id: string, kind: TaskKind | null, dueOn: string | null }> } };

export type ThreadQueryVariables = Exact<{
  id: string;
  before?: string | null | undefined;
}>;


export type ThreadQuery = { thread: { id: string, topic: string | null, subject: ThreadSubject | null, unread: number | null, openedAt: string | null, closedAt: string | null, version: number, allowed: Array<Action>, openedBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, pathway: { id: string, definition: { name: string } | null } | null, plan: { id: string, kind: PlanKind | null } | null, referral: { id: string } | null, meeting: { id: string, kind: MeetingKind | null, startsAt: string | null } | null, deadline: { id: string, kind: string | null, dueOn: string | null, rule: { label: string } | null } | null, task: { id: string, kind: TaskKind | null, dueOn: string | null } | null, participants: Array<{ id: string, role: Role | null, addedAt: string | null, leftAt: string | null, readTo: string | null, person: { id: string, name: string } | null }> | null, messages: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, text: string | null, sentAt: string | null, retractedAt: string | null, retractionReason: string | null, authorRole: Role | null, allowed: Array<Action>, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string | null, size: number | null }> | null }> } | null } | null };

export type WrittenMessageFragment = { id: string, text: string | null, sentAt: string | null, retractedAt: string | null, retractionReason: string | null, authorRole: Role | null, allowed: Array<Action>, author: { id: string, name: string } | null, attachments: Array<{ id: string, name: string | null, size: number | null }> | null };

export type ThreadsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ThreadFilter | null | undefined;
  orderBy?: ThreadOrder | null | undefined;
}>;


export type ThreadsQuery = { threads: { totalCount: number, nodes: Array<{ id: string, topic: string | null, subject: ThreadSubject | null, unread: number | null, closedAt: string | null, lastMessageAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, participants: Array<{ id: string, leftAt: string | null, person: { id: string, name: string } | null }> | null }> } };

export type ThreadRowFragment = { id: string, topic: string | null, subject: ThreadSubject | null, unread: number | null, closedAt: string | null, lastMessageAt: string | null, patient: { id: string, name: string | null, birthYear: number | null } | null, participants: Array<{ id: string, leftAt: string | null, person: { id: string, name: string } | null }> | null };

export type TodayChangesQueryVariables = Exact<{
  since: string;
  sinceDay: string;
  side: Side;
}>;


export type TodayChangesQuery = { assignments: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, needs: { totalCount: number, nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, deadlines: { totalCount: number, nodes: Array<{ id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null }> } };

export type TodayQueryVariables = Exact<{
  soonBefore: string;
}>;


export type TodayQuery = { vacancySummary: { patients: number }, vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> }, needs: { totalCount: number, nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, late: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number }>, soon: Array<{ key: string, label: string | null, overdue: number, dueSoon: number, upcoming: number }>, proposals: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, workload: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } }> };

export type TrainingQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingQuery = { trainingCourses: { nodes: Array<{ id: string, name: string, heldOn: string, hours: number, participations: Array<{ person: { id: string, name: string } }> }> }, coordinatorTraining: Array<{ personId: string, name: string, lacks: Array<string>, asked: Array<{ name: string }> }> };

export type OfferedTrainingFragment = { id: string, name: string, heldOn: string, hours: number, participations: Array<{ person: { id: string, name: string } }> };

export type UnitPageQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  role?: Array<Role> | Role | null | undefined;
  current?: boolean | null | undefined;
  today?: string | null | undefined;
  people: boolean;
  load: boolean;
  substitutions: boolean;
}>;


export type UnitPageQuery = { unit: { id: string, name: string, kind: UnitKind, path: Array<string>, version: number, allowed: Array<Action>, closedOn: string | null, listed: boolean, organisationNumber: string | null, municipalityNumber: string | null, municipalityName: string | null, phone: string | null, email: string | null, website: string | null, referralContact: string | null, fallbackContact: string | null, pathwayKeys: Array<string>, secondParentId: string | null, parent: { id: string } | null, organisation: { id: string, name: string }, openingHours: Array<{ weekday: number, opens: string, closes: string }> } | null, grants?: { totalCount: number, nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, capacity: number | null, phone: string | null, allowed: Array<Action>, person: { id: string, name: string, authorisation: string | null }, unit: { id: string, name: string } | null, absences: Array<{ startsOn: string, endsOn: string }> }> }, workload?: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } }>, substitutions?: { nodes: Array<{ id: string, version: number, role: Role | null, startsOn: string | null, endsOn: string | null, endedAt: string | null, covered: number | null, leftOut: number | null, allowed: Array<Action>, person: { id: string, name: string } | null, substitute: { id: string, name: string } | null }> } };

export type ShownUnitFragment = { id: string, name: string, kind: UnitKind, path: Array<string>, version: number, allowed: Array<Action>, closedOn: string | null, listed: boolean, organisationNumber: string | null, municipalityNumber: string | null, municipalityName: string | null, phone: string | null, email: string | null, website: string | null, referralContact: string | null, fallbackContact: string | null, pathwayKeys: Array<string>, secondParentId: string | null, parent: { id: string } | null, organisation: { id: string, name: string }, openingHours: Array<{ weekday: number, opens: string, closes: string }> };

export type GrantRowFragment = { id: string, version: number, role: Role, validFrom: string, validTo: string | null, capacity: number | null, phone: string | null, allowed: Array<Action>, person: { id: string, name: string, authorisation: string | null }, unit: { id: string, name: string } | null, absences: Array<{ startsOn: string, endsOn: string }> };

export type SubstitutionRowFragment = { id: string, version: number, role: Role | null, startsOn: string | null, endsOn: string | null, endedAt: string | null, covered: number | null, leftOut: number | null, allowed: Array<Action>, person: { id: string, name: string } | null, substitute: { id: string, name: string } | null };

export type UnitTreeQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type UnitTreeQuery = { units: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: UnitKind, secondParentId: string | null, closedOn: string | null, parent: { id: string } | null }> } };

export type TreeUnitFragment = { id: string, name: string, kind: UnitKind, secondParentId: string | null, closedOn: string | null, parent: { id: string } | null };

export type UnitsForFileQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type UnitsForFileQuery = { units: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: UnitKind, organisationNumber: string | null, municipalityNumber: string | null, municipalityName: string | null, phone: string | null, email: string | null, website: string | null, referralContact: string | null, fallbackContact: string | null, pathwayKeys: Array<string>, listed: boolean, parent: { id: string } | null }> } };

export type UnitInFileFragment = { id: string, name: string, kind: UnitKind, organisationNumber: string | null, municipalityNumber: string | null, municipalityName: string | null, phone: string | null, email: string | null, website: string | null, referralContact: string | null, fallbackContact: string | null, pathwayKeys: Array<string>, listed: boolean, parent: { id: string } | null };

export type UnitsQueryVariables = Exact<{
  organisation: string;
}>;


export type UnitsQuery = { units: { nodes: Array<{ id: string, name: string, kind: UnitKind }> } };

export type UnmaskingsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: UnmaskingFilter | null | undefined;
  orderBy?: UnmaskingOrder | null | undefined;
}>;


export type UnmaskingsQuery = { unmaskings: { totalCount: number, nodes: Array<{ id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null }> } };

export type UnmaskingRowFragment = { id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan: { id: string, version: number } | null };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type UpdateSettingsMutation = { updateSettings: Array<{ key: string, version: number }> };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { updateUnit: { id: string, version: number } | null };

export type VacanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: VacancyFilter | null | undefined;
  orderBy?: VacancyOrder | null | undefined;
}>;


export type VacanciesQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> } };

export type VacancyRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null };

export type ValidateDefinitionMutationVariables = Exact<{
  input: ValidateDefinitionInput;
}>;


export type ValidateDefinitionMutation = { validateDefinition: { publishable: boolean, findings: Array<{ path: string, rule: string, severity: FindingSeverity, message: string, suggestion: string | null }> } };

export type VerificationJobQueryVariables = Exact<{
  id: string;
}>;


export type VerificationJobQuery = { job: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, allowed: Array<Action>, result: { verification: { ok: boolean, entries: number, away: number, waiting: number, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, entryId: string | null, why: string | null } | null } | null } | null };

export type VerifyAccessLogMutationVariables = Exact<{
  input: VerifyAccessLogInput;
}>;


export type VerifyAccessLogMutation = { verifyAccessLog: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, allowed: Array<Action>, result: { verification: { ok: boolean, entries: number, away: number, waiting: number, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, entryId: string | null, why: string | null } | null } | null } | null };

export type VerificationFragment = { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, allowed: Array<Action>, result: { verification: { ok: boolean, entries: number, away: number, waiting: number, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, entryId: string | null, why: string | null } | null } | null };

export type WaiveDeadlineMutationVariables = Exact<{
  input: DeadlineReasonInput;
}>;


export type WaiveDeadlineMutation = { waiveDeadline: { id: string, status: DeadlineStatus | null, version: number } | null };

export type WhoCouldSeeQueryVariables = Exact<{
  pseudonym: string;
  from: string;
  to: string;
}>;


export type WhoCouldSeeQuery = { whoCouldSee: { people: number, looked: number, access: Array<{ personId: string | null, personName: string | null, actorPseudonym: string | null, role: Role, unitName: string | null, relations: Array<RelationKind>, from: string, to: string, looks: number }> } };

export type WithdrawAccessQuestionMutationVariables = Exact<{
  input: WithdrawAccessQuestionInput;
}>;


export type WithdrawAccessQuestionMutation = { withdrawAccessQuestion: { id: string, version: number, entryId: string | null, accessedAt: string | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, escalatedAt: string | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, answeredBy: { id: string, name: string } | null } | null };

export type WithdrawUnmaskingMutationVariables = Exact<{
  input: WithdrawUnmaskingInput;
}>;


export type WithdrawUnmaskingMutation = { withdrawUnmasking: { id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null } | null };

export type WorkloadRowFragment = { load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } } };

export type WriteOwnWordsMutationVariables = Exact<{
  input: WriteOwnWordsInput;
}>;


export type WriteOwnWordsMutation = { writeOwnWords: { id: string, wordsVersion: number | null } | null };

export type YearReportQueryVariables = Exact<{
  year: number;
}>;


export type YearReportQuery = { yearReport: { unitName: string, year: number, soFar: boolean, through: string | null, tables: Array<{ part: YearReportPart, label: string, columns: Array<{ key: string, label: string }>, rows: Array<{ key: string, label: string, figures: Array<{ count: number | null, hidden: boolean }>, total: { count: number | null, hidden: boolean }, days: { median: number, firstQuartile: number, thirdQuartile: number } | null }>, total: { key: string, label: string, figures: Array<{ count: number | null, hidden: boolean }>, total: { count: number | null, hidden: boolean }, days: { median: number, firstQuartile: number, thirdQuartile: number } | null } | null }>, training: { courses: number, hours: number, participations: number, people: number } } };

export type YearReportTableFragment = { part: YearReportPart, label: string, columns: Array<{ key: string, label: string }>, rows: Array<{ key: string, label: string, figures: Array<{ count: number | null, hidden: boolean }>, total: { count: number | null, hidden: boolean }, days: { median: number, firstQuartile: number, thirdQuartile: number } | null }>, total: { key: string, label: string, figures: Array<{ count: number | null, hidden: boolean }>, total: { count: number | null, hidden: boolean }, days: { median: number, firstQuartile: number, thirdQuartile: number } | null } | null };

export type YearReportRowFragment = { key: string, label: string, figures: Array<{ count: number | null, hidden: boolean }>, total: { count: number | null, hidden: boolean }, days: { median: number, firstQuartile: number, thirdQuartile: number } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FindingRowFragmentDoc = new TypedDocumentString(`
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}
    `, {"fragmentName":"FindingRow"}) as unknown as TypedDocumentString<FindingRowFragment, unknown>;
export const LogEntryFragmentDoc = new TypedDocumentString(`
    fragment LogEntry on AccessLogEntry {
  id
  at
  role
  client
  actorPseudonym
  patientPseudonym
  identity {
    name
    birthDate
  }
  resourceType
  resourceIds
  action
  purpose
  relation
  decision
  rule
  operation
  requestId
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  export {
    count
    sha256
  }
  breakGlass {
    id
    ground
    reason
    openedAt
  }
  unmasking {
    id
    status
    reason
  }
}
    `, {"fragmentName":"LogEntry"}) as unknown as TypedDocumentString<LogEntryFragment, unknown>;
export const QuestionRowFragmentDoc = new TypedDocumentString(`
    fragment QuestionRow on AccessQuestion {
  id
  version
  patientPseudonym
  entryId
  accessedAt
  action
  resourceType
  relation
  actorRole
  status
  text
  askedAs
  askedAt
  dueOn
  overdue
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
    `, {"fragmentName":"QuestionRow"}) as unknown as TypedDocumentString<QuestionRowFragment, unknown>;
export const AssignmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
    `, {"fragmentName":"AssignmentRow"}) as unknown as TypedDocumentString<AssignmentRowFragment, unknown>;
export const OpeningRowFragmentDoc = new TypedDocumentString(`
    fragment OpeningRow on BreakGlass {
  id
  version
  allowed
  status
  ground
  reason
  role
  openedAt
  expiresAt
  endedAt
  reviewDueAt
  escalatedAt
  reviewedAt
  outcome
  reviewNote
  patientPseudonym
  openedBy {
    id
    name
  }
  unit {
    id
    name
  }
  reviewedBy {
    id
    name
  }
  renewals {
    id
    reason
    renewedAt
  }
}
    `, {"fragmentName":"OpeningRow"}) as unknown as TypedDocumentString<OpeningRowFragment, unknown>;
export const ComparisonFragmentDoc = new TypedDocumentString(`
    fragment Comparison on DefinitionComparison {
  same
  fields {
    path
    a
    b
  }
  phases {
    change
    name
  }
  events {
    change
    name
  }
  rules {
    change
    kind
    setting
    condition
    from
    to
    fields {
      path
      a
      b
    }
  }
}
    `, {"fragmentName":"Comparison"}) as unknown as TypedDocumentString<ComparisonFragment, unknown>;
export const StatusCountsFragmentDoc = new TypedDocumentString(`
    fragment StatusCounts on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
  met
  metLate
  waived
  cancelled
}
    `, {"fragmentName":"StatusCounts"}) as unknown as TypedDocumentString<StatusCountsFragment, unknown>;
export const SummaryRowFragmentDoc = new TypedDocumentString(`
    fragment SummaryRow on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
}
    `, {"fragmentName":"SummaryRow"}) as unknown as TypedDocumentString<SummaryRowFragment, unknown>;
export const DeadlineRowFragmentDoc = new TypedDocumentString(`
    fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}
    `, {"fragmentName":"DeadlineRow"}) as unknown as TypedDocumentString<DeadlineRowFragment, unknown>;
export const EditionHeadFragmentDoc = new TypedDocumentString(`
    fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}
    `, {"fragmentName":"EditionHead"}) as unknown as TypedDocumentString<EditionHeadFragment, unknown>;
export const DraftedClockFragmentDoc = new TypedDocumentString(`
    fragment DraftedClock on DraftedRule {
  key
  kind
  label {
    nb
    nn
    en
  }
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  dueSoonDays
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
    `, {"fragmentName":"DraftedClock"}) as unknown as TypedDocumentString<DraftedClockFragment, unknown>;
export const DraftedTextFragmentDoc = new TypedDocumentString(`
    fragment DraftedText on DraftedDefinition {
  pathwayKey
  kind
  name {
    nb
    nn
    en
  }
  appliesTo {
    nb
    nn
    en
  }
  areas
  code
  codeSystem
  edition
  validFrom
  start {
    ordinary
    emergency
    transfer
    source
    standing
  }
  phases
  events
  rules {
    ...DraftedClock
  }
  note
  source
  standing
}
    fragment DraftedClock on DraftedRule {
  key
  kind
  label {
    nb
    nn
    en
  }
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  dueSoonDays
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}`, {"fragmentName":"DraftedText"}) as unknown as TypedDocumentString<DraftedTextFragment, unknown>;
export const WholeDraftFragmentDoc = new TypedDocumentString(`
    fragment WholeDraft on DefinitionDraft {
  id
  version
  pathwayKey
  allowed
  createdAt
  createdBy {
    id
    name
  }
  changedAt
  changedBy {
    id
    name
  }
  discardedAt
  basedOn {
    ...EditionHead
  }
  publishedAs {
    ...EditionHead
  }
  definition {
    ...DraftedText
  }
}
    fragment DraftedText on DraftedDefinition {
  pathwayKey
  kind
  name {
    nb
    nn
    en
  }
  appliesTo {
    nb
    nn
    en
  }
  areas
  code
  codeSystem
  edition
  validFrom
  start {
    ordinary
    emergency
    transfer
    source
    standing
  }
  phases
  events
  rules {
    ...DraftedClock
  }
  note
  source
  standing
}
fragment DraftedClock on DraftedRule {
  key
  kind
  label {
    nb
    nn
    en
  }
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  dueSoonDays
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}`, {"fragmentName":"WholeDraft"}) as unknown as TypedDocumentString<WholeDraftFragment, unknown>;
export const DirectoryRowFragmentDoc = new TypedDocumentString(`
    fragment DirectoryRow on Unit {
  id
  name
  kind
  listed
  phone
  email
  openingHours {
    weekday
    opens
    closes
  }
}
    `, {"fragmentName":"DirectoryRow"}) as unknown as TypedDocumentString<DirectoryRowFragment, unknown>;
export const PublicEntryFragmentDoc = new TypedDocumentString(`
    fragment PublicEntry on DirectoryEntry {
  id
  name
  kind
  organisationName
  municipalityNumber
  municipalityName
  pathwayKeys
  referralContact
  phone
  email
  website
  fallbackContact
  openingHours {
    weekday
    opens
    closes
  }
  coordinators {
    name
    phone
    openingHours {
      weekday
      opens
      closes
    }
  }
}
    `, {"fragmentName":"PublicEntry"}) as unknown as TypedDocumentString<PublicEntryFragment, unknown>;
export const ImportedUnitRowFragmentDoc = new TypedDocumentString(`
    fragment ImportedUnitRow on ImportedUnit {
  line
  name
  status
  unitId
  changes {
    column
    from
    to
  }
  problems {
    column
    rule
    message
  }
}
    `, {"fragmentName":"ImportedUnitRow"}) as unknown as TypedDocumentString<ImportedUnitRowFragment, unknown>;
export const TrendPointFragmentDoc = new TypedDocumentString(`
    fragment TrendPoint on IndicatorPoint {
  period {
    from
    to
  }
  cells {
    key
    share
    mean
    median
    denominator
    hidden
  }
}
    `, {"fragmentName":"TrendPoint"}) as unknown as TypedDocumentString<TrendPointFragment, unknown>;
export const ExportWorkFragmentDoc = new TypedDocumentString(`
    fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}
    `, {"fragmentName":"ExportWork"}) as unknown as TypedDocumentString<ExportWorkFragment, unknown>;
export const ExportedLogFragmentDoc = new TypedDocumentString(`
    fragment ExportedLog on LogExport {
  id
  format
  count
  sha256
  createdAt
  createdBy {
    id
    name
  }
  work {
    ...ExportWork
  }
  file {
    id
    name
    size
    expiresAt
  }
  manifestWork {
    ...ExportWork
  }
  manifest {
    id
    name
  }
}
    fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`, {"fragmentName":"ExportedLog"}) as unknown as TypedDocumentString<ExportedLogFragment, unknown>;
export const MyGrantFragmentDoc = new TypedDocumentString(`
    fragment MyGrant on MeGrant {
  id
  role
  unit {
    id
    name
    organisation {
      id
      name
      kind
    }
  }
  patient {
    id
    name
  }
}
    `, {"fragmentName":"MyGrant"}) as unknown as TypedDocumentString<MyGrantFragment, unknown>;
export const CalledFragmentDoc = new TypedDocumentString(`
    fragment Called on MeetingParticipant {
  id
  kind
  name
  organisation
  answer
  answerWords
  answeredAt
  attended
  busy
  linkExpiresAt
  person {
    id
    name
  }
  unit {
    id
    name
  }
  onBehalf {
    form
  }
}
    `, {"fragmentName":"Called"}) as unknown as TypedDocumentString<CalledFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  id
  kind
  status
  startsAt
  endsAt
  place
  minutesExist
  requestedAt
  patient {
    id
    name
    birthYear
  }
  organiser {
    id
    name
  }
  participants {
    id
    answer
    person {
      id
    }
  }
}
    `, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const MeetingLineFragmentDoc = new TypedDocumentString(`
    fragment MeetingLine on Meeting {
  id
  kind
  startsAt
  endsAt
  place
  patient {
    id
    name
    birthYear
  }
}
    `, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const MyAccessFragmentDoc = new TypedDocumentString(`
    fragment MyAccess on AccessLogEntry {
  id
  at
  by
  role
  action
  purpose
  relation
  decision
  thingInWords
  whatInWords
  whyInWords
  resourceIds
  requestId
  actorPseudonym
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  breakGlass {
    id
    ground
    reason
    status
    outcome
  }
  unmasking {
    id
    status
    ground
    reason
    requestedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
}
    `, {"fragmentName":"MyAccess"}) as unknown as TypedDocumentString<MyAccessFragment, unknown>;
export const MyQuestionFragmentDoc = new TypedDocumentString(`
    fragment MyQuestion on AccessQuestion {
  id
  version
  entryId
  accessedAt
  actorRole
  status
  text
  askedAt
  dueOn
  overdue
  escalatedAt
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  answeredBy {
    id
    name
  }
}
    `, {"fragmentName":"MyQuestion"}) as unknown as TypedDocumentString<MyQuestionFragment, unknown>;
export const MyAssignmentFragmentDoc = new TypedDocumentString(`
    fragment MyAssignment on Assignment {
  id
  side
  status
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
      phone
    }
  }
}
    `, {"fragmentName":"MyAssignment"}) as unknown as TypedDocumentString<MyAssignmentFragment, unknown>;
export const CoordinatingFragmentDoc = new TypedDocumentString(`
    fragment Coordinating on Assignment {
  id
  status
  substitute {
    id
    name
  }
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"Coordinating"}) as unknown as TypedDocumentString<CoordinatingFragment, unknown>;
export const MyPlanCommentFragmentDoc = new TypedDocumentString(`
    fragment MyPlanComment on PlanComment {
  id
  text
  writtenAt
  withdrawnAt
  authorRole
  author {
    id
    name
  }
}
    `, {"fragmentName":"MyPlanComment"}) as unknown as TypedDocumentString<MyPlanCommentFragment, unknown>;
export const NeedRowFragmentDoc = new TypedDocumentString(`
    fragment NeedRow on Need {
  id
  kind
  side
  basis
  note
  status
  reportedAt
  decidedAt
  decision
  version
  allowed
  reportedBy {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
}
    `, {"fragmentName":"NeedRow"}) as unknown as TypedDocumentString<NeedRowFragment, unknown>;
export const EditionRowFragmentDoc = new TypedDocumentString(`
    fragment EditionRow on PathwayDefinition {
  ...EditionHead
  kind
  publishedAt
  publishedBy {
    id
    name
  }
  missing {
    part
  }
}
    fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}`, {"fragmentName":"EditionRow"}) as unknown as TypedDocumentString<EditionRowFragment, unknown>;
export const EditionRuleFragmentDoc = new TypedDocumentString(`
    fragment EditionRule on DeadlineRule {
  id
  key
  kind
  label
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
    `, {"fragmentName":"EditionRule"}) as unknown as TypedDocumentString<EditionRuleFragment, unknown>;
export const WholeEditionFragmentDoc = new TypedDocumentString(`
    fragment WholeEdition on PathwayDefinition {
  ...EditionRow
  appliesTo
  code
  codeSystem
  codeStanding
  validityStanding
  note
  source
  standing
  phases
  events
  start {
    ordinary
    emergency
    transfer
    source
    standing
  }
  startRules {
    rule
    source
    standing
  }
  missing {
    rule
    kind
    blocks
  }
  deadlineRules {
    ...EditionRule
  }
  generalRules {
    rule
    source
    standing
  }
  legalReferences {
    old
    renumbered
    subject
    inForceFrom
  }
}
    fragment EditionRule on DeadlineRule {
  id
  key
  kind
  label
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}
fragment EditionRow on PathwayDefinition {
  ...EditionHead
  kind
  publishedAt
  publishedBy {
    id
    name
  }
  missing {
    part
  }
}`, {"fragmentName":"WholeEdition"}) as unknown as TypedDocumentString<WholeEditionFragment, unknown>;
export const DraftRowFragmentDoc = new TypedDocumentString(`
    fragment DraftRow on DefinitionDraft {
  id
  pathwayKey
  changedAt
  changedBy {
    id
    name
  }
  basedOn {
    ...EditionHead
  }
  definition {
    name {
      nb
      nn
      en
    }
  }
}
    fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}`, {"fragmentName":"DraftRow"}) as unknown as TypedDocumentString<DraftRowFragment, unknown>;
export const RiverEventFragmentDoc = new TypedDocumentString(`
    fragment RiverEvent on PathwayEvent {
  id
  kind
  phase
  occurredAt
  registeredAt
  plannedFor
  correctedAt
  correctionReason
  note
  agreed
  registeredBy {
    id
    name
  }
  code {
    combinedCode
    display
  }
}
    `, {"fragmentName":"RiverEvent"}) as unknown as TypedDocumentString<RiverEventFragment, unknown>;
export const SideCoverageFragmentDoc = new TypedDocumentString(`
    fragment SideCoverage on Coverage {
  id
  side
  kind
  status
  since
  note
  askAgainOn
}
    `, {"fragmentName":"SideCoverage"}) as unknown as TypedDocumentString<SideCoverageFragment, unknown>;
export const SideAssignmentFragmentDoc = new TypedDocumentString(`
    fragment SideAssignment on Assignment {
  id
  side
  status
  proposedAt
  acceptedAt
  answerBy
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"SideAssignment"}) as unknown as TypedDocumentString<SideAssignmentFragment, unknown>;
export const PathwayRowFragmentDoc = new TypedDocumentString(`
    fragment PathwayRow on Pathway {
  id
  status
  phase
  area
  startedOn
  endedOn
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  definition {
    name
  }
  coverage {
    ...SideCoverage
  }
  coordinators {
    municipal {
      ...SideAssignment
    }
    specialist {
      ...SideAssignment
    }
  }
  deadlines(
    first: 1
    filter: {status: [OVERDUE, DUE_SOON, UPCOMING]}
    orderBy: DUE_ON_ASC
  ) {
    nodes {
      id
      kind
      dueOn
      daysLeft
      status
      rule {
        label
      }
    }
  }
}
    fragment SideCoverage on Coverage {
  id
  side
  kind
  status
  since
  note
  askAgainOn
}
fragment SideAssignment on Assignment {
  id
  side
  status
  proposedAt
  acceptedAt
  answerBy
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`, {"fragmentName":"PathwayRow"}) as unknown as TypedDocumentString<PathwayRowFragment, unknown>;
export const PageItemFragmentDoc = new TypedDocumentString(`
    fragment PageItem on PageItem {
  kind
  text
  quote
  on
  at
  subjectType
  subjectId
}
    `, {"fragmentName":"PageItem"}) as unknown as TypedDocumentString<PageItemFragment, unknown>;
export const PlanRemarkFragmentDoc = new TypedDocumentString(`
    fragment PlanRemark on PlanComment {
  id
  text
  writtenAt
  withdrawnAt
  authorRole
  author {
    id
    name
  }
}
    `, {"fragmentName":"PlanRemark"}) as unknown as TypedDocumentString<PlanRemarkFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on Plan {
  id
  kind
  status
  nextEvaluationOn
  madeAt
  patient {
    id
    name
    birthYear
  }
  owner {
    id
    name
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const HandbookStepFragmentDoc = new TypedDocumentString(`
    fragment HandbookStep on Procedure {
  step
  kind
  label
  published {
    id
    number
    html
    text
    at
    by
  }
  draft {
    id
    version
    text
    at
    by
  }
}
    `, {"fragmentName":"HandbookStep"}) as unknown as TypedDocumentString<HandbookStepFragment, unknown>;
export const ReferralRowFragmentDoc = new TypedDocumentString(`
    fragment ReferralRow on Referral {
  id
  status
  urgency
  area
  createdAt
  submittedAt
  receivedAt
  assessBy
  noMunicipalContact
  municipalContact {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
  fromUnit {
    id
    name
  }
  toUnit {
    id
    name
  }
  externalReferrer {
    name
  }
}
    `, {"fragmentName":"ReferralRow"}) as unknown as TypedDocumentString<ReferralRowFragment, unknown>;
export const SavedViewLineFragmentDoc = new TypedDocumentString(`
    fragment SavedViewLine on SavedView {
  id
  version
  resource
  name
  sharing
  filter
  orderBy
  columns
  removedAt
  allowed
  person {
    id
    name
  }
}
    `, {"fragmentName":"SavedViewLine"}) as unknown as TypedDocumentString<SavedViewLineFragment, unknown>;
export const SealStateFragmentDoc = new TypedDocumentString(`
    fragment SealState on AccessLogSeal {
  sealed
  caughtUpAt
  signed
  signedAt
  unsignedSince
  broken
}
    `, {"fragmentName":"SealState"}) as unknown as TypedDocumentString<SealStateFragment, unknown>;
export const KeptVerificationFragmentDoc = new TypedDocumentString(`
    fragment KeptVerification on AccessLogVerification {
  id
  by {
    id
    name
  }
  endedAt
  from
  to
  ok
  entries
  size
  signedSize
  signedAt
  damage
  place
}
    `, {"fragmentName":"KeptVerification"}) as unknown as TypedDocumentString<KeptVerificationFragment, unknown>;
export const OwnRuleFragmentDoc = new TypedDocumentString(`
    fragment OwnRule on OrganisationRule {
  id
  version
  kind
  label
  setting
  condition
  minDays
  maxDays
  dayType
  dueSoonDays
  note
  published
  publishedAt
  validFrom
  validTo
  allowed
  publishedBy {
    id
    name
  }
}
    `, {"fragmentName":"OwnRule"}) as unknown as TypedDocumentString<OwnRuleFragment, unknown>;
export const SimulatedClockFragmentDoc = new TypedDocumentString(`
    fragment SimulatedClock on SimulationRow {
  unit {
    id
    name
  }
  kind
  side
  force
  open {
    same
    earlier
    later
    added
    gone
  }
  standing {
    met
    metLate
    overdue
  }
  draft {
    met
    metLate
    overdue
  }
}
    `, {"fragmentName":"SimulatedClock"}) as unknown as TypedDocumentString<SimulatedClockFragment, unknown>;
export const SimulationFragmentDoc = new TypedDocumentString(`
    fragment Simulation on Job {
  id
  status
  progress
  error
  createdAt
  endedAt
  allowed
  result {
    simulation {
      from
      to
      draftVersion
      pathways
      openPathways
      changedPathways
      startsMoved
      rows {
        ...SimulatedClock
      }
    }
  }
}
    fragment SimulatedClock on SimulationRow {
  unit {
    id
    name
  }
  kind
  side
  force
  open {
    same
    earlier
    later
    added
    gone
  }
  standing {
    met
    metLate
    overdue
  }
  draft {
    met
    metLate
    overdue
  }
}`, {"fragmentName":"Simulation"}) as unknown as TypedDocumentString<SimulationFragment, unknown>;
export const IndicatorHeadFragmentDoc = new TypedDocumentString(`
    fragment IndicatorHead on Indicator {
  key
  name
  aim
  national
  target
  definitionStanding
}
    `, {"fragmentName":"IndicatorHead"}) as unknown as TypedDocumentString<IndicatorHeadFragment, unknown>;
export const IndicatorFiguresFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFigures on IndicatorCell {
  key
  label
  numerator
  denominator
  share
  mean
  firstQuartile
  median
  thirdQuartile
  p90
  hidden
}
    `, {"fragmentName":"IndicatorFigures"}) as unknown as TypedDocumentString<IndicatorFiguresFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  version
  allowed
  kind
  status
  dueOn
  dueByDefault
  doneAt
  cancelReason
  heldAs
  owner {
    id
    name
  }
  unit {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
  pathway {
    id
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const WrittenMessageFragmentDoc = new TypedDocumentString(`
    fragment WrittenMessage on Message {
  id
  text
  sentAt
  retractedAt
  retractionReason
  authorRole
  allowed
  author {
    id
    name
  }
  attachments {
    id
    name
    size
  }
}
    `, {"fragmentName":"WrittenMessage"}) as unknown as TypedDocumentString<WrittenMessageFragment, unknown>;
export const ThreadRowFragmentDoc = new TypedDocumentString(`
    fragment ThreadRow on Thread {
  id
  topic
  subject
  unread
  closedAt
  lastMessageAt
  patient {
    id
    name
    birthYear
  }
  participants {
    id
    leftAt
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"ThreadRow"}) as unknown as TypedDocumentString<ThreadRowFragment, unknown>;
export const OfferedTrainingFragmentDoc = new TypedDocumentString(`
    fragment OfferedTraining on TrainingCourse {
  id
  name
  heldOn
  hours
  participations {
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"OfferedTraining"}) as unknown as TypedDocumentString<OfferedTrainingFragment, unknown>;
export const ShownUnitFragmentDoc = new TypedDocumentString(`
    fragment ShownUnit on Unit {
  id
  name
  kind
  path
  version
  allowed
  closedOn
  listed
  organisationNumber
  municipalityNumber
  municipalityName
  phone
  email
  website
  referralContact
  fallbackContact
  pathwayKeys
  secondParentId
  parent {
    id
  }
  organisation {
    id
    name
  }
  openingHours {
    weekday
    opens
    closes
  }
}
    `, {"fragmentName":"ShownUnit"}) as unknown as TypedDocumentString<ShownUnitFragment, unknown>;
export const GrantRowFragmentDoc = new TypedDocumentString(`
    fragment GrantRow on Grant {
  id
  version
  role
  validFrom
  validTo
  capacity
  phone
  allowed
  person {
    id
    name
    authorisation
  }
  unit {
    id
    name
  }
  absences {
    startsOn
    endsOn
  }
}
    `, {"fragmentName":"GrantRow"}) as unknown as TypedDocumentString<GrantRowFragment, unknown>;
export const SubstitutionRowFragmentDoc = new TypedDocumentString(`
    fragment SubstitutionRow on Substitution {
  id
  version
  role
  startsOn
  endsOn
  endedAt
  covered
  leftOut
  allowed
  person {
    id
    name
  }
  substitute {
    id
    name
  }
}
    `, {"fragmentName":"SubstitutionRow"}) as unknown as TypedDocumentString<SubstitutionRowFragment, unknown>;
export const TreeUnitFragmentDoc = new TypedDocumentString(`
    fragment TreeUnit on Unit {
  id
  name
  kind
  secondParentId
  closedOn
  parent {
    id
  }
}
    `, {"fragmentName":"TreeUnit"}) as unknown as TypedDocumentString<TreeUnitFragment, unknown>;
export const UnitInFileFragmentDoc = new TypedDocumentString(`
    fragment UnitInFile on Unit {
  id
  name
  kind
  organisationNumber
  municipalityNumber
  municipalityName
  phone
  email
  website
  referralContact
  fallbackContact
  pathwayKeys
  listed
  parent {
    id
  }
}
    `, {"fragmentName":"UnitInFile"}) as unknown as TypedDocumentString<UnitInFileFragment, unknown>;
export const UnmaskingRowFragmentDoc = new TypedDocumentString(`
    fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}
    `, {"fragmentName":"UnmaskingRow"}) as unknown as TypedDocumentString<UnmaskingRowFragment, unknown>;
export const VacancyRowFragmentDoc = new TypedDocumentString(`
    fragment VacancyRow on Vacancy {
  id
  kind
  side
  since
  reason
  allowed
  case {
    id
    allowed
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  nextDeadline {
    id
    kind
    status
    force
    dueOn
    daysLeft
  }
}
    `, {"fragmentName":"VacancyRow"}) as unknown as TypedDocumentString<VacancyRowFragment, unknown>;
export const VerificationFragmentDoc = new TypedDocumentString(`
    fragment Verification on Job {
  id
  status
  progress
  error
  createdAt
  startedAt
  endedAt
  allowed
  result {
    verification {
      ok
      entries
      away
      waiting
      signedSize
      signedAt
      damage
      place
      entryId
      why
    }
  }
}
    `, {"fragmentName":"Verification"}) as unknown as TypedDocumentString<VerificationFragment, unknown>;
export const WorkloadRowFragmentDoc = new TypedDocumentString(`
    fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"WorkloadRow"}) as unknown as TypedDocumentString<WorkloadRowFragment, unknown>;
export const YearReportRowFragmentDoc = new TypedDocumentString(`
    fragment YearReportRow on ReportRow {
  key
  label
  figures {
    count
    hidden
  }
  total {
    count
    hidden
  }
  days {
    median
    firstQuartile
    thirdQuartile
  }
}
    `, {"fragmentName":"YearReportRow"}) as unknown as TypedDocumentString<YearReportRowFragment, unknown>;
export const YearReportTableFragmentDoc = new TypedDocumentString(`
    fragment YearReportTable on ReportTable {
  part
  label
  columns {
    key
    label
  }
  rows {
    ...YearReportRow
  }
  total {
    ...YearReportRow
  }
}
    fragment YearReportRow on ReportRow {
  key
  label
  figures {
    count
    hidden
  }
  total {
    count
    hidden
  }
  days {
    median
    firstQuartile
    thirdQuartile
  }
}`, {"fragmentName":"YearReportTable"}) as unknown as TypedDocumentString<YearReportTableFragment, unknown>;
export const AcceptAssignmentDocument = new TypedDocumentString(`
    mutation AcceptAssignment($input: AssignmentActInput!) {
  acceptAssignment(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const AccessFindingDocument = new TypedDocumentString(`
    query AccessFinding($id: ID!) {
  accessFinding(id: $id) {
    ...FindingRow
    foundAt
    explainedBy
    wrote
    note
    reviewedAt
    secondNote
    secondAt
    gatheredInto
    reviewedBy {
      id
      name
    }
    secondBy {
      id
      name
    }
    reasons {
      id
      kind
      words
      standing
      ruleVersion
      rowIds
    }
  }
  gathered: accessFindings(first: 100, filter: {gatheredInto: $id}) {
    totalCount
    nodes {
      ...FindingRow
    }
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AccessFindingQuery, AccessFindingQueryVariables>;
export const AccessFindingsDocument = new TypedDocumentString(`
    query AccessFindings($first: Int, $offset: Int, $filter: AccessFindingFilter, $orderBy: AccessFindingOrder) {
  accessFindings(
    first: $first
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    nodes {
      ...FindingRow
    }
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AccessFindingsQuery, AccessFindingsQueryVariables>;
export const AccessLogEntryProofDocument = new TypedDocumentString(`
    query AccessLogEntryProof($id: ID!) {
  accessLogEntryProof(id: $id) {
    place
    size
    leaf
    hashes
    note
  }
}
    `) as unknown as TypedDocumentString<AccessLogEntryProofQuery, AccessLogEntryProofQueryVariables>;
export const AccessLogEntryDocument = new TypedDocumentString(`
    query AccessLogEntry($id: ID!) {
  accessLogEntry(id: $id) {
    ...LogEntry
  }
  sameRequest: accessLog(
    first: 100
    filter: {sameRequestAs: $id}
    orderBy: AT_ASC
  ) {
    nodes {
      ...LogEntry
    }
  }
}
    fragment LogEntry on AccessLogEntry {
  id
  at
  role
  client
  actorPseudonym
  patientPseudonym
  identity {
    name
    birthDate
  }
  resourceType
  resourceIds
  action
  purpose
  relation
  decision
  rule
  operation
  requestId
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  export {
    count
    sha256
  }
  breakGlass {
    id
    ground
    reason
    openedAt
  }
  unmasking {
    id
    status
    reason
  }
}`) as unknown as TypedDocumentString<AccessLogEntryQuery, AccessLogEntryQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($first: Int, $after: String, $last: Int, $before: String, $filter: AccessLogEntryFilter, $orderBy: AccessLogEntryOrder, $counted: Boolean!) {
  accessLog(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount @include(if: $counted)
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...LogEntry
    }
  }
}
    fragment LogEntry on AccessLogEntry {
  id
  at
  role
  client
  actorPseudonym
  patientPseudonym
  identity {
    name
    birthDate
  }
  resourceType
  resourceIds
  action
  purpose
  relation
  decision
  rule
  operation
  requestId
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  export {
    count
    sha256
  }
  breakGlass {
    id
    ground
    reason
    openedAt
  }
  unmasking {
    id
    status
    reason
  }
}`) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AccessQuestionsDocument = new TypedDocumentString(`
    query AccessQuestions($first: Int, $offset: Int, $filter: AccessQuestionFilter, $orderBy: AccessQuestionOrder) {
  accessQuestions(
    first: $first
    offset: $offset
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    nodes {
      ...QuestionRow
    }
  }
}
    fragment QuestionRow on AccessQuestion {
  id
  version
  patientPseudonym
  entryId
  accessedAt
  action
  resourceType
  relation
  actorRole
  status
  text
  askedAs
  askedAt
  dueOn
  overdue
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  answeredBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AccessQuestionsQuery, AccessQuestionsQueryVariables>;
export const AccessReceiptDocument = new TypedDocumentString(`
    query AccessReceipt($from: DateTime, $to: DateTime) {
  accessReceipt(from: $from, to: $to) {
    name
    mediaType
    content
    entries
    notYet
    never
  }
}
    `) as unknown as TypedDocumentString<AccessReceiptQuery, AccessReceiptQueryVariables>;
export const AddAttachmentDocument = new TypedDocumentString(`
    mutation AddAttachment($input: AddAttachmentInput!) {
  addAttachment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddAttachmentMutation, AddAttachmentMutationVariables>;
export const AddThreadParticipantsDocument = new TypedDocumentString(`
    mutation AddThreadParticipants($input: AddThreadParticipantsInput!) {
  addThreadParticipants(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddThreadParticipantsMutation, AddThreadParticipantsMutationVariables>;
export const AnswerAccessQuestionDocument = new TypedDocumentString(`
    mutation AnswerAccessQuestion($input: AnswerAccessQuestionInput!) {
  answerAccessQuestion(input: $input) {
    ...QuestionRow
  }
}
    fragment QuestionRow on AccessQuestion {
  id
  version
  patientPseudonym
  entryId
  accessedAt
  action
  resourceType
  relation
  actorRole
  status
  text
  askedAs
  askedAt
  dueOn
  overdue
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  answeredBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnswerAccessQuestionMutation, AnswerAccessQuestionMutationVariables>;
export const AnswerPlanOfferDocument = new TypedDocumentString(`
    mutation AnswerPlanOffer($input: AnswerPlanOfferInput!) {
  answerPlanOffer(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<AnswerPlanOfferMutation, AnswerPlanOfferMutationVariables>;
export const AppointSubstituteDocument = new TypedDocumentString(`
    mutation AppointSubstitute($input: AppointSubstituteInput!) {
  appointSubstitute(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointSubstituteMutation, AppointSubstituteMutationVariables>;
export const AskAboutAccessDocument = new TypedDocumentString(`
    mutation AskAboutAccess($input: AskAboutAccessInput!) {
  askAboutAccess(input: $input) {
    ...MyQuestion
  }
}
    fragment MyQuestion on AccessQuestion {
  id
  version
  entryId
  accessedAt
  actorRole
  status
  text
  askedAt
  dueOn
  overdue
  escalatedAt
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  answeredBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AskAboutAccessMutation, AskAboutAccessMutationVariables>;
export const AssignCoordinatorDocument = new TypedDocumentString(`
    mutation AssignCoordinator($input: AssignCoordinatorInput!) {
  assignCoordinator(input: $input) {
    id
    status
    coordinator {
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignCoordinatorMutation, AssignCoordinatorMutationVariables>;
export const AssignmentChangedDocument = new TypedDocumentString(`
    subscription AssignmentChanged {
  assignmentChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignmentChangedSubscription, AssignmentChangedSubscriptionVariables>;
export const AssignmentsDocument = new TypedDocumentString(`
    query Assignments($first: Int, $offset: Int, $filter: AssignmentFilter, $orderBy: AssignmentOrder) {
  assignments(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}`) as unknown as TypedDocumentString<AssignmentsQuery, AssignmentsQueryVariables>;
export const BadgesDocument = new TypedDocumentString(`
    query Badges($vacancies: Boolean!, $needs: Boolean!, $tasks: Boolean!, $threads: Boolean!) {
  vacancies(first: 1) @include(if: $vacancies) {
    totalCount
  }
  needs(first: 1, filter: {status: [REPORTED]}) @include(if: $needs) {
    totalCount
  }
  tasks(first: 1, filter: {mine: true, status: [OPEN]}) @include(if: $tasks) {
    totalCount
  }
  threads(first: 1, filter: {unread: true}) @include(if: $threads) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<BadgesQuery, BadgesQueryVariables>;
export const BreakGlassesDocument = new TypedDocumentString(`
    query BreakGlasses($first: Int, $offset: Int, $filter: BreakGlassFilter, $orderBy: BreakGlassOrder) {
  breakGlasses(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...OpeningRow
    }
  }
}
    fragment OpeningRow on BreakGlass {
  id
  version
  allowed
  status
  ground
  reason
  role
  openedAt
  expiresAt
  endedAt
  reviewDueAt
  escalatedAt
  reviewedAt
  outcome
  reviewNote
  patientPseudonym
  openedBy {
    id
    name
  }
  unit {
    id
    name
  }
  reviewedBy {
    id
    name
  }
  renewals {
    id
    reason
    renewedAt
  }
}`) as unknown as TypedDocumentString<BreakGlassesQuery, BreakGlassesQueryVariables>;
export const CalendarFeedDocument = new TypedDocumentString(`
    query CalendarFeed {
  calendarFeed {
    id
    createdAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const CancelExportDocument = new TypedDocumentString(`
    mutation CancelExport($input: CancelJobInput!) {
  cancelJob(input: $input) {
    ...ExportWork
  }
}
    fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`) as unknown as TypedDocumentString<CancelExportMutation, CancelExportMutationVariables>;
export const CancelVerificationDocument = new TypedDocumentString(`
    mutation CancelVerification($input: CancelJobInput!) {
  cancelJob(input: $input) {
    ...Verification
  }
}
    fragment Verification on Job {
  id
  status
  progress
  error
  createdAt
  startedAt
  endedAt
  allowed
  result {
    verification {
      ok
      entries
      away
      waiting
      signedSize
      signedAt
      damage
      place
      entryId
      why
    }
  }
}`) as unknown as TypedDocumentString<CancelVerificationMutation, CancelVerificationMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const CancelSimulationDocument = new TypedDocumentString(`
    mutation CancelSimulation($input: CancelJobInput!) {
  cancelJob(input: $input) {
    ...Simulation
  }
}
    fragment Simulation on Job {
  id
  status
  progress
  error
  createdAt
  endedAt
  allowed
  result {
    simulation {
      from
      to
      draftVersion
      pathways
      openPathways
      changedPathways
      startsMoved
      rows {
        ...SimulatedClock
      }
    }
  }
}
fragment SimulatedClock on SimulationRow {
  unit {
    id
    name
  }
  kind
  side
  force
  open {
    same
    earlier
    later
    added
    gone
  }
  standing {
    met
    metLate
    overdue
  }
  draft {
    met
    metLate
    overdue
  }
}`) as unknown as TypedDocumentString<CancelSimulationMutation, CancelSimulationMutationVariables>;
export const CloseThreadDocument = new TypedDocumentString(`
    mutation CloseThread($input: CloseThreadInput!) {
  closeThread(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseThreadMutation, CloseThreadMutationVariables>;
export const CloseUnitDocument = new TypedDocumentString(`
    mutation CloseUnit($input: OrganisationActInput!) {
  closeUnit(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseUnitMutation, CloseUnitMutationVariables>;
export const CommentOnPlanDocument = new TypedDocumentString(`
    mutation CommentOnPlan($input: CommentOnPlanInput!) {
  commentOnPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CommentOnPlanMutation, CommentOnPlanMutationVariables>;
export const CompareDefinitionsDocument = new TypedDocumentString(`
    query CompareDefinitions($a: ID!, $b: ID!, $both: Boolean!, $drafts: Boolean!) {
  compareDefinitions(a: $a, b: $b) @include(if: $both) {
    ...Comparison
  }
  pathwayDefinitions(first: 200) {
    nodes {
      ...EditionHead
    }
  }
  definitionDrafts(first: 50, filter: {discarded: false, published: false}) @include(if: $drafts) {
    nodes {
      ...DraftRow
    }
  }
}
    fragment Comparison on DefinitionComparison {
  same
  fields {
    path
    a
    b
  }
  phases {
    change
    name
  }
  events {
    change
    name
  }
  rules {
    change
    kind
    setting
    condition
    from
    to
    fields {
      path
      a
      b
    }
  }
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}
fragment DraftRow on DefinitionDraft {
  id
  pathwayKey
  changedAt
  changedBy {
    id
    name
  }
  basedOn {
    ...EditionHead
  }
  definition {
    name {
      nb
      nn
      en
    }
  }
}`) as unknown as TypedDocumentString<CompareDefinitionsQuery, CompareDefinitionsQueryVariables>;
export const ComparePlanVersionsDocument = new TypedDocumentString(`
    query ComparePlanVersions($plan: ID!, $from: Int!, $to: Int!) {
  comparePlanVersions(planId: $plan, from: $from, to: $to) {
    same
    changes {
      field
      part
      id
      change
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePlanVersionsQuery, ComparePlanVersionsQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: TaskActInput!) {
  completeTask(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const ConfirmFindingDocument = new TypedDocumentString(`
    mutation ConfirmFinding($input: ConfirmFindingInput!) {
  confirmFinding(input: $input) {
    ...FindingRow
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmFindingMutation, ConfirmFindingMutationVariables>;
export const CoordinatorGuideDocument = new TypedDocumentString(`
    query CoordinatorGuide($assignmentId: ID) {
  coordinatorGuide(assignmentId: $assignmentId) {
    role
    expectations
    training
    tasks {
      kind
      text
    }
  }
}
    `) as unknown as TypedDocumentString<CoordinatorGuideQuery, CoordinatorGuideQueryVariables>;
export const CoordinatorSuggestionsDocument = new TypedDocumentString(`
    query CoordinatorSuggestions($caseId: ID!, $side: Side!, $kind: CoordinatorKind) {
  coordinatorSuggestions(caseId: $caseId, side: $side, kind: $kind) {
    rank
    load
    capacity
    reasons {
      kind
      text
    }
    grant {
      id
      role
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoordinatorSuggestionsQuery, CoordinatorSuggestionsQueryVariables>;
export const CoordinatorTasksDocument = new TypedDocumentString(`
    query CoordinatorTasks($caseId: ID!) {
  coordinatorTasks(caseId: $caseId) {
    kind
    text
    lastDoneOn
    lastDoneBy
    lastNote
    dueOn
    overdue
  }
}
    `) as unknown as TypedDocumentString<CoordinatorTasksQuery, CoordinatorTasksQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  createUnit(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const DeadlineBoardDocument = new TypedDocumentString(`
    query DeadlineBoard($filter: DeadlineFilter) {
  deadlineSummary(by: UNIT, thenBy: WEEK, filter: $filter) {
    thenKey
    ...StatusCounts
  }
}
    fragment StatusCounts on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
  met
  metLate
  waived
  cancelled
}`) as unknown as TypedDocumentString<DeadlineBoardQuery, DeadlineBoardQueryVariables>;
export const DeadlineCalendarDocument = new TypedDocumentString(`
    query DeadlineCalendar($filter: DeadlineFilter) {
  deadlineSummary(by: DAY, filter: $filter) {
    ...StatusCounts
  }
}
    fragment StatusCounts on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
  met
  metLate
  waived
  cancelled
}`) as unknown as TypedDocumentString<DeadlineCalendarQuery, DeadlineCalendarQueryVariables>;
export const DeadlineChangedDocument = new TypedDocumentString(`
    subscription DeadlineChanged {
  deadlineChanged {
    id
  }
}
    `) as unknown as TypedDocumentString<DeadlineChangedSubscription, DeadlineChangedSubscriptionVariables>;
export const DeadlineFacetsDocument = new TypedDocumentString(`
    query DeadlineFacets($filter: DeadlineFilter) {
  deadlineSummary(by: UNIT, filter: $filter) {
    ...SummaryRow
  }
}
    fragment SummaryRow on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
}`) as unknown as TypedDocumentString<DeadlineFacetsQuery, DeadlineFacetsQueryVariables>;
export const DeadlineTrendDocument = new TypedDocumentString(`
    query DeadlineTrend($filter: DeadlineFilter) {
  deadlineSummary(by: WEEK, filter: $filter) {
    key
    met
    metLate
    overdue
  }
}
    `) as unknown as TypedDocumentString<DeadlineTrendQuery, DeadlineTrendQueryVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
    query Deadlines($first: Int, $offset: Int, $filter: DeadlineFilter, $orderBy: DeadlineOrder) {
  deadlines(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...DeadlineRow
    }
  }
}
    fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DecideNeedDocument = new TypedDocumentString(`
    mutation DecideNeed($input: DecideNeedInput!) {
  decideNeed(input: $input) {
    id
    status
    decision
    version
  }
}
    `) as unknown as TypedDocumentString<DecideNeedMutation, DecideNeedMutationVariables>;
export const DecideUnmaskingDocument = new TypedDocumentString(`
    mutation DecideUnmasking($input: DecideUnmaskingInput!) {
  decideUnmasking(input: $input) {
    ...UnmaskingRow
  }
}
    fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}`) as unknown as TypedDocumentString<DecideUnmaskingMutation, DecideUnmaskingMutationVariables>;
export const DeclineAssignmentDocument = new TypedDocumentString(`
    mutation DeclineAssignment($input: EndAssignmentInput!) {
  declineAssignment(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineAssignmentMutation, DeclineAssignmentMutationVariables>;
export const DefinitionChangesDocument = new TypedDocumentString(`
    query DefinitionChanges($a: ID!, $b: ID!, $based: Boolean!, $pathwayKey: String!) {
  compareDefinitions(a: $a, b: $b) @include(if: $based) {
    ...Comparison
  }
  pathwayDefinitions(first: 200, filter: {pathwayKey: $pathwayKey}) {
    nodes {
      ...EditionHead
    }
  }
}
    fragment Comparison on DefinitionComparison {
  same
  fields {
    path
    a
    b
  }
  phases {
    change
    name
  }
  events {
    change
    name
  }
  rules {
    change
    kind
    setting
    condition
    from
    to
    fields {
      path
      a
      b
    }
  }
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}`) as unknown as TypedDocumentString<DefinitionChangesQuery, DefinitionChangesQueryVariables>;
export const DefinitionCodesDocument = new TypedDocumentString(`
    query DefinitionCodes($pathwayKey: String!) {
  codes(first: 200, filter: {pathwayKey: $pathwayKey}) {
    totalCount
    nodes {
      id
      code
      combinedCode
      codeSystem
      eventKind
      text
      requirement
      onlyIfDone
      when
      edition
      source
      standing
    }
  }
}
    `) as unknown as TypedDocumentString<DefinitionCodesQuery, DefinitionCodesQueryVariables>;
export const DefinitionDraftDocument = new TypedDocumentString(`
    query DefinitionDraft($id: ID!) {
  definitionDraft(id: $id) {
    ...WholeDraft
  }
}
    fragment WholeDraft on DefinitionDraft {
  id
  version
  pathwayKey
  allowed
  createdAt
  createdBy {
    id
    name
  }
  changedAt
  changedBy {
    id
    name
  }
  discardedAt
  basedOn {
    ...EditionHead
  }
  publishedAs {
    ...EditionHead
  }
  definition {
    ...DraftedText
  }
}
fragment DraftedText on DraftedDefinition {
  pathwayKey
  kind
  name {
    nb
    nn
    en
  }
  appliesTo {
    nb
    nn
    en
  }
  areas
  code
  codeSystem
  edition
  validFrom
  start {
    ordinary
    emergency
    transfer
    source
    standing
  }
  phases
  events
  rules {
    ...DraftedClock
  }
  note
  source
  standing
}
fragment DraftedClock on DraftedRule {
  key
  kind
  label {
    nb
    nn
    en
  }
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  dueSoonDays
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}`) as unknown as TypedDocumentString<DefinitionDraftQuery, DefinitionDraftQueryVariables>;
export const DeleteDraftDocument = new TypedDocumentString(`
    mutation DeleteDraft($input: DeleteDraftInput!) {
  deleteDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteDraftMutation, DeleteDraftMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($input: DeleteViewInput!) {
  deleteView(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const DirectoryListDocument = new TypedDocumentString(`
    query DirectoryList($organisation: ID!, $first: Int, $offset: Int, $listed: Boolean, $q: String) {
  units(
    first: $first
    offset: $offset
    filter: {organisation: $organisation, open: true, listed: $listed, q: $q}
    orderBy: NAME_ASC
  ) {
    totalCount
    nodes {
      ...DirectoryRow
    }
  }
  directory(first: 1, filter: {organisation: $organisation}) {
    totalCount
  }
}
    fragment DirectoryRow on Unit {
  id
  name
  kind
  listed
  phone
  email
  openingHours {
    weekday
    opens
    closes
  }
}`) as unknown as TypedDocumentString<DirectoryListQuery, DirectoryListQueryVariables>;
export const DirectoryPageDocument = new TypedDocumentString(`
    query DirectoryPage($id: ID!) {
  unit(id: $id) {
    ...ShownUnit
  }
  directory(first: 1, filter: {unit: $id}) {
    nodes {
      ...PublicEntry
    }
  }
  pathwayCatalogue {
    pathwayKey
    name
  }
}
    fragment PublicEntry on DirectoryEntry {
  id
  name
  kind
  organisationName
  municipalityNumber
  municipalityName
  pathwayKeys
  referralContact
  phone
  email
  website
  fallbackContact
  openingHours {
    weekday
    opens
    closes
  }
  coordinators {
    name
    phone
    openingHours {
      weekday
      opens
      closes
    }
  }
}
fragment ShownUnit on Unit {
  id
  name
  kind
  path
  version
  allowed
  closedOn
  listed
  organisationNumber
  municipalityNumber
  municipalityName
  phone
  email
  website
  referralContact
  fallbackContact
  pathwayKeys
  secondParentId
  parent {
    id
  }
  organisation {
    id
    name
  }
  openingHours {
    weekday
    opens
    closes
  }
}`) as unknown as TypedDocumentString<DirectoryPageQuery, DirectoryPageQueryVariables>;
export const DiscardDefinitionDraftDocument = new TypedDocumentString(`
    mutation DiscardDefinitionDraft($input: DiscardDefinitionDraftInput!) {
  discardDefinitionDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DiscardDefinitionDraftMutation, DiscardDefinitionDraftMutationVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($form: String!, $about: ID!) {
  drafts(first: 1, filter: {form: $form, about: $about}) {
    nodes {
      id
      version
      values
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const EndCalendarFeedDocument = new TypedDocumentString(`
    mutation EndCalendarFeed($input: EndCalendarFeedInput!) {
  endCalendarFeed(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndCalendarFeedMutation, EndCalendarFeedMutationVariables>;
export const EndGrantDocument = new TypedDocumentString(`
    mutation EndGrant($input: EndGrantInput!) {
  endGrant(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const EndOrganisationRuleDocument = new TypedDocumentString(`
    mutation EndOrganisationRule($input: EndOrganisationRuleInput!) {
  endOrganisationRule(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndOrganisationRuleMutation, EndOrganisationRuleMutationVariables>;
export const EndSubstitutionDocument = new TypedDocumentString(`
    mutation EndSubstitution($input: EndSubstitutionInput!) {
  endSubstitution(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndSubstitutionMutation, EndSubstitutionMutationVariables>;
export const EvaluatePlanDocument = new TypedDocumentString(`
    mutation EvaluatePlan($input: EvaluatePlanInput!) {
  evaluatePlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EvaluatePlanMutation, EvaluatePlanMutationVariables>;
export const ExplainDelayDocument = new TypedDocumentString(`
    mutation ExplainDelay($input: DeadlineReasonInput!) {
  explainDelay(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<ExplainDelayMutation, ExplainDelayMutationVariables>;
export const ExportAccessLogDocument = new TypedDocumentString(`
    mutation ExportAccessLog($input: ExportAccessLogInput!) {
  exportAccessLog(input: $input) {
    ...ExportedLog
  }
}
    fragment ExportedLog on LogExport {
  id
  format
  count
  sha256
  createdAt
  createdBy {
    id
    name
  }
  work {
    ...ExportWork
  }
  file {
    id
    name
    size
    expiresAt
  }
  manifestWork {
    ...ExportWork
  }
  manifest {
    id
    name
  }
}
fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`) as unknown as TypedDocumentString<ExportAccessLogMutation, ExportAccessLogMutationVariables>;
export const ExportListDocument = new TypedDocumentString(`
    mutation ExportList($input: ExportListInput!) {
  exportList(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportListMutation, ExportListMutationVariables>;
export const ExportStatisticsDocument = new TypedDocumentString(`
    mutation ExportStatistics($input: ExportStatisticsInput!) {
  exportStatistics(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportStatisticsMutation, ExportStatisticsMutationVariables>;
export const ExportYearReportDocument = new TypedDocumentString(`
    mutation ExportYearReport($input: ExportYearReportInput!) {
  exportYearReport(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportYearReportMutation, ExportYearReportMutationVariables>;
export const FindPatientsDocument = new TypedDocumentString(`
    query FindPatients($q: String) {
  patients(first: 12, filter: {q: $q}, orderBy: NAME_ASC) {
    totalCount
    nodes {
      id
      name
      birthYear
    }
  }
}
    `) as unknown as TypedDocumentString<FindPatientsQuery, FindPatientsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($q: String!, $patients: Boolean!) {
  patients(first: 6, filter: {q: $q}) @include(if: $patients) {
    nodes {
      id
      name
      birthYear
    }
  }
  units(first: 6, filter: {q: $q, open: true}) {
    nodes {
      id
      name
      kind
      organisation {
        id
        name
      }
    }
  }
  grants(first: 12, filter: {q: $q, current: true}, orderBy: NAME_ASC) {
    nodes {
      id
      role
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FindingStatisticsDocument = new TypedDocumentString(`
    query FindingStatistics($from: DateTime!, $to: DateTime!) {
  findingStatistics(from: $from, to: $to) {
    found
    closed
    closedLate
    overdue
    explained
    breaches
    handedOn
    withdrawn
    medianDays
    kinds {
      kind
      found
      closed
      breaches
    }
  }
  accessRules {
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<FindingStatisticsQuery, FindingStatisticsQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const GrantsNamedDocument = new TypedDocumentString(`
    query GrantsNamed($q: String, $unit: ID, $role: [Role!]) {
  grants(
    first: 50
    filter: {q: $q, unit: $unit, role: $role, current: true}
    orderBy: NAME_ASC
  ) {
    nodes {
      id
      role
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsNamedQuery, GrantsNamedQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const ImportUnitsDocument = new TypedDocumentString(`
    mutation ImportUnits($input: ImportUnitsInput!) {
  importUnits(input: $input) {
    written
    basis
    ignored
    rows {
      ...ImportedUnitRow
    }
  }
}
    fragment ImportedUnitRow on ImportedUnit {
  line
  name
  status
  unitId
  changes {
    column
    from
    to
  }
  problems {
    column
    rule
    message
  }
}`) as unknown as TypedDocumentString<ImportUnitsMutation, ImportUnitsMutationVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts($needs: Boolean!) {
  vacancies(first: 1) {
    totalCount
  }
  needs(first: 1, filter: {status: [REPORTED]}) @include(if: $needs) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($key: String!, $by: IndicatorBy!, $period: PeriodInput!, $stretch: PeriodInput!, $grain: IndicatorGrain!) {
  indicator(key: $key, by: $by, period: $period) {
    ...IndicatorHead
    area
    clock
    counted
    excluded
    source
    standing
    cells {
      ...IndicatorFigures
    }
  }
  whole: indicator(key: $key, by: WHOLE, period: $period) {
    cells {
      ...IndicatorFigures
    }
  }
  trend: indicatorTrend(key: $key, by: $by, grain: $grain, period: $stretch) {
    ...TrendPoint
  }
  wholeTrend: indicatorTrend(
    key: $key
    by: WHOLE
    grain: $grain
    period: $stretch
  ) {
    ...TrendPoint
  }
}
    fragment TrendPoint on IndicatorPoint {
  period {
    from
    to
  }
  cells {
    key
    share
    mean
    median
    denominator
    hidden
  }
}
fragment IndicatorHead on Indicator {
  key
  name
  aim
  national
  target
  definitionStanding
}
fragment IndicatorFigures on IndicatorCell {
  key
  label
  numerator
  denominator
  share
  mean
  firstQuartile
  median
  thirdQuartile
  p90
  hidden
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const InviteToMeetingDocument = new TypedDocumentString(`
    mutation InviteToMeeting($input: InviteToMeetingInput!) {
  inviteToMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const LeaveThreadDocument = new TypedDocumentString(`
    mutation LeaveThread($input: LeaveThreadInput!) {
  leaveThread(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LeaveThreadMutation, LeaveThreadMutationVariables>;
export const LogExportDocument = new TypedDocumentString(`
    query LogExport($id: ID!) {
  logExport(id: $id) {
    ...ExportedLog
  }
}
    fragment ExportedLog on LogExport {
  id
  format
  count
  sha256
  createdAt
  createdBy {
    id
    name
  }
  work {
    ...ExportWork
  }
  file {
    id
    name
    size
    expiresAt
  }
  manifestWork {
    ...ExportWork
  }
  manifest {
    id
    name
  }
}
fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`) as unknown as TypedDocumentString<LogExportQuery, LogExportQueryVariables>;
export const LogExportsDocument = new TypedDocumentString(`
    query LogExports($first: Int, $after: String, $last: Int, $before: String) {
  logExports(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ExportedLog
    }
  }
}
    fragment ExportedLog on LogExport {
  id
  format
  count
  sha256
  createdAt
  createdBy {
    id
    name
  }
  work {
    ...ExportWork
  }
  file {
    id
    name
    size
    expiresAt
  }
  manifestWork {
    ...ExportWork
  }
  manifest {
    id
    name
  }
}
fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`) as unknown as TypedDocumentString<LogExportsQuery, LogExportsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkSeenDocument = new TypedDocumentString(`
    mutation MarkSeen($input: MarkSeenInput!) {
  markSeen(input: $input) {
    id
    at
    previousAt
  }
}
    `) as unknown as TypedDocumentString<MarkSeenMutation, MarkSeenMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    person {
      id
      name
    }
    grants {
      ...MyGrant
    }
    grant {
      ...MyGrant
    }
    rules
  }
}
    fragment MyGrant on MeGrant {
  id
  role
  unit {
    id
    name
    organisation {
      id
      name
      kind
    }
  }
  patient {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    kind
    status
    startsAt
    endsAt
    place
    agenda
    minutes
    minutesAt
    minutesExist
    cancelReason
    requestReason
    requestedAt
    requestedBy {
      id
      name
    }
    version
    allowed
    redacted
    organiser {
      id
      name
    }
    pathway {
      id
      definition {
        name
      }
    }
    deadline {
      id
      kind
      dueOn
      rule {
        label
      }
    }
    patient {
      id
      name
      birthYear
      plans(first: 20) {
        nodes {
          id
          kind
          status
          allowed
        }
      }
    }
    participants {
      ...Called
    }
    decisions {
      id
      text
      dueOn
      decidedAt
      responsible {
        id
        name
        person {
          id
          name
        }
      }
      task {
        id
        status
      }
      measure {
        id
        status
      }
    }
  }
}
    fragment Called on MeetingParticipant {
  id
  kind
  name
  organisation
  answer
  answerWords
  answeredAt
  attended
  busy
  linkExpiresAt
  person {
    id
    name
  }
  unit {
    id
    name
  }
  onBehalf {
    form
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($first: Int, $offset: Int, $filter: MeetingFilter, $orderBy: MeetingOrder) {
  meetings(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...MeetingRow
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  kind
  status
  startsAt
  endsAt
  place
  minutesExist
  requestedAt
  patient {
    id
    name
    birthYear
  }
  organiser {
    id
    name
  }
  participants {
    id
    answer
    person {
      id
    }
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MineDocument = new TypedDocumentString(`
    query Mine($me: ID!, $from: DateTime!, $to: DateTime!, $soon: Date!) {
  proposals: assignments(
    first: 50
    filter: {coordinator: $me, status: [PROPOSED]}
    orderBy: PROPOSED_AT_ASC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
  patients: assignments(
    first: 200
    filter: {coordinator: $me, status: [ACCEPTED], accountable: true}
    orderBy: PROPOSED_AT_ASC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
      case {
        id
      }
      nextDeadline {
        ...DeadlineRow
      }
    }
  }
  meetings(
    first: 20
    filter: {mine: true, status: [SCHEDULED], startsSince: $from, startsBefore: $to}
    orderBy: STARTS_AT_ASC
  ) {
    totalCount
    nodes {
      ...MeetingLine
    }
  }
  threads(first: 5, filter: {unread: true}) {
    totalCount
    nodes {
      id
      topic
      unread
      lastMessageAt
      patient {
        id
        name
        birthYear
      }
    }
  }
  tasks(
    first: 8
    filter: {mine: true, done: false, status: [OPEN], dueBefore: $soon}
  ) {
    totalCount
    nodes {
      id
      kind
      dueOn
      version
      allowed
      rule {
        text
      }
      patient {
        id
        name
        birthYear
      }
    }
  }
  drafts(first: 100) {
    nodes {
      id
      form
      caseId
      savedAt
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment MeetingLine on Meeting {
  id
  kind
  startsAt
  endsAt
  place
  patient {
    id
    name
    birthYear
  }
}`) as unknown as TypedDocumentString<MineQuery, MineQueryVariables>;
export const MyAccessLogDocument = new TypedDocumentString(`
    query MyAccessLog($first: Int!, $after: String, $filter: AccessLogEntryFilter) {
  myAccessLog(first: $first, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MyAccess
    }
  }
}
    fragment MyAccess on AccessLogEntry {
  id
  at
  by
  role
  action
  purpose
  relation
  decision
  thingInWords
  whatInWords
  whyInWords
  resourceIds
  requestId
  actorPseudonym
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  breakGlass {
    id
    ground
    reason
    status
    outcome
  }
  unmasking {
    id
    status
    ground
    reason
    requestedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MyAccessLogQuery, MyAccessLogQueryVariables>;
export const MyAccessQuestionsDocument = new TypedDocumentString(`
    query MyAccessQuestions($first: Int!, $after: String) {
  accessQuestions(first: $first, after: $after, orderBy: ASKED_AT_DESC) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MyQuestion
    }
  }
}
    fragment MyQuestion on AccessQuestion {
  id
  version
  entryId
  accessedAt
  actorRole
  status
  text
  askedAt
  dueOn
  overdue
  escalatedAt
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  answeredBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyAccessQuestionsQuery, MyAccessQuestionsQueryVariables>;
export const MyCoordinatorDocument = new TypedDocumentString(`
    query MyCoordinator($patient: ID!) {
  patient(id: $patient) {
    id
    coordinators {
      municipal {
        ...MyAssignment
      }
      specialist {
        ...MyAssignment
      }
    }
  }
  needs(filter: {patient: $patient}, first: 50, orderBy: REPORTED_AT_DESC) {
    nodes {
      id
      kind
      side
      status
      reportedAt
      note
      decision
    }
  }
}
    fragment MyAssignment on Assignment {
  id
  side
  status
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
      phone
    }
  }
}`) as unknown as TypedDocumentString<MyCoordinatorQuery, MyCoordinatorQueryVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback($patient: ID!) {
  feedbackInstruments {
    code
    label
    min
    max
    step
    direction
  }
  feedbackSeries(filter: {patient: $patient}, first: 100, orderBy: GIVEN_AT_DESC) {
    nodes {
      id
      value
      givenAt
      instrument {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const MyMeetingsDocument = new TypedDocumentString(`
    query MyMeetings($patient: ID!) {
  meetings(filter: {patient: $patient}, first: 50, orderBy: STARTS_AT_DESC) {
    nodes {
      id
      kind
      status
      startsAt
      endsAt
      place
      agenda
      minutes
      version
      allowed
      organiser {
        id
        name
      }
      participants {
        id
        kind
        answer
        answerWords
        name
        organisation
        person {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const MyPatientDocument = new TypedDocumentString(`
    query MyPatient($id: ID!, $now: DateTime!) {
  assignment(id: $id) {
    ...AssignmentRow
    case {
      id
      closedAt
      allowed
    }
    pathway {
      id
      pathwayKey
      phase
      status
      startedOn
      allowed
      unit {
        id
        name
      }
      clinician {
        id
        name
      }
      definition {
        id
        name
        events
      }
    }
    nextDeadline {
      ...DeadlineRow
    }
    patient {
      phone
      email
      preferredChannel
      language
      deceasedOn
      gp {
        id
        name
      }
      gpExternal
      coordinators {
        municipal {
          ...Coordinating
        }
        specialist {
          ...Coordinating
        }
      }
      careTeam {
        id
        endsAt
        contactPerson
        person {
          id
          name
        }
        unit {
          id
          name
        }
      }
      plans(first: 20, filter: {status: [OFFERED, DRAFT, ACTIVE]}) {
        nodes {
          id
          kind
          status
          version
          allowed
          text
          nextEvaluationOn
        }
      }
      meetings(
        first: 5
        filter: {status: [SCHEDULED], startsSince: $now}
        orderBy: STARTS_AT_ASC
      ) {
        nodes {
          ...MeetingLine
        }
      }
      deadlines(first: 6, filter: {status: [OVERDUE, DUE_SOON, UPCOMING]}) {
        totalCount
        nodes {
          ...DeadlineRow
        }
      }
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment MeetingLine on Meeting {
  id
  kind
  startsAt
  endsAt
  place
  patient {
    id
    name
    birthYear
  }
}
fragment Coordinating on Assignment {
  id
  status
  substitute {
    id
    name
  }
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MyPatientQuery, MyPatientQueryVariables>;
export const MyPlanDocument = new TypedDocumentString(`
    query MyPlan($id: ID!) {
  plan(id: $id) {
    id
    kind
    status
    version
    versionNumber
    allowed
    owner {
      id
      name
    }
    text
    specialistPart
    contributions
    contacts
    whatMatters
    resources
    needs
    wishes
    wordsVersion
    nextEvaluationOn
    goals {
      id
      text
      kind
      outcome
      version
      allowed
      patientsOwn
      comments {
        ...MyPlanComment
      }
    }
    measures {
      id
      goalId
      text
      dueOn
      status
      responsible {
        isPatient
        name
        person {
          id
          name
        }
      }
      comments {
        ...MyPlanComment
      }
    }
    participants {
      id
      name
      role
      person {
        id
        name
      }
    }
    signatures {
      id
      number
      signedAs
      signedAt
      current
      signedBy {
        id
        name
      }
    }
  }
}
    fragment MyPlanComment on PlanComment {
  id
  text
  writtenAt
  withdrawnAt
  authorRole
  author {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyPlanQuery, MyPlanQueryVariables>;
export const MyPlansDocument = new TypedDocumentString(`
    query MyPlans($patient: ID!) {
  plans(filter: {patient: $patient}, first: 50) {
    nodes {
      id
      kind
      status
      owner {
        id
        name
      }
      nextEvaluationOn
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlansQuery, MyPlansQueryVariables>;
export const MyThreadDocument = new TypedDocumentString(`
    query MyThread($id: ID!) {
  thread(id: $id) {
    id
    topic
    allowed
    unread
    closedAt
    participants {
      id
      role
      person {
        id
        name
      }
    }
    messages(last: 100) {
      nodes {
        id
        text
        sentAt
        retractedAt
        authorRole
        author {
          id
          name
        }
        attachments {
          id
          name
          size
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyThreadQuery, MyThreadQueryVariables>;
export const MyThreadsDocument = new TypedDocumentString(`
    query MyThreads($patient: ID!) {
  threads(filter: {patient: $patient}, first: 50) {
    nodes {
      id
      topic
      unread
      lastMessageAt
      closedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyThreadsQuery, MyThreadsQueryVariables>;
export const MyUnitDocument = new TypedDocumentString(`
    query MyUnit($soonBefore: Date!) {
  vacancySummary {
    patients
  }
  vacancies(first: 8, orderBy: SINCE_ASC) {
    totalCount
    nodes {
      ...VacancyRow
    }
  }
  late: deadlineSummary(by: UNIT, filter: {status: [OVERDUE]}) {
    ...SummaryRow
  }
  soon: deadlineSummary(
    by: UNIT
    filter: {status: [DUE_SOON, UPCOMING], dueBefore: $soonBefore}
  ) {
    ...SummaryRow
  }
  proposals: assignments(
    first: 8
    filter: {status: [PROPOSED]}
    orderBy: PROPOSED_AT_ASC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
  workload {
    ...WorkloadRow
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
fragment SummaryRow on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
}
fragment VacancyRow on Vacancy {
  id
  kind
  side
  since
  reason
  allowed
  case {
    id
    allowed
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  nextDeadline {
    id
    kind
    status
    force
    dueOn
    daysLeft
  }
}
fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MyUnitQuery, MyUnitQueryVariables>;
export const NeedsDocument = new TypedDocumentString(`
    query Needs($first: Int, $offset: Int, $filter: NeedFilter, $orderBy: NeedOrder) {
  needs(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...NeedRow
    }
  }
}
    fragment NeedRow on Need {
  id
  kind
  side
  basis
  note
  status
  reportedAt
  decidedAt
  decision
  version
  allowed
  reportedBy {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
}`) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const NotificationReceivedDocument = new TypedDocumentString(`
    subscription NotificationReceived {
  notificationReceived {
    id
  }
}
    `) as unknown as TypedDocumentString<NotificationReceivedSubscription, NotificationReceivedSubscriptionVariables>;
export const OfferPlanDocument = new TypedDocumentString(`
    mutation OfferPlan($input: OfferPlanInput!) {
  offerPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OfferPlanMutation, OfferPlanMutationVariables>;
export const OpenThreadDocument = new TypedDocumentString(`
    mutation OpenThread($input: OpenThreadInput!) {
  openThread(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenThreadMutation, OpenThreadMutationVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox($first: Int, $offset: Int, $filter: OutboxFilter, $orderBy: OutboxOrder) {
  outbox(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id
      address
      language
      subject
      text
      items
      urgent
      state
      sendAfter
      sentAt
      attempts
      lastError
      recipient {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const OversightDocument = new TypedDocumentString(`
    query Oversight {
  accessFindings(first: 5, filter: {status: [OPEN, UNDER_REVIEW, SECOND_READING]}) {
    totalCount
    nodes {
      ...FindingRow
    }
  }
  openings: breakGlasses(
    first: 5
    filter: {reviewed: false}
    orderBy: REVIEW_DUE_AT_ASC
  ) {
    totalCount
    nodes {
      id
      patientPseudonym
      status
      ground
      reason
      role
      openedAt
      expiresAt
      reviewDueAt
      openedBy {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
  unmaskings(first: 5, filter: {status: [PENDING]}, orderBy: ANSWER_BY_ASC) {
    totalCount
    nodes {
      ...UnmaskingRow
    }
  }
  questions: accessQuestions(
    first: 5
    filter: {status: [OPEN]}
    orderBy: DUE_ON_ASC
  ) {
    totalCount
    nodes {
      ...QuestionRow
    }
  }
  accessLogSeal {
    ...SealState
  }
  exports: accessLog(
    first: 5
    filter: {action: [EXPORT], decision: PERMIT}
    orderBy: AT_DESC
  ) {
    nodes {
      ...LogEntry
    }
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}
fragment LogEntry on AccessLogEntry {
  id
  at
  role
  client
  actorPseudonym
  patientPseudonym
  identity {
    name
    birthDate
  }
  resourceType
  resourceIds
  action
  purpose
  relation
  decision
  rule
  operation
  requestId
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  export {
    count
    sha256
  }
  breakGlass {
    id
    ground
    reason
    openedAt
  }
  unmasking {
    id
    status
    reason
  }
}
fragment QuestionRow on AccessQuestion {
  id
  version
  patientPseudonym
  entryId
  accessedAt
  action
  resourceType
  relation
  actorRole
  status
  text
  askedAs
  askedAt
  dueOn
  overdue
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment SealState on AccessLogSeal {
  sealed
  caughtUpAt
  signed
  signedAt
  unsignedSince
  broken
}
fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}`) as unknown as TypedDocumentString<OversightQuery, OversightQueryVariables>;
export const PathwayChangedDocument = new TypedDocumentString(`
    subscription PathwayChanged($id: ID) {
  pathwayChanged(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<PathwayChangedSubscription, PathwayChangedSubscriptionVariables>;
export const PathwayDefinitionDocument = new TypedDocumentString(`
    query PathwayDefinition($id: ID!) {
  pathwayDefinition(id: $id) {
    ...WholeEdition
  }
}
    fragment WholeEdition on PathwayDefinition {
  ...EditionRow
  appliesTo
  code
  codeSystem
  codeStanding
  validityStanding
  note
  source
  standing
  phases
  events
  start {
    ordinary
    emergency
    transfer
    source
    standing
  }
  startRules {
    rule
    source
    standing
  }
  missing {
    rule
    kind
    blocks
  }
  deadlineRules {
    ...EditionRule
  }
  generalRules {
    rule
    source
    standing
  }
  legalReferences {
    old
    renumbered
    subject
    inForceFrom
  }
}
fragment EditionRule on DeadlineRule {
  id
  key
  kind
  label
  phase
  side
  force
  from
  to
  setting
  condition
  unless
  minDays
  maxDays
  dayType
  recurring
  starts
  count
  cancelledBy
  edition
  sourceWording
  legalBasis
  note
  source
  standing
}
fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}
fragment EditionRow on PathwayDefinition {
  ...EditionHead
  kind
  publishedAt
  publishedBy {
    id
    name
  }
  missing {
    part
  }
}`) as unknown as TypedDocumentString<PathwayDefinitionQuery, PathwayDefinitionQueryVariables>;
export const PathwayDefinitionsDocument = new TypedDocumentString(`
    query PathwayDefinitions($drafts: Boolean!) {
  pathwayDefinitions(first: 200) {
    nodes {
      ...EditionRow
    }
  }
  definitionDrafts(first: 50, filter: {published: false, discarded: false}) @include(if: $drafts) {
    nodes {
      ...DraftRow
    }
  }
}
    fragment EditionHead on PathwayDefinition {
  id
  pathwayKey
  name
  version
  edition
  validFrom
  validTo
}
fragment EditionRow on PathwayDefinition {
  ...EditionHead
  kind
  publishedAt
  publishedBy {
    id
    name
  }
  missing {
    part
  }
}
fragment DraftRow on DefinitionDraft {
  id
  pathwayKey
  changedAt
  changedBy {
    id
    name
  }
  basedOn {
    ...EditionHead
  }
  definition {
    name {
      nb
      nn
      en
    }
  }
}`) as unknown as TypedDocumentString<PathwayDefinitionsQuery, PathwayDefinitionsQueryVariables>;
export const PathwayDocument = new TypedDocumentString(`
    query Pathway($id: ID!) {
  pathway(id: $id) {
    id
    status
    phase
    area
    careSetting
    startedOn
    endedOn
    endReason
    redacted
    allowed
    patient {
      id
      name
      birthYear
      meetings(first: 100) {
        nodes {
          id
          pathway {
            id
          }
          kind
          status
          startsAt
          endsAt
          place
          participants {
            id
            name
            answer
            person {
              id
              name
            }
          }
        }
      }
    }
    unit {
      id
      name
    }
    clinician {
      id
      name
    }
    definition {
      name
      events
    }
    referral {
      id
      status
      createdAt
      receivedAt
      assessBy
    }
    transferredFrom {
      id
    }
    transferredTo {
      id
    }
    coverage {
      ...SideCoverage
    }
    coordinators {
      municipal {
        ...SideAssignment
      }
      specialist {
        ...SideAssignment
      }
    }
    stays {
      id
      plannedAdmissionOn
      admittedAt
      plannedDischargeOn
      dischargedAt
      calledOffAt
      unit {
        name
      }
    }
    events(first: 200) {
      totalCount
      nodes {
        ...RiverEvent
      }
    }
    deadlines(first: 100, orderBy: DUE_ON_ASC) {
      totalCount
      nodes {
        ...DeadlineRow
      }
    }
    unclocked {
      id
      kind
      reason
      side
      rule {
        label
      }
    }
    missingRegistrations {
      key
      when
      requirement
      code {
        display
        combinedCode
      }
    }
  }
}
    fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RiverEvent on PathwayEvent {
  id
  kind
  phase
  occurredAt
  registeredAt
  plannedFor
  correctedAt
  correctionReason
  note
  agreed
  registeredBy {
    id
    name
  }
  code {
    combinedCode
    display
  }
}
fragment SideCoverage on Coverage {
  id
  side
  kind
  status
  since
  note
  askAgainOn
}
fragment SideAssignment on Assignment {
  id
  side
  status
  proposedAt
  acceptedAt
  answerBy
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PathwayQuery, PathwayQueryVariables>;
export const PathwaysDocument = new TypedDocumentString(`
    query Pathways($first: Int, $offset: Int, $filter: PathwayFilter, $orderBy: PathwayOrder) {
  pathways(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...PathwayRow
    }
  }
}
    fragment PathwayRow on Pathway {
  id
  status
  phase
  area
  startedOn
  endedOn
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  definition {
    name
  }
  coverage {
    ...SideCoverage
  }
  coordinators {
    municipal {
      ...SideAssignment
    }
    specialist {
      ...SideAssignment
    }
  }
  deadlines(
    first: 1
    filter: {status: [OVERDUE, DUE_SOON, UPCOMING]}
    orderBy: DUE_ON_ASC
  ) {
    nodes {
      id
      kind
      dueOn
      daysLeft
      status
      rule {
        label
      }
    }
  }
}
fragment SideCoverage on Coverage {
  id
  side
  kind
  status
  since
  note
  askAgainOn
}
fragment SideAssignment on Assignment {
  id
  side
  status
  proposedAt
  acceptedAt
  answerBy
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PathwaysQuery, PathwaysQueryVariables>;
export const PatientPageDocument = new TypedDocumentString(`
    query PatientPage {
  patientPage {
    patientId
    name
    addressee
    notice
    where {
      ...PageItem
    }
    next {
      ...PageItem
    }
    late {
      ...PageItem
    }
    plans {
      ...PageItem
    }
    waiting {
      ...PageItem
    }
    responsible {
      role
      text
      name
      unit
      phone
      subjectType
      subjectId
    }
    rights {
      code
      text
      ground
      source
    }
  }
}
    fragment PageItem on PageItem {
  kind
  text
  quote
  on
  at
  subjectType
  subjectId
}`) as unknown as TypedDocumentString<PatientPageQuery, PatientPageQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int, $offset: Int, $role: [Role!], $current: Boolean, $q: String, $today: Date, $load: Boolean!, $substitutions: Boolean!) {
  grants(
    first: $first
    offset: $offset
    filter: {role: $role, current: $current, q: $q}
    orderBy: NAME_ASC
  ) {
    totalCount
    nodes {
      ...GrantRow
    }
  }
  workload @include(if: $load) {
    ...WorkloadRow
  }
  substitutions(first: 200, filter: {from: $today}) @include(if: $substitutions) {
    nodes {
      ...SubstitutionRow
    }
  }
}
    fragment GrantRow on Grant {
  id
  version
  role
  validFrom
  validTo
  capacity
  phone
  allowed
  person {
    id
    name
    authorisation
  }
  unit {
    id
    name
  }
  absences {
    startsOn
    endsOn
  }
}
fragment SubstitutionRow on Substitution {
  id
  version
  role
  startsOn
  endsOn
  endedAt
  covered
  leftOut
  allowed
  person {
    id
    name
  }
  substitute {
    id
    name
  }
}
fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($person: ID!, $today: Date, $load: Boolean!, $substitutions: Boolean!) {
  grants(first: 100, filter: {person: $person}) {
    nodes {
      ...GrantRow
    }
  }
  workload @include(if: $load) {
    ...WorkloadRow
  }
  substitutions(first: 200, filter: {from: $today}) @include(if: $substitutions) {
    nodes {
      ...SubstitutionRow
    }
  }
}
    fragment GrantRow on Grant {
  id
  version
  role
  validFrom
  validTo
  capacity
  phone
  allowed
  person {
    id
    name
    authorisation
  }
  unit {
    id
    name
  }
  absences {
    startsOn
    endsOn
  }
}
fragment SubstitutionRow on Substitution {
  id
  version
  role
  startsOn
  endsOn
  endedAt
  covered
  leftOut
  allowed
  person {
    id
    name
  }
  substitute {
    id
    name
  }
}
fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PlanArchivesDocument = new TypedDocumentString(`
    query PlanArchives($plan: ID!) {
  planArchives(planId: $plan) {
    id
    createdAt
    ready
    entries
    sha256
  }
}
    `) as unknown as TypedDocumentString<PlanArchivesQuery, PlanArchivesQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  plan(id: $id) {
    id
    kind
    status
    version
    versionNumber
    allowed
    redacted
    missing
    madeAt
    offeredAt
    answeredAt
    declineReason
    closedAt
    closeReason
    nextEvaluationOn
    periodFrom
    periodTo
    text
    specialistPart
    contributions
    contacts
    cooperation
    implementation
    whatMatters
    resources
    needs
    wishes
    owner {
      id
      name
    }
    unit {
      id
      name
    }
    patient {
      id
      name
      birthYear
    }
    pathway {
      id
      definition {
        name
      }
    }
    goals {
      id
      text
      kind
      outcome
      patientsOwn
      comments {
        ...PlanRemark
      }
    }
    measures {
      id
      goalId
      text
      dueOn
      status
      extent
      responsible {
        isPatient
        name
        person {
          id
          name
        }
      }
      comments {
        ...PlanRemark
      }
    }
    participants {
      id
      name
      role
      person {
        id
        name
      }
    }
    evaluations {
      id
      heldOn
      note
      patientTookPart
      recordedBy {
        id
        name
      }
      results {
        goalId
        goal
        outcome
        achieved
      }
    }
    signatures {
      id
      number
      signedAs
      signedAt
      current
      signedBy {
        id
        name
      }
    }
  }
  planVersions(planId: $id) {
    id
    number
    madeAt
    madeBy {
      id
      name
    }
  }
}
    fragment PlanRemark on PlanComment {
  id
  text
  writtenAt
  withdrawnAt
  authorRole
  author {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($first: Int, $offset: Int, $filter: PlanFilter, $orderBy: PlanOrder) {
  plans(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...PlanRow
    }
  }
}
    fragment PlanRow on Plan {
  id
  kind
  status
  nextEvaluationOn
  madeAt
  patient {
    id
    name
    birthYear
  }
  owner {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PreviewDirectoryEntryDocument = new TypedDocumentString(`
    mutation PreviewDirectoryEntry($input: UpdateUnitInput!) {
  previewDirectoryEntry(input: $input) {
    ...PublicEntry
  }
}
    fragment PublicEntry on DirectoryEntry {
  id
  name
  kind
  organisationName
  municipalityNumber
  municipalityName
  pathwayKeys
  referralContact
  phone
  email
  website
  fallbackContact
  openingHours {
    weekday
    opens
    closes
  }
  coordinators {
    name
    phone
    openingHours {
      weekday
      opens
      closes
    }
  }
}`) as unknown as TypedDocumentString<PreviewDirectoryEntryMutation, PreviewDirectoryEntryMutationVariables>;
export const PrintPlanDocument = new TypedDocumentString(`
    mutation PrintPlan($input: PrintPlanInput!) {
  printPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PrintPlanMutation, PrintPlanMutationVariables>;
export const ProcedureChangesDocument = new TypedDocumentString(`
    query ProcedureChanges($fromId: ID!, $toId: ID!) {
  procedureChanges(fromId: $fromId, toId: $toId) {
    change
    text
  }
}
    `) as unknown as TypedDocumentString<ProcedureChangesQuery, ProcedureChangesQueryVariables>;
export const ProcedurePreviewDocument = new TypedDocumentString(`
    query ProcedurePreview($text: String!) {
  procedurePreview(text: $text)
}
    `) as unknown as TypedDocumentString<ProcedurePreviewQuery, ProcedurePreviewQueryVariables>;
export const ProcedureVersionsDocument = new TypedDocumentString(`
    query ProcedureVersions($step: String!) {
  procedureVersions(filter: {step: $step, published: true}, first: 50) {
    nodes {
      id
      number
      publishedAt
      publishedBy {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcedureVersionsQuery, ProcedureVersionsQueryVariables>;
export const ProceduresDocument = new TypedDocumentString(`
    query Procedures {
  procedures {
    ...HandbookStep
  }
}
    fragment HandbookStep on Procedure {
  step
  kind
  label
  published {
    id
    number
    html
    text
    at
    by
  }
  draft {
    id
    version
    text
    at
    by
  }
}`) as unknown as TypedDocumentString<ProceduresQuery, ProceduresQueryVariables>;
export const PublishDefinitionDocument = new TypedDocumentString(`
    mutation PublishDefinition($input: PublishDefinitionInput!) {
  publishDefinition(input: $input) {
    id
    version
    validFrom
  }
}
    `) as unknown as TypedDocumentString<PublishDefinitionMutation, PublishDefinitionMutationVariables>;
export const PublishOrganisationRuleDocument = new TypedDocumentString(`
    mutation PublishOrganisationRule($input: PublishOrganisationRuleInput!) {
  publishOrganisationRule(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PublishOrganisationRuleMutation, PublishOrganisationRuleMutationVariables>;
export const PublishProcedureDocument = new TypedDocumentString(`
    mutation PublishProcedure($input: PublishProcedureInput!) {
  publishProcedure(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<PublishProcedureMutation, PublishProcedureMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordCoordinatorTaskDocument = new TypedDocumentString(`
    mutation RecordCoordinatorTask($input: RecordCoordinatorTaskInput!) {
  recordCoordinatorTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCoordinatorTaskMutation, RecordCoordinatorTaskMutationVariables>;
export const RecordEventDocument = new TypedDocumentString(`
    mutation RecordEvent($input: RecordEventInput!) {
  recordEvent(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordEventMutation, RecordEventMutationVariables>;
export const RecordMeetingAnswerDocument = new TypedDocumentString(`
    mutation RecordMeetingAnswer($input: RecordMeetingAnswerInput!) {
  recordMeetingAnswer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMeetingAnswerMutation, RecordMeetingAnswerMutationVariables>;
export const RecordMinutesDocument = new TypedDocumentString(`
    mutation RecordMinutes($input: RecordMinutesInput!) {
  recordMinutes(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMinutesMutation, RecordMinutesMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const ReferralDocument = new TypedDocumentString(`
    query Referral($id: ID!) {
  referral(id: $id) {
    ...ReferralRow
    allowed
    redacted
    legalBasis
    patientConfirmedAt
    reviewedWithPatientAt
    notReviewedReason
    withdrawnReason
    missing
    coordinatedWith
    conferredWithGp
    referrer {
      id
      name
    }
    receivedBy {
      id
      name
    }
    treatingUnit {
      id
      name
    }
    assessment {
      outcome
      decidedAt
      latestStart
      patientInformedAt
      decidedBy {
        id
        name
      }
      forwardedTo {
        id
        name
      }
    }
  }
}
    fragment ReferralRow on Referral {
  id
  status
  urgency
  area
  createdAt
  submittedAt
  receivedAt
  assessBy
  noMunicipalContact
  municipalContact {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
  fromUnit {
    id
    name
  }
  toUnit {
    id
    name
  }
  externalReferrer {
    name
  }
}`) as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($first: Int, $offset: Int, $filter: ReferralFilter, $orderBy: ReferralOrder) {
  referrals(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ReferralRow
    }
  }
}
    fragment ReferralRow on Referral {
  id
  status
  urgency
  area
  createdAt
  submittedAt
  receivedAt
  assessBy
  noMunicipalContact
  municipalContact {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
  fromUnit {
    id
    name
  }
  toUnit {
    id
    name
  }
  externalReferrer {
    name
  }
}`) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const RemindOwnerDocument = new TypedDocumentString(`
    mutation RemindOwner($input: RemindOwnerInput!) {
  remindOwner(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemindOwnerMutation, RemindOwnerMutationVariables>;
export const RemoveSavedSearchDocument = new TypedDocumentString(`
    mutation RemoveSavedSearch($input: RemoveSavedSearchInput!) {
  removeSavedSearch(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
export const RenewCalendarFeedDocument = new TypedDocumentString(`
    mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
  renewCalendarFeed(input: $input) {
    id
    path
  }
}
    `) as unknown as TypedDocumentString<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>;
export const RenewMeetingLinkDocument = new TypedDocumentString(`
    mutation RenewMeetingLink($input: MeetingLinkInput!) {
  renewMeetingLink(input: $input) {
    id
    linkPath
    linkExpiresAt
  }
}
    `) as unknown as TypedDocumentString<RenewMeetingLinkMutation, RenewMeetingLinkMutationVariables>;
export const ReopenTaskDocument = new TypedDocumentString(`
    mutation ReopenTask($input: TaskActInput!) {
  reopenTask(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const ReportNeedDocument = new TypedDocumentString(`
    mutation ReportNeed($input: ReportNeedInput!) {
  reportNeed(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportNeedMutation, ReportNeedMutationVariables>;
export const RequestMeetingDocument = new TypedDocumentString(`
    mutation RequestMeeting($input: RequestMeetingInput!) {
  requestMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RequestMeetingMutation, RequestMeetingMutationVariables>;
export const RequestNewCoordinatorDocument = new TypedDocumentString(`
    mutation RequestNewCoordinator($input: AskForAnotherInput!) {
  requestNewCoordinator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RequestNewCoordinatorMutation, RequestNewCoordinatorMutationVariables>;
export const RequestUnmaskingDocument = new TypedDocumentString(`
    mutation RequestUnmasking($input: RequestUnmaskingInput!) {
  requestUnmasking(input: $input) {
    ...UnmaskingRow
  }
}
    fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}`) as unknown as TypedDocumentString<RequestUnmaskingMutation, RequestUnmaskingMutationVariables>;
export const RescheduleMeetingDocument = new TypedDocumentString(`
    mutation RescheduleMeeting($input: RescheduleMeetingInput!) {
  rescheduleMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescheduleMeetingMutation, RescheduleMeetingMutationVariables>;
export const RespondToMeetingDocument = new TypedDocumentString(`
    mutation RespondToMeeting($input: RespondToMeetingInput!) {
  respondToMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RespondToMeetingMutation, RespondToMeetingMutationVariables>;
export const RetractMessageDocument = new TypedDocumentString(`
    mutation RetractMessage($input: RetractMessageInput!) {
  retractMessage(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetractMessageMutation, RetractMessageMutationVariables>;
export const ReviewBreakGlassDocument = new TypedDocumentString(`
    mutation ReviewBreakGlass($input: ReviewBreakGlassInput!) {
  reviewBreakGlass(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const ReviewFindingDocument = new TypedDocumentString(`
    mutation ReviewFinding($input: ReviewFindingInput!) {
  reviewFinding(input: $input) {
    ...FindingRow
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReviewFindingMutation, ReviewFindingMutationVariables>;
export const RevokeMeetingLinkDocument = new TypedDocumentString(`
    mutation RevokeMeetingLink($input: MeetingLinkInput!) {
  revokeMeetingLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeMeetingLinkMutation, RevokeMeetingLinkMutationVariables>;
export const RoleRightsDocument = new TypedDocumentString(`
    query RoleRights($role: Role!, $side: Side) {
  roleRights(role: $role, side: $side) {
    subject
    actions
    fields
    conditions
  }
}
    `) as unknown as TypedDocumentString<RoleRightsQuery, RoleRightsQueryVariables>;
export const SaveDefinitionDraftDocument = new TypedDocumentString(`
    mutation SaveDefinitionDraft($input: SaveDefinitionDraftInput!) {
  saveDefinitionDraft(input: $input) {
    id
    version
    changedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDefinitionDraftMutation, SaveDefinitionDraftMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    id
    version
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SaveOrganisationRuleDocument = new TypedDocumentString(`
    mutation SaveOrganisationRule($input: SaveOrganisationRuleInput!) {
  saveOrganisationRule(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveOrganisationRuleMutation, SaveOrganisationRuleMutationVariables>;
export const SaveProcedureDocument = new TypedDocumentString(`
    mutation SaveProcedure($input: SaveProcedureInput!) {
  saveProcedure(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveProcedureMutation, SaveProcedureMutationVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const SaveTrainingCourseDocument = new TypedDocumentString(`
    mutation SaveTrainingCourse($input: SaveTrainingCourseInput!) {
  saveTrainingCourse(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveTrainingCourseMutation, SaveTrainingCourseMutationVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    ...SavedViewLine
  }
}
    fragment SavedViewLine on SavedView {
  id
  version
  resource
  name
  sharing
  filter
  orderBy
  columns
  removedAt
  allowed
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const SavedSearchesDocument = new TypedDocumentString(`
    query SavedSearches {
  savedSearches(first: 200, orderBy: NAME_ASC) {
    nodes {
      id
      version
      name
      shared
      allowed
      person {
        id
        name
      }
      criteria {
        action
        actor
        actorPseudonym
        decision
        from
        lastDays
        pseudonym
        purpose
        relation
        requestId
        resourceType
        role
        to
        unit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($id: ID!) {
  savedView(id: $id) {
    ...SavedViewLine
  }
}
    fragment SavedViewLine on SavedView {
  id
  version
  resource
  name
  sharing
  filter
  orderBy
  columns
  removedAt
  allowed
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($resource: ViewResource!) {
  savedViews(first: 200, filter: {resource: [$resource]}, orderBy: NAME_ASC) {
    nodes {
      ...SavedViewLine
    }
  }
}
    fragment SavedViewLine on SavedView {
  id
  version
  resource
  name
  sharing
  filter
  orderBy
  columns
  removedAt
  allowed
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const ScheduleMeetingDocument = new TypedDocumentString(`
    mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
  scheduleMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ScheduleMeetingMutation, ScheduleMeetingMutationVariables>;
export const SealDocument = new TypedDocumentString(`
    query Seal($first: Int, $after: String, $last: Int, $before: String) {
  accessLogSeal {
    ...SealState
  }
  accessLogVerifications(first: 10) {
    nodes {
      ...KeptVerification
    }
  }
  accessLogCheckpoints(first: $first, after: $after, last: $last, before: $before) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      size
      root
      at
      keyId
      note
    }
  }
}
    fragment SealState on AccessLogSeal {
  sealed
  caughtUpAt
  signed
  signedAt
  unsignedSince
  broken
}
fragment KeptVerification on AccessLogVerification {
  id
  by {
    id
    name
  }
  endedAt
  from
  to
  ok
  entries
  size
  signedSize
  signedAt
  damage
  place
}`) as unknown as TypedDocumentString<SealQuery, SealQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: SetAbsenceInput!) {
  setAbsence(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const SetCapacityDocument = new TypedDocumentString(`
    mutation SetCapacity($input: SetCapacityInput!) {
  setCapacity(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetCapacityMutation, SetCapacityMutationVariables>;
export const SetCoverageDocument = new TypedDocumentString(`
    mutation SetCoverage($input: SetCoverageInput!) {
  setCoverage(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<SetCoverageMutation, SetCoverageMutationVariables>;
export const SetGoalDocument = new TypedDocumentString(`
    mutation SetGoal($input: SetGoalInput!) {
  setGoal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetGoalMutation, SetGoalMutationVariables>;
export const SetMeasureDocument = new TypedDocumentString(`
    mutation SetMeasure($input: SetMeasureInput!) {
  setMeasure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetMeasureMutation, SetMeasureMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings($organisation: ID, $today: Date!) {
  settings {
    key
    description
    value
    default
    schema
    changeable
    version
    changedAt
  }
  organisationRuleTemplates {
    kind
    label
    dayType
  }
  organisationRules(first: 200, filter: {organisation: $organisation}) {
    nodes {
      ...OwnRule
    }
  }
  pathwayDefinitions(first: 50, filter: {validOn: $today}) {
    nodes {
      deadlineRules {
        kind
        label
      }
    }
  }
}
    fragment OwnRule on OrganisationRule {
  id
  version
  kind
  label
  setting
  condition
  minDays
  maxDays
  dayType
  dueSoonDays
  note
  published
  publishedAt
  validFrom
  validTo
  allowed
  publishedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SignLogExportDocument = new TypedDocumentString(`
    mutation SignLogExport($input: SignLogExportInput!) {
  signLogExport(input: $input) {
    ...ExportedLog
  }
}
    fragment ExportedLog on LogExport {
  id
  format
  count
  sha256
  createdAt
  createdBy {
    id
    name
  }
  work {
    ...ExportWork
  }
  file {
    id
    name
    size
    expiresAt
  }
  manifestWork {
    ...ExportWork
  }
  manifest {
    id
    name
  }
}
fragment ExportWork on Job {
  id
  status
  progress
  error
  allowed
}`) as unknown as TypedDocumentString<SignLogExportMutation, SignLogExportMutationVariables>;
export const SignPlanDocument = new TypedDocumentString(`
    mutation SignPlan($input: SignPlanInput!) {
  signPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignPlanMutation, SignPlanMutationVariables>;
export const SimulateDefinitionDocument = new TypedDocumentString(`
    mutation SimulateDefinition($input: SimulateDefinitionInput!) {
  simulateDefinition(input: $input) {
    ...Simulation
  }
}
    fragment Simulation on Job {
  id
  status
  progress
  error
  createdAt
  endedAt
  allowed
  result {
    simulation {
      from
      to
      draftVersion
      pathways
      openPathways
      changedPathways
      startsMoved
      rows {
        ...SimulatedClock
      }
    }
  }
}
fragment SimulatedClock on SimulationRow {
  unit {
    id
    name
  }
  kind
  side
  force
  open {
    same
    earlier
    later
    added
    gone
  }
  standing {
    met
    metLate
    overdue
  }
  draft {
    met
    metLate
    overdue
  }
}`) as unknown as TypedDocumentString<SimulateDefinitionMutation, SimulateDefinitionMutationVariables>;
export const SimulationJobDocument = new TypedDocumentString(`
    query SimulationJob($id: ID!) {
  job(id: $id) {
    ...Simulation
  }
}
    fragment Simulation on Job {
  id
  status
  progress
  error
  createdAt
  endedAt
  allowed
  result {
    simulation {
      from
      to
      draftVersion
      pathways
      openPathways
      changedPathways
      startsMoved
      rows {
        ...SimulatedClock
      }
    }
  }
}
fragment SimulatedClock on SimulationRow {
  unit {
    id
    name
  }
  kind
  side
  force
  open {
    same
    earlier
    later
    added
    gone
  }
  standing {
    met
    metLate
    overdue
  }
  draft {
    met
    metLate
    overdue
  }
}`) as unknown as TypedDocumentString<SimulationJobQuery, SimulationJobQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($period: PeriodInput!) {
  indicators(by: WHOLE, period: $period) {
    ...IndicatorHead
    cells {
      ...IndicatorFigures
    }
  }
}
    fragment IndicatorHead on Indicator {
  key
  name
  aim
  national
  target
  definitionStanding
}
fragment IndicatorFigures on IndicatorCell {
  key
  label
  numerator
  denominator
  share
  mean
  firstQuartile
  median
  thirdQuartile
  p90
  hidden
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const SubmitFeedbackDocument = new TypedDocumentString(`
    mutation SubmitFeedback($input: SubmitFeedbackInput!) {
  submitFeedback(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitFeedbackMutation, SubmitFeedbackMutationVariables>;
export const TakeFindingDocument = new TypedDocumentString(`
    mutation TakeFinding($input: TakeFindingInput!) {
  takeFinding(input: $input) {
    ...FindingRow
  }
}
    fragment FindingRow on AccessFinding {
  id
  version
  kinds
  sentence
  status
  serious
  role
  patientPseudonym
  firstAt
  lastAt
  count
  readyAt
  dueAt
  closedAt
  outcome
  allowed
  person {
    id
    name
  }
  unit {
    id
    name
  }
  takenBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<TakeFindingMutation, TakeFindingMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($first: Int, $offset: Int, $filter: TaskFilter, $orderBy: TaskOrder) {
  tasks(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on Task {
  id
  version
  allowed
  kind
  status
  dueOn
  dueByDefault
  doneAt
  cancelReason
  heldAs
  owner {
    id
    name
  }
  unit {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
  pathway {
    id
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const ThreadAroundDocument = new TypedDocumentString(`
    query ThreadAround($patient: ID!) {
  patient(id: $patient) {
    id
    name
    birthYear
    gp {
      id
      name
    }
    coordinators {
      municipal {
        ...Coordinating
      }
      specialist {
        ...Coordinating
      }
    }
    careTeam {
      id
      endsAt
      contactPerson
      person {
        id
        name
      }
      unit {
        id
        name
      }
    }
    pathways(first: 20) {
      nodes {
        id
        startedOn
        definition {
          name
        }
        unit {
          id
          name
        }
        clinician {
          id
          name
        }
      }
    }
    plans(first: 20) {
      nodes {
        id
        kind
        status
      }
    }
    meetings(first: 50) {
      nodes {
        id
        kind
        startsAt
      }
    }
    deadlines(first: 50) {
      nodes {
        id
        kind
        dueOn
        rule {
          label
        }
      }
    }
  }
  tasks(first: 50, filter: {patient: $patient}) {
    nodes {
      id
      kind
      dueOn
    }
  }
}
    fragment Coordinating on Assignment {
  id
  status
  substitute {
    id
    name
  }
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ThreadAroundQuery, ThreadAroundQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($id: ID!, $before: String) {
  thread(id: $id) {
    id
    topic
    subject
    unread
    openedAt
    closedAt
    version
    allowed
    openedBy {
      id
      name
    }
    closedBy {
      id
      name
    }
    patient {
      id
      name
      birthYear
    }
    pathway {
      id
      definition {
        name
      }
    }
    plan {
      id
      kind
    }
    referral {
      id
    }
    meeting {
      id
      kind
      startsAt
    }
    deadline {
      id
      kind
      dueOn
      rule {
        label
      }
    }
    task {
      id
      kind
      dueOn
    }
    participants {
      id
      role
      addedAt
      leftAt
      readTo
      person {
        id
        name
      }
    }
    messages(last: 50, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...WrittenMessage
      }
    }
  }
}
    fragment WrittenMessage on Message {
  id
  text
  sentAt
  retractedAt
  retractionReason
  authorRole
  allowed
  author {
    id
    name
  }
  attachments {
    id
    name
    size
  }
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const ThreadsDocument = new TypedDocumentString(`
    query Threads($first: Int, $offset: Int, $filter: ThreadFilter, $orderBy: ThreadOrder) {
  threads(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ThreadRow
    }
  }
}
    fragment ThreadRow on Thread {
  id
  topic
  subject
  unread
  closedAt
  lastMessageAt
  patient {
    id
    name
    birthYear
  }
  participants {
    id
    leftAt
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ThreadsQuery, ThreadsQueryVariables>;
export const TodayChangesDocument = new TypedDocumentString(`
    query TodayChanges($since: DateTime!, $sinceDay: Date!, $side: Side!) {
  assignments(
    first: 8
    filter: {changedSince: $since, side: $side, status: [ACCEPTED, DECLINED, ENDED]}
    orderBy: CHANGED_AT_DESC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
  needs(first: 8, filter: {reportedSince: $since}, orderBy: REPORTED_AT_DESC) {
    totalCount
    nodes {
      ...NeedRow
    }
  }
  deadlines(
    first: 8
    filter: {status: [OVERDUE], dueAfter: $sinceDay}
    orderBy: DUE_ON_DESC
  ) {
    totalCount
    nodes {
      ...DeadlineRow
    }
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
fragment DeadlineRow on Deadline {
  id
  kind
  status
  side
  force
  startsOn
  dueOn
  metOn
  daysLeft
  occurrence
  version
  allowed
  waiver {
    reasonCode
    reasonForPatient
  }
  delay {
    reasonCode
    reasonForPatient
  }
  rule {
    label
    legalBasis
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment NeedRow on Need {
  id
  kind
  side
  basis
  note
  status
  reportedAt
  decidedAt
  decision
  version
  allowed
  reportedBy {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
}`) as unknown as TypedDocumentString<TodayChangesQuery, TodayChangesQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($soonBefore: Date!) {
  vacancySummary {
    patients
  }
  vacancies(first: 5, orderBy: SINCE_ASC) {
    totalCount
    nodes {
      ...VacancyRow
    }
  }
  needs(first: 3, filter: {status: [REPORTED]}, orderBy: REPORTED_AT_ASC) {
    totalCount
    nodes {
      ...NeedRow
    }
  }
  late: deadlineSummary(by: UNIT, filter: {status: [OVERDUE]}) {
    ...SummaryRow
  }
  soon: deadlineSummary(
    by: UNIT
    filter: {status: [DUE_SOON, UPCOMING], dueBefore: $soonBefore}
  ) {
    ...SummaryRow
  }
  proposals: assignments(
    first: 4
    filter: {status: [PROPOSED, WITH_UNIT]}
    orderBy: PROPOSED_AT_ASC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
  workload {
    ...WorkloadRow
  }
}
    fragment AssignmentRow on Assignment {
  id
  kind
  side
  status
  accountable
  proposedAt
  acceptedAt
  endedAt
  answerBy
  reason
  version
  allowed
  coordinator {
    phone
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
  patient {
    id
    name
    birthYear
  }
}
fragment SummaryRow on DeadlineSummary {
  key
  label
  overdue
  dueSoon
  upcoming
}
fragment NeedRow on Need {
  id
  kind
  side
  basis
  note
  status
  reportedAt
  decidedAt
  decision
  version
  allowed
  reportedBy {
    id
    name
  }
  patient {
    id
    name
    birthYear
  }
}
fragment VacancyRow on Vacancy {
  id
  kind
  side
  since
  reason
  allowed
  case {
    id
    allowed
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  nextDeadline {
    id
    kind
    status
    force
    dueOn
    daysLeft
  }
}
fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TrainingDocument = new TypedDocumentString(`
    query Training {
  trainingCourses(first: 100) {
    nodes {
      ...OfferedTraining
    }
  }
  coordinatorTraining {
    personId
    name
    lacks
    asked {
      name
    }
  }
}
    fragment OfferedTraining on TrainingCourse {
  id
  name
  heldOn
  hours
  participations {
    person {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TrainingQuery, TrainingQueryVariables>;
export const UnitPageDocument = new TypedDocumentString(`
    query UnitPage($id: ID!, $first: Int, $offset: Int, $role: [Role!], $current: Boolean, $today: Date, $people: Boolean!, $load: Boolean!, $substitutions: Boolean!) {
  unit(id: $id) {
    ...ShownUnit
  }
  grants(
    first: $first
    offset: $offset
    filter: {unit: $id, role: $role, current: $current}
    orderBy: NAME_ASC
  ) @include(if: $people) {
    totalCount
    nodes {
      ...GrantRow
    }
  }
  workload @include(if: $load) {
    ...WorkloadRow
  }
  substitutions(first: 200, filter: {from: $today}) @include(if: $substitutions) {
    nodes {
      ...SubstitutionRow
    }
  }
}
    fragment ShownUnit on Unit {
  id
  name
  kind
  path
  version
  allowed
  closedOn
  listed
  organisationNumber
  municipalityNumber
  municipalityName
  phone
  email
  website
  referralContact
  fallbackContact
  pathwayKeys
  secondParentId
  parent {
    id
  }
  organisation {
    id
    name
  }
  openingHours {
    weekday
    opens
    closes
  }
}
fragment GrantRow on Grant {
  id
  version
  role
  validFrom
  validTo
  capacity
  phone
  allowed
  person {
    id
    name
    authorisation
  }
  unit {
    id
    name
  }
  absences {
    startsOn
    endsOn
  }
}
fragment SubstitutionRow on Substitution {
  id
  version
  role
  startsOn
  endsOn
  endedAt
  covered
  leftOut
  allowed
  person {
    id
    name
  }
  substitute {
    id
    name
  }
}
fragment WorkloadRow on Workload {
  load
  capacity
  grant {
    id
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<UnitPageQuery, UnitPageQueryVariables>;
export const UnitTreeDocument = new TypedDocumentString(`
    query UnitTree($organisation: ID!, $after: String) {
  units(first: 200, after: $after, filter: {organisation: $organisation}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TreeUnit
    }
  }
}
    fragment TreeUnit on Unit {
  id
  name
  kind
  secondParentId
  closedOn
  parent {
    id
  }
}`) as unknown as TypedDocumentString<UnitTreeQuery, UnitTreeQueryVariables>;
export const UnitsForFileDocument = new TypedDocumentString(`
    query UnitsForFile($organisation: ID!, $after: String) {
  units(
    first: 200
    after: $after
    filter: {organisation: $organisation, open: true}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...UnitInFile
    }
  }
}
    fragment UnitInFile on Unit {
  id
  name
  kind
  organisationNumber
  municipalityNumber
  municipalityName
  phone
  email
  website
  referralContact
  fallbackContact
  pathwayKeys
  listed
  parent {
    id
  }
}`) as unknown as TypedDocumentString<UnitsForFileQuery, UnitsForFileQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($organisation: ID!) {
  units(first: 200, filter: {organisation: $organisation, open: true}) {
    nodes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const UnmaskingsDocument = new TypedDocumentString(`
    query Unmaskings($first: Int, $offset: Int, $filter: UnmaskingFilter, $orderBy: UnmaskingOrder) {
  unmaskings(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...UnmaskingRow
    }
  }
}
    fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}`) as unknown as TypedDocumentString<UnmaskingsQuery, UnmaskingsQueryVariables>;
export const UpdatePlanDocument = new TypedDocumentString(`
    mutation UpdatePlan($input: UpdatePlanInput!) {
  updatePlan(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const UpdateSettingsDocument = new TypedDocumentString(`
    mutation UpdateSettings($input: UpdateSettingsInput!) {
  updateSettings(input: $input) {
    key
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const UpdateUnitDocument = new TypedDocumentString(`
    mutation UpdateUnit($input: UpdateUnitInput!) {
  updateUnit(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const VacanciesDocument = new TypedDocumentString(`
    query Vacancies($first: Int, $offset: Int, $filter: VacancyFilter, $orderBy: VacancyOrder) {
  vacancies(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...VacancyRow
    }
  }
}
    fragment VacancyRow on Vacancy {
  id
  kind
  side
  since
  reason
  allowed
  case {
    id
    allowed
  }
  patient {
    id
    name
    birthYear
  }
  unit {
    id
    name
  }
  nextDeadline {
    id
    kind
    status
    force
    dueOn
    daysLeft
  }
}`) as unknown as TypedDocumentString<VacanciesQuery, VacanciesQueryVariables>;
export const ValidateDefinitionDocument = new TypedDocumentString(`
    mutation ValidateDefinition($input: ValidateDefinitionInput!) {
  validateDefinition(input: $input) {
    publishable
    findings {
      path
      rule
      severity
      message
      suggestion
    }
  }
}
    `) as unknown as TypedDocumentString<ValidateDefinitionMutation, ValidateDefinitionMutationVariables>;
export const VerificationJobDocument = new TypedDocumentString(`
    query VerificationJob($id: ID!) {
  job(id: $id) {
    ...Verification
  }
}
    fragment Verification on Job {
  id
  status
  progress
  error
  createdAt
  startedAt
  endedAt
  allowed
  result {
    verification {
      ok
      entries
      away
      waiting
      signedSize
      signedAt
      damage
      place
      entryId
      why
    }
  }
}`) as unknown as TypedDocumentString<VerificationJobQuery, VerificationJobQueryVariables>;
export const VerifyAccessLogDocument = new TypedDocumentString(`
    mutation VerifyAccessLog($input: VerifyAccessLogInput!) {
  verifyAccessLog(input: $input) {
    ...Verification
  }
}
    fragment Verification on Job {
  id
  status
  progress
  error
  createdAt
  startedAt
  endedAt
  allowed
  result {
    verification {
      ok
      entries
      away
      waiting
      signedSize
      signedAt
      damage
      place
      entryId
      why
    }
  }
}`) as unknown as TypedDocumentString<VerifyAccessLogMutation, VerifyAccessLogMutationVariables>;
export const WaiveDeadlineDocument = new TypedDocumentString(`
    mutation WaiveDeadline($input: DeadlineReasonInput!) {
  waiveDeadline(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<WaiveDeadlineMutation, WaiveDeadlineMutationVariables>;
export const WhoCouldSeeDocument = new TypedDocumentString(`
    query WhoCouldSee($pseudonym: String!, $from: DateTime!, $to: DateTime!) {
  whoCouldSee(pseudonym: $pseudonym, from: $from, to: $to) {
    people
    looked
    access {
      personId
      personName
      actorPseudonym
      role
      unitName
      relations
      from
      to
      looks
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCouldSeeQuery, WhoCouldSeeQueryVariables>;
export const WithdrawAccessQuestionDocument = new TypedDocumentString(`
    mutation WithdrawAccessQuestion($input: WithdrawAccessQuestionInput!) {
  withdrawAccessQuestion(input: $input) {
    ...MyQuestion
  }
}
    fragment MyQuestion on AccessQuestion {
  id
  version
  entryId
  accessedAt
  actorRole
  status
  text
  askedAt
  dueOn
  overdue
  escalatedAt
  answeredAt
  outcome
  answer
  allowed
  actor {
    id
    name
  }
  unit {
    id
    name
    organisation {
      id
      name
    }
  }
  answeredBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<WithdrawAccessQuestionMutation, WithdrawAccessQuestionMutationVariables>;
export const WithdrawUnmaskingDocument = new TypedDocumentString(`
    mutation WithdrawUnmasking($input: WithdrawUnmaskingInput!) {
  withdrawUnmasking(input: $input) {
    ...UnmaskingRow
  }
}
    fragment UnmaskingRow on Unmasking {
  id
  version
  pseudonym
  status
  ground
  reason
  note
  requestedAt
  answerBy
  decidedAt
  validTo
  withdrawnAt
  allowed
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
  identity {
    name
    birthDate
  }
}`) as unknown as TypedDocumentString<WithdrawUnmaskingMutation, WithdrawUnmaskingMutationVariables>;
export const WriteOwnWordsDocument = new TypedDocumentString(`
    mutation WriteOwnWords($input: WriteOwnWordsInput!) {
  writeOwnWords(input: $input) {
    id
    wordsVersion
  }
}
    `) as unknown as TypedDocumentString<WriteOwnWordsMutation, WriteOwnWordsMutationVariables>;
export const YearReportDocument = new TypedDocumentString(`
    query YearReport($year: Int!) {
  yearReport(year: $year) {
    unitName
    year
    soFar
    through
    tables {
      ...YearReportTable
    }
    training {
      courses
      hours
      participations
      people
    }
  }
}
    fragment YearReportTable on ReportTable {
  part
  label
  columns {
    key
    label
  }
  rows {
    ...YearReportRow
  }
  total {
    ...YearReportRow
  }
}
fragment YearReportRow on ReportRow {
  key
  label
  figures {
    count
    hidden
  }
  total {
    count
    hidden
  }
  days {
    median
    firstQuartile
    thirdQuartile
  }
}`) as unknown as TypedDocumentString<YearReportQuery, YearReportQueryVariables>;