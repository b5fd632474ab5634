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

/** Handling: what a principal may do with an object; `allowed` lists those that hold now, for this caller. */
export type Action =
  | 'ACCEPT'
  | 'ADD_TO_CARE_TEAM'
  | 'ANSWER'
  | 'ANSWER_OFFER'
  | 'ASK'
  | 'ASSESS'
  | 'ASSIGN'
  | 'ASSIGN_CLINICIAN'
  | 'BLOCK'
  | 'BREAK_GLASS'
  | 'CANCEL'
  | 'CLOSE'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'CORRECT_EVENT'
  | 'CREATE'
  | 'DECIDE'
  | 'DECLINE'
  | 'END'
  | 'ERASE'
  | 'EXPLAIN'
  | 'EXPLAIN_DELAY'
  | 'EXPORT'
  | 'FORWARD'
  | 'GRANT'
  | 'GRANT_CONSENT'
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
  | 'REGISTER_INCOMING'
  | 'REGISTER_NEXT_OF_KIN'
  | 'REGISTER_REPRESENTATIVE'
  | 'REMIND_OWNER'
  | 'RENEW'
  | 'REOPEN'
  | 'REVIEW'
  | 'SET_ABSENCE'
  | 'SET_CAPACITY'
  | 'SET_COVERAGE'
  | 'SET_PREFERRED_CHANNEL'
  | 'SIMULATE'
  | 'START'
  | 'SUBMIT'
  | 'SUGGEST_COORDINATOR'
  | 'TRANSFER'
  | 'TRANSFER_MUNICIPALITY'
  | 'UNMASK'
  | 'UPDATE'
  | 'UPDATE_CONTACT'
  | 'UPDATE_GP'
  | 'WAIVE'
  | 'WITHDRAW'
  | 'WITHHOLD';

/** Fagområde. */
export type Area =
  /** Tverrfaglig spesialisert rusbehandling (TSB). */
  | 'ADDICTION'
  /** Psykisk helsevern for voksne. */
  | 'ADULT'
  /** Psykisk helsevern for barn og unge. */
  | 'CHILD';

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

/** A page that tells what changed since its reader was there. */
export type SeenPage =
  /** What a coordinating unit opens first (I dag). */
  | 'TODAY';

/** Says how a side is covered, where nobody on the platform is to be named. */
export type SetCoverageInput = {
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

export type AcceptAssignmentMutationVariables = Exact<{
  input: AssignmentActInput;
}>;


export type AcceptAssignmentMutation = { acceptAssignment: { id: string, status: AssignmentStatus | null, version: number } | null };

export type AccessLogQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AccessLogEntryFilter | null | undefined;
  orderBy?: AccessLogEntryOrder | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { totalCount: number, nodes: Array<{ id: string, at: string | null, role: Role | null, client: string | null, patientPseudonym: string | null, resourceType: string | null, resourceIds: Array<string> | null, action: Action | null, purpose: AccessPurpose | null, relation: RelationKind | null, decision: Verdict | null, rule: string | null, operation: string | null, requestId: string | null, actor: { id: string, name: string } | null, unit: { id: string, name: string } | null }> } };

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

export type DeclineAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type DeclineAssignmentMutation = { declineAssignment: { id: string, status: AssignmentStatus | null, version: number } | null };

export type ExplainDelayMutationVariables = Exact<{
  input: DeadlineReasonInput;
}>;


export type ExplainDelayMutation = { explainDelay: { id: string, status: DeadlineStatus | null, version: number } | null };

export type InboxCountsQueryVariables = Exact<{
  needs: boolean;
}>;


export type InboxCountsQuery = { vacancies: { totalCount: number }, needs?: { totalCount: number } };

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

export type RemindOwnerMutationVariables = Exact<{
  input: RemindOwnerInput;
}>;


export type RemindOwnerMutation = { remindOwner: { id: string, version: number } | null };

export type SetCoverageMutationVariables = Exact<{
  input: SetCoverageInput;
}>;


export type SetCoverageMutation = { setCoverage: { id: string, status: CoverageStatus | null } | null };

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

export type VacanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: VacancyFilter | null | undefined;
  orderBy?: VacancyOrder | null | undefined;
}>;


export type VacanciesQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> } };

export type VacancyRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string, allowed: Array<Action> } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null };

export type WaiveDeadlineMutationVariables = Exact<{
  input: DeadlineReasonInput;
}>;


export type WaiveDeadlineMutation = { waiveDeadline: { id: string, status: DeadlineStatus | null, version: number } | null };

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
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($first: Int, $offset: Int, $filter: AccessLogEntryFilter, $orderBy: AccessLogEntryOrder) {
  accessLog(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id
      at
      role
      client
      patientPseudonym
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
    }
  }
}
    `) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
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
export const RemindOwnerDocument = new TypedDocumentString(`
    mutation RemindOwner($input: RemindOwnerInput!) {
  remindOwner(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemindOwnerMutation, RemindOwnerMutationVariables>;
export const SetCoverageDocument = new TypedDocumentString(`
    mutation SetCoverage($input: SetCoverageInput!) {
  setCoverage(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<SetCoverageMutation, SetCoverageMutationVariables>;
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
export const WaiveDeadlineDocument = new TypedDocumentString(`
    mutation WaiveDeadline($input: DeadlineReasonInput!) {
  waiveDeadline(input: $input) {
    id
    status
    version
  }
}
    `) as unknown as TypedDocumentString<WaiveDeadlineMutation, WaiveDeadlineMutationVariables>;