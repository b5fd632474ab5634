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
  | 'LEAVE'
  | 'LIFT'
  | 'MARK_READ'
  | 'OBJECT'
  | 'OFFER'
  | 'OPEN'
  | 'OPEN_TO_PARENTS'
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
  | 'WRITE';

/** The organisation’s answer to a question about an access. */
export type AnswerAccessQuestionInput = {
  /** The answer, in at least 10 characters; the asker reads it. */
  answer: string;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which question. */
  id: string;
  /** What was found. */
  outcome: AccessQuestionOutcome;
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

/** Names a coordinator for one side of a case: a person (by grant, or by person), or a unit. */
export type AssignCoordinatorInput = {
  /** The case. */
  caseId?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
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
  /** The work. */
  id: string;
};

/** A second auditor has read what the first concluded. */
export type ConfirmFindingInput = {
  /** Agrees, and it is closed; or not, and it is reviewed again. */
  agrees: boolean;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
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
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which request. */
  id: string;
  /** What whoever answers adds; required, in at least 10 characters, where it is declined. */
  note?: string | null | undefined;
};

/** An assignment is declined or ended, with the reason. */
export type EndAssignmentInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** The assignment. */
  id: string;
  /** Why. */
  reason: string;
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

/** The caller has a page before them. */
export type MarkSeenInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** Which. */
  page: SeenPage;
};

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
  /** The deadline. */
  id: string;
};

/** Removes a saved search. */
export type RemoveSavedSearchInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
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

/** Concludes the review of a finding. */
export type ReviewFindingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
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

/** A page that tells what changed since its reader was there. */
export type SeenPage =
  /** What a coordinating unit opens first (I dag). */
  | 'TODAY';

/** Says how a side is covered, where nobody on the platform is to be named. */
export type SetCoverageInput = {
  /** With NOT_NEEDED: the day on which it is asked again, and the side is vacant unless told otherwise. */
  askAgainOn?: string | null | undefined;
  /** The case. */
  caseId?: string | null | undefined;
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
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
  /** Which export. */
  id: string;
};

/** Takes a finding, to review it. */
export type TakeFindingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

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
  /** Entries of then or later. */
  from?: string | null | undefined;
  /** Entries before then. */
  to?: string | null | undefined;
};

/** Takes back a question that is not answered. */
export type WithdrawAccessQuestionInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which question. */
  id: string;
};

/** Withdraws a request, or an approval before its time is over. */
export type WithdrawUnmaskingInput = {
  /** Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer. */
  clientMutationId?: string | null | undefined;
  /** The version that the act rests on. */
  expectedVersion?: number | null | undefined;
  /** Which. */
  id: string;
};

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

export type AnswerAccessQuestionMutationVariables = Exact<{
  input: AnswerAccessQuestionInput;
}>;


export type AnswerAccessQuestionMutation = { answerAccessQuestion: { id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null } | null };

export type AskAboutAccessMutationVariables = Exact<{
  input: AskAboutAccessInput;
}>;


export type AskAboutAccessMutation = { askAboutAccess: { id: string, version: number, entryId: string | null, accessedAt: string | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, escalatedAt: string | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string } } | null, answeredBy: { id: string, name: string } | null } | null };

export type AssignCoordinatorMutationVariables = Exact<{
  input: AssignCoordinatorInput;
}>;


export type AssignCoordinatorMutation = { assignCoordinator: { id: string, status: AssignmentStatus | null, coordinator: { person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } | null };

export type AssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  orderBy?: AssignmentOrder | null | undefined;
}>;


export type AssignmentsQuery = { assignments: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

export type AssignmentRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type CancelExportMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelExportMutation = { cancelJob: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null };

export type CancelVerificationMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelVerificationMutation = { cancelJob: { id: string, status: JobStatus, progress: number, error: string | null, createdAt: string, startedAt: string | null, endedAt: string | null, allowed: Array<Action>, result: { verification: { ok: boolean, entries: number, away: number, waiting: number, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, entryId: string | null, why: string | null } | null } | null } | null };

export type ConfirmFindingMutationVariables = Exact<{
  input: ConfirmFindingInput;
}>;


export type ConfirmFindingMutation = { confirmFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

export type CoordinatorSuggestionsQueryVariables = Exact<{
  caseId: string;
  side: Side;
  kind?: CoordinatorKind | null | undefined;
}>;


export type CoordinatorSuggestionsQuery = { coordinatorSuggestions: Array<{ rank: number, load: number, capacity: number | null, reasons: Array<{ kind: string, text: string }>, grant: { id: string, role: Role, person: { id: string, name: string }, unit: { id: string, name: string } } }> };

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

export type ExplainDelayMutationVariables = Exact<{
  input: DeadlineReasonInput;
}>;


export type ExplainDelayMutation = { explainDelay: { id: string, status: DeadlineStatus | null, version: number } | null };

export type ExportAccessLogMutationVariables = Exact<{
  input: ExportAccessLogInput;
}>;


export type ExportAccessLogMutation = { exportAccessLog: { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null } | null };

export type FindingStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FindingStatisticsQuery = { findingStatistics: { found: number, closed: number, closedLate: number, overdue: number, explained: number, breaches: number, handedOn: number, withdrawn: number, medianDays: number | null, kinds: Array<{ kind: FindingKind, found: number, closed: number, breaches: number }> }, accessRules: Array<{ kind: FindingKind, name: string }> };

export type InboxCountsQueryVariables = Exact<{
  needs: boolean;
}>;


export type InboxCountsQuery = { vacancies: { totalCount: number }, needs?: { totalCount: number } };

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

export type MarkSeenMutationVariables = Exact<{
  input: MarkSeenInput;
}>;


export type MarkSeenMutation = { markSeen: { id: string, at: string, previousAt: string | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { rules: unknown, person: { id: string, name: string }, grants: Array<{ id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null }>, grant: { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null } | null } };

export type MyGrantFragment = { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string, kind: string } | null } | null, patient: { id: string, name: string } | null };

export type MineQueryVariables = Exact<{
  me: string;
}>;


export type MineQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, patients: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, version: number, allowed: Array<Action>, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, version: number, allowed: Array<Action>, waiver: { reasonCode: string | null, reasonForPatient: string | null } | null, delay: { reasonCode: string | null, reasonForPatient: string | null } | null, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null } | null, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

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

export type OutboxQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: OutboxFilter | null | undefined;
  orderBy?: OutboxOrder | null | undefined;
}>;


export type OutboxQuery = { outbox: { totalCount: number, nodes: Array<{ id: string, address: string, language: string, subject: string, text: string, items: number, urgent: boolean, state: OutboxState, sendAfter: string, sentAt: string | null, attempts: number, lastError: string | null, recipient: { id: string, name: string } }> } };

export type OversightQueryVariables = Exact<{ [key: string]: never; }>;


export type OversightQuery = { accessFindings: { totalCount: number, nodes: Array<{ id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null }> }, openings: { totalCount: number, nodes: Array<{ id: string, patientPseudonym: string | null, status: BreakGlassStatus | null, ground: BreakGlassGround | null, reason: string | null, role: Role | null, openedAt: string | null, expiresAt: string | null, reviewDueAt: string | null, openedBy: { id: string, name: string } | null, unit: { id: string, name: string } | null }> }, unmaskings: { totalCount: number, nodes: Array<{ id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null }> }, questions: { totalCount: number, nodes: Array<{ id: string, version: number, patientPseudonym: string | null, entryId: string | null, accessedAt: string | null, action: Action | null, resourceType: string | null, relation: RelationKind | null, actorRole: Role | null, status: AccessQuestionStatus | null, text: string | null, askedAs: Role | null, askedAt: string | null, dueOn: string | null, overdue: boolean | null, answeredAt: string | null, outcome: AccessQuestionOutcome | null, answer: string | null, allowed: Array<Action>, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, accessLogSeal: { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean }, exports: { nodes: Array<{ id: string, at: string | null, role: Role | null, client: string | null, actorPseudonym: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, identity: { name: string | null, birthDate: string | null } | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null, export: { count: number, sha256: string } | null, breakGlass: { id: string, ground: BreakGlassGround | null, reason: string | null, openedAt: string | null } | null, unmasking: { id: string, status: UnmaskingStatus | null, reason: string | null } | null }> } };

export type RemindOwnerMutationVariables = Exact<{
  input: RemindOwnerInput;
}>;


export type RemindOwnerMutation = { remindOwner: { id: string, version: number } | null };

export type RemoveSavedSearchMutationVariables = Exact<{
  input: RemoveSavedSearchInput;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: { id: string, name: string } | null };

export type RequestUnmaskingMutationVariables = Exact<{
  input: RequestUnmaskingInput;
}>;


export type RequestUnmaskingMutation = { requestUnmasking: { id: string, version: number, pseudonym: string | null, status: UnmaskingStatus | null, ground: UnmaskingGround | null, reason: string | null, note: string | null, requestedAt: string | null, answerBy: string | null, decidedAt: string | null, validTo: string | null, withdrawnAt: string | null, allowed: Array<Action>, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null, identity: { name: string | null, birthDate: string | null } | null } | null };

export type ReviewFindingMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type ReviewFindingMutation = { reviewFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { id: string, name: string } | null };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { savedSearches: { nodes: Array<{ id: string, version: number, name: string, shared: boolean, allowed: Array<Action>, person: { id: string, name: string }, criteria: { action: Array<Action> | null, actor: string | null, actorPseudonym: string | null, decision: Verdict | null, from: string | null, lastDays: number | null, pseudonym: string | null, purpose: Array<AccessPurpose> | null, relation: Array<RelationKind> | null, requestId: string | null, resourceType: Array<string> | null, role: Array<Role> | null, to: string | null, unit: string | null } }> } };

export type SealQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SealQuery = { accessLogSeal: { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean }, accessLogVerifications: { nodes: Array<{ id: string, endedAt: string, from: string | null, to: string | null, ok: boolean, entries: number, size: number | null, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, by: { id: string, name: string } | null }> }, accessLogCheckpoints: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, size: number, root: string, at: string, keyId: string, note: string }> } };

export type SealStateFragment = { sealed: number, caughtUpAt: string | null, signed: number, signedAt: string | null, unsignedSince: string | null, broken: boolean };

export type KeptVerificationFragment = { id: string, endedAt: string, from: string | null, to: string | null, ok: boolean, entries: number, size: number | null, signedSize: number | null, signedAt: string | null, damage: LogDamage | null, place: number | null, by: { id: string, name: string } | null };

export type SetCoverageMutationVariables = Exact<{
  input: SetCoverageInput;
}>;


export type SetCoverageMutation = { setCoverage: { id: string, status: CoverageStatus | null } | null };

export type SignLogExportMutationVariables = Exact<{
  input: SignLogExportInput;
}>;


export type SignLogExportMutation = { signLogExport: { id: string, format: LogExportFormat, count: number | null, sha256: string | null, createdAt: string, createdBy: { id: string, name: string }, work: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, file: { id: string, name: string, size: number, expiresAt: string } | null, manifestWork: { id: string, status: JobStatus, progress: number, error: string | null, allowed: Array<Action> } | null, manifest: { id: string, name: string } | null } | null };

export type TakeFindingMutationVariables = Exact<{
  input: TakeFindingInput;
}>;


export type TakeFindingMutation = { takeFinding: { id: string, version: number, kinds: Array<FindingKind> | null, sentence: string | null, status: FindingStatus | null, serious: boolean | null, role: Role | null, patientPseudonym: string | null, firstAt: string | null, lastAt: string | null, count: number | null, readyAt: string | null, dueAt: string | null, closedAt: string | null, outcome: FindingOutcome | null, allowed: Array<Action>, person: { id: string, name: string } | null, unit: { id: string, name: string } | null, takenBy: { id: string, name: string } | null } | null };

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

export type VacanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: VacancyFilter | null | undefined;
  orderBy?: VacancyOrder | null | undefined;
}>;


export type VacanciesQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> } };

export type VacancyRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null };

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
export const MineDocument = new TypedDocumentString(`
    query Mine($me: ID!) {
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
      nextDeadline {
        ...DeadlineRow
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
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
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
export const SetCoverageDocument = new TypedDocumentString(`
    mutation SetCoverage($input: SetCoverageInput!) {
  setCoverage(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<SetCoverageMutation, SetCoverageMutationVariables>;
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