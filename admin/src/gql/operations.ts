/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Europe/Oslo, `2026-11-22`. */
  Date: { input: string; output: string; }
  /** An instant with its offset, RFC 3339: `2026-11-22T10:00:00+01:00`. */
  DateTime: { input: string; output: string; }
  /** A JSON value whose format is described where it is used. */
  JSON: { input: unknown; output: unknown; }
};

/** Absence: the person is away; others answer meanwhile. */
export type Absence = {
  /** Last day away. */
  endsOn: Scalars['Date']['output'];
  /** First day away. */
  startsOn: Scalars['Date']['output'];
};

/** Access log entry (innsynslogg): who did what with whose data, why, and by what right. */
export type AccessLogEntry = {
  /** What was done. */
  action?: Maybe<Action>;
  /** Who. */
  actor?: Maybe<Person>;
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** When, by the database’s clock. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** With which client. */
  client?: Maybe<Scalars['String']['output']>;
  /** Given or refused. */
  decision?: Maybe<Verdict>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** The operation’s name. */
  operation?: Maybe<Scalars['String']['output']>;
  /** The patient, for the patient’s own log. */
  patient?: Maybe<Patient>;
  /** The patient under a pseudonym, the same in every entry of this reader’s organisation. */
  patientPseudonym?: Maybe<Scalars['String']['output']>;
  /** Why. */
  purpose?: Maybe<AccessPurpose>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** The relation that gave access. */
  relation?: Maybe<RelationKind>;
  /** Ties together what one request did. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Which objects. */
  resourceIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What kind of data. */
  resourceType?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role?: Maybe<Role>;
  /** The rule that refused. */
  rule?: Maybe<Scalars['String']['output']>;
  /** At which unit. */
  unit?: Maybe<Unit>;
};

/** A page of AccessLogEntry. */
export type AccessLogEntryConnection = {
  /** The page, with cursors. */
  edges: Array<AccessLogEntryEdge>;
  /** The page. */
  nodes: Array<AccessLogEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One AccessLogEntry and its cursor. */
export type AccessLogEntryEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: AccessLogEntry;
};

/** Which; every part that is given must hold. */
export type AccessLogEntryFilter = {
  /** What was done. */
  action?: InputMaybe<Array<Action>>;
  /** By this person. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** Given or refused. */
  decision?: InputMaybe<Verdict>;
  /** Then or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** About this patient, by pseudonym. */
  pseudonym?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  purpose?: InputMaybe<Array<AccessPurpose>>;
  /** By which relation. */
  relation?: InputMaybe<Array<RelationKind>>;
  /** What one request did. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of data. */
  resourceType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In these roles. */
  role?: InputMaybe<Array<Role>>;
  /** Before. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** By people at this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
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
  | 'ASSESS'
  | 'ASSIGN'
  | 'ASSIGN_CLINICIAN'
  | 'BLOCK'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'CREATE'
  | 'DECIDE'
  | 'DECLINE'
  | 'END'
  | 'EXPLAIN_DELAY'
  | 'FORWARD'
  | 'GRANT'
  | 'GRANT_CONSENT'
  | 'LIFT'
  | 'MARK_READ'
  | 'NAME_PERSON'
  | 'READ'
  | 'RECEIVE'
  | 'RECORD_DEATH'
  | 'RECORD_EVENT'
  | 'RECORD_PATIENT_INFORMED'
  | 'REGISTER_INCOMING'
  | 'REGISTER_NEXT_OF_KIN'
  | 'REMIND_OWNER'
  | 'REOPEN'
  | 'SET_COVERAGE'
  | 'SUBMIT'
  | 'SUGGEST_COORDINATOR'
  | 'TRANSFER_MUNICIPALITY'
  | 'UPDATE'
  | 'UPDATE_CONTACT'
  | 'UPDATE_GP'
  | 'WAIVE'
  | 'WITHDRAW';

/** Fagområde. */
export type Area =
  /** Tverrfaglig spesialisert rusbehandling (TSB). */
  | 'ADDICTION'
  /** Psykisk helsevern for voksne. */
  | 'ADULT'
  /** Psykisk helsevern for barn og unge. */
  | 'CHILD';

/** Utfall av vurderingen. */
export type AssessmentOutcome =
  /** Rett til nødvendig helsehjelp i spesialisthelsetjenesten. */
  | 'ACCEPT'
  /** Avslag, with a professional reason and a recommendation. */
  | 'REJECT';

export type AssignCoordinatorInput = {
  caseId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  grantId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<CoordinatorKind>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  side: Side;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** The coordinator as people need them: who, where, and how to reach them. */
export type AssignedCoordinator = {
  /** When they answer, by weekday; the unit’s hours where the person has none. */
  openingHours: Array<OpeningHours>;
  /** Who; null while a unit is to name a person. */
  person?: Maybe<Person>;
  /** Telephone: the coordinator’s, else the unit’s. */
  phone?: Maybe<Scalars['String']['output']>;
  /** From which unit. */
  unit?: Maybe<Unit>;
};

/** Assignment (oppnevning): somebody named as coordinator for one side of a case. */
export type Assignment = {
  /** Accepted at. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether this is who answers for the side now. */
  accountable?: Maybe<Scalars['Boolean']['output']>;
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Answer expected by; two working days after it was named. */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /** What the coordinator answers for. */
  case?: Maybe<Case>;
  /** Who it is, and how to reach them. */
  coordinator?: Maybe<AssignedCoordinator>;
  /** Ended, declined or replaced at. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Coordinator or child coordinator. */
  kind?: Maybe<CoordinatorKind>;
  /** The pathway, where the case is one. */
  pathway?: Maybe<Pathway>;
  /** The patient. */
  patient?: Maybe<Patient>;
  /** Named at. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined or ended. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** On which side. */
  side?: Maybe<Side>;
  /** Where it stands. */
  status?: Maybe<AssignmentStatus>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};

/** A page of Assignment. */
export type AssignmentConnection = {
  /** The page, with cursors. */
  edges: Array<AssignmentEdge>;
  /** The page. */
  nodes: Array<Assignment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Assignment and its cursor. */
export type AssignmentEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Assignment;
};

/** Which; every part that is given must hold. */
export type AssignmentFilter = {
  /** Only those who answer now, or only the others. */
  accountable?: InputMaybe<Scalars['Boolean']['input']>;
  /** This person’s. */
  coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** One pathway’s. */
  pathway?: InputMaybe<Scalars['ID']['input']>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** On this side. */
  side?: InputMaybe<Side>;
  /** One of these. */
  status?: InputMaybe<Array<AssignmentStatus>>;
  /** Of people at this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** Orderings. */
export type AssignmentOrder =
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

/** Block (sperring): the patient closes content to a person, a unit or an organisation. */
export type Block = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** What is closed; null: everything. */
  contents?: Maybe<Array<Content>>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Who blocked. */
  patient?: Maybe<Patient>;
  /** Why, if the patient says. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** What kind of subject is closed out. */
  subjectKind?: Maybe<BlockSubject>;
  /** The name of who is closed out. */
  subjectName?: Maybe<Scalars['String']['output']>;
  /** From. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Lifted at; null: stands. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};

/** A page of Block. */
export type BlockConnection = {
  /** The page, with cursors. */
  edges: Array<BlockEdge>;
  /** The page. */
  nodes: Array<Block>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Block and its cursor. */
export type BlockEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Block;
};

/** Which; every part that is given must hold. */
export type BlockFilter = {
  /** That hold now, or that do not. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
};

/** Orderings. */
export type BlockOrder =
  /** Newest first. */
  | 'VALID_FROM_DESC';

/** Whom a block closes out. */
export type BlockSubject =
  /** A whole organisation. */
  | 'ORGANISATION'
  /** A named person; absolute. */
  | 'PERSON'
  /** A unit. */
  | 'UNIT';

/** Omsorgsnivå. */
export type CareSetting =
  /** Døgnbehandling. */
  | 'INPATIENT'
  /** Poliklinisk. */
  | 'OUTPATIENT';

/** Care team member (deltaker i teamet): somebody who treats or serves the patient. */
export type CareTeamMember = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Kontaktperson: the patient’s contact person in the service. */
  contactPerson?: Maybe<Scalars['Boolean']['output']>;
  /** Until; null: still. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Who. */
  person?: Maybe<Person>;
  /** Why, where somebody registered their own service. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** On which side. */
  side?: Maybe<Side>;
  /** Since. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** From which unit. */
  unit?: Maybe<Unit>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};

/** Case (sak): a pathway, or a plan or granted need without one; what somebody answers for. */
export type Case = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Closed at. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Opened at. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
};

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

/** Consent (samtykke): the patient lets a person or a unit see kinds of content for a time. */
export type Consent = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** What they may see. */
  contents?: Maybe<Array<Content>>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Whose consent. */
  patient?: Maybe<Patient>;
  /** The person who may see. */
  person?: Maybe<Person>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** The unit whose people may see. */
  unit?: Maybe<Unit>;
  /** From. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until; null: until withdrawn. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
  /** Withdrawn at. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of Consent. */
export type ConsentConnection = {
  /** The page, with cursors. */
  edges: Array<ConsentEdge>;
  /** The page. */
  nodes: Array<Consent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Consent and its cursor. */
export type ConsentEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Consent;
};

/** Which; every part that is given must hold. */
export type ConsentFilter = {
  /** That hold now, or that do not. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
};

/** Orderings. */
export type ConsentOrder =
  /** Newest first. */
  | 'VALID_FROM_DESC';

/** Kinds of content that a consent or a block speaks of. */
export type Content =
  /** Deadlines. */
  | 'DEADLINE'
  /** Meetings. */
  | 'MEETING'
  /** Pathways, their phases, events and coordinators. */
  | 'PATHWAY'
  /** Name, contact, care team. */
  | 'PATIENT'
  /** Plans. */
  | 'PLAN'
  /** Referrals and what they say. */
  | 'REFERRAL';

/** What kind of coordinator. */
export type CoordinatorKind =
  /** Barnekoordinator (pasient- og brukerrettighetsloven § 2-5 c). */
  | 'CHILD_COORDINATOR'
  /** Koordinator, forløpskoordinator (pasient- og brukerrettighetsloven § 2-5 b). */
  | 'COORDINATOR';

export type CoordinatorSuggestion = {
  capacity?: Maybe<Scalars['Int']['output']>;
  grant: Grant;
  load: Scalars['Int']['output'];
  rank: Scalars['Int']['output'];
  reasons: Array<SuggestionReason>;
};

/** Coordinators: who answers for the patient, on each side. Both may be empty. */
export type Coordinators = {
  /** The municipality’s coordinator. */
  municipal?: Maybe<Assignment>;
  /** The specialist service’s coordinator. */
  specialist?: Maybe<Assignment>;
};

/** Coverage (dekning): whether somebody answers for one side of a case, since when. */
export type Coverage = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Coordinator or child coordinator. */
  kind?: Maybe<CoordinatorKind>;
  /** The reason, or who outside answers for it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** Which side. */
  side?: Maybe<Side>;
  /** Since. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How it is covered. */
  status?: Maybe<CoverageStatus>;
  /** The unit that is to name somebody. */
  unit?: Maybe<Unit>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};

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

/** How days are counted, from the day after. */
export type DayType =
  /** Kalenderdager. */
  | 'CALENDAR'
  /** A date set for the patient. */
  | 'DATE_SET_PER_PATIENT'
  /** Arbeidsdager, Monday to Friday without public holidays unless a setting says otherwise. */
  | 'WORKING';

/** Deadline (frist): a clock that runs for a patient, computed from a rule and the events. */
export type Deadline = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Area. */
  area?: Maybe<Area>;
  /** Days left to the due date, negative when it is past; null when it is no longer open. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** How a delay was explained. */
  delay?: Maybe<DeadlineDelay>;
  /** The last day on which it is met in time. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** How binding it is. */
  force?: Maybe<Force>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** The clock’s name, such as CLINICAL_DECISION. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Met on. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** Which time, for a recurring one; from 1. */
  occurrence?: Maybe<Scalars['Int']['output']>;
  /** Who must act, where it is one person’s. */
  owner?: Maybe<Person>;
  /** The pathway. */
  pathway?: Maybe<Pathway>;
  /** The patient. */
  patient?: Maybe<Patient>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** The referral. */
  referral?: Maybe<Referral>;
  /** The rule that it comes from. */
  rule?: Maybe<DeadlineRule>;
  /** Which side must act. */
  side?: Maybe<Side>;
  /** The rule’s source. */
  source?: Maybe<Array<Scalars['String']['output']>>;
  /** The day that the clock started; counted from the day after. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands today. */
  status?: Maybe<DeadlineStatus>;
  /** The unit that must act. */
  unit?: Maybe<Unit>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
  /** How it was waived. */
  waiver?: Maybe<DeadlineWaiver>;
};

/** A page of Deadline. */
export type DeadlineConnection = {
  /** The page, with cursors. */
  edges: Array<DeadlineEdge>;
  /** The page. */
  nodes: Array<Deadline>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Why a deadline is late, in a code and in words that the patient can read. */
export type DeadlineDelay = {
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  by?: Maybe<Person>;
  /** Reason code; null: not explained. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** In words for the patient. */
  reasonForPatient?: Maybe<Scalars['String']['output']>;
};

/** One Deadline and its cursor. */
export type DeadlineEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Deadline;
};

/** Which deadlines; every part that is given must hold. */
export type DeadlineFilter = {
  /** Area. */
  area?: InputMaybe<Array<Area>>;
  /** Of patients for whom this person is the accountable coordinator. */
  coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or after. */
  dueAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Due before this day. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** How binding. */
  force?: InputMaybe<Array<Force>>;
  /** The clock’s name, such as CLINICAL_DECISION. */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In these pathways. */
  pathwayKey?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** Text in the patient’s name; at least two characters. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** The side that must act. */
  side?: InputMaybe<Side>;
  /** One of these statuses, today. */
  status?: InputMaybe<Array<DeadlineStatus>>;
  /** At this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
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

/** Deadline rule (forløpstid): from which event to which, within how many days. */
export type DeadlineRule = {
  /** Holds only under this condition. */
  condition?: Maybe<Scalars['String']['output']>;
  /** How days are counted. */
  dayType: DayType;
  /** The edition that it stands in. */
  edition?: Maybe<Scalars['String']['output']>;
  /** How binding it is. */
  force: Force;
  /** The event that starts the clock. */
  from: Scalars['String']['output'];
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Stable key. */
  key: Scalars['String']['output'];
  /** The clock’s name, such as CLINICAL_DECISION. */
  kind: Scalars['String']['output'];
  /** The clock’s name in words. */
  label: Scalars['String']['output'];
  /** Legal basis, as the source cites it; paragraph numbers have moved. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** Within so many days; null: the number is not known, or a date is set. */
  maxDays?: Maybe<Scalars['Int']['output']>;
  /** Not before so many days. */
  minDays?: Maybe<Scalars['Int']['output']>;
  /** Starts again each time it is met. */
  recurring: Scalars['Boolean']['output'];
  /** Care setting; null: any. */
  setting?: Maybe<CareSetting>;
  /** Which side must act. */
  side: Side;
  /** Where it is from. */
  source: Array<Scalars['String']['output']>;
  /** How well it is known. */
  standing: Standing;
  /** The event that meets it. */
  to: Scalars['String']['output'];
  /** Holds from. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Holds to. */
  validTo?: Maybe<Scalars['Date']['output']>;
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

export type DeadlineSummary = {
  cancelled: Scalars['Int']['output'];
  dueSoon: Scalars['Int']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  met: Scalars['Int']['output'];
  metLate: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  thenKey?: Maybe<Scalars['String']['output']>;
  thenLabel?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Unit>;
  upcoming: Scalars['Int']['output'];
  waived: Scalars['Int']['output'];
};

/** Why a deadline was waived or is late, in a code and in words that the patient can read. */
export type DeadlineWaiver = {
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  by?: Maybe<Person>;
  /** Reason code; null: not waived. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** In words for the patient. */
  reasonForPatient?: Maybe<Scalars['String']['output']>;
};

export type DecideNeedInput = {
  decision?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  status: NeedStatus;
};

/** A coordinator as the public directory shows them. */
export type DirectoryCoordinator = {
  /** Name. */
  name: Scalars['String']['output'];
  /** When they answer, by weekday. */
  openingHours: Array<OpeningHours>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Directory entry (kontaktpunkt): whom to call, by municipality, section and pathway. Public. */
export type DirectoryEntry = {
  /** Pathway coordinators of the unit. */
  coordinators: Array<DirectoryCoordinator>;
  /** E-mail, as published; one repaired by us is marked in `standing`. */
  email?: Maybe<Scalars['String']['output']>;
  /** What to do outside opening hours, or when nobody answers. */
  fallbackContact?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID), the unit’s. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: UnitKind;
  /** Municipality name. */
  municipalityName?: Maybe<Scalars['String']['output']>;
  /** Municipality number. */
  municipalityNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Opening hours by weekday. */
  openingHours: Array<OpeningHours>;
  /** The organisation’s name. */
  organisationName?: Maybe<Scalars['String']['output']>;
  /** The pathways that it answers for (pathwayKey). */
  pathwayKeys: Array<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where referrals are sent. */
  referralContact?: Maybe<Scalars['String']['output']>;
  /** The document that it is from; null: kept by the organisation itself. */
  source?: Maybe<Scalars['String']['output']>;
  /** How well it is known. */
  standing?: Maybe<Standing>;
  /** Web page. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of DirectoryEntry. */
export type DirectoryEntryConnection = {
  /** The page, with cursors. */
  edges: Array<DirectoryEntryEdge>;
  /** The page. */
  nodes: Array<DirectoryEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One DirectoryEntry and its cursor. */
export type DirectoryEntryEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: DirectoryEntry;
};

/** Which; every part that is given must hold. */
export type DirectoryFilter = {
  /** Kinds. */
  kind?: InputMaybe<Array<UnitKind>>;
  /** In this municipality, by number. */
  municipalityNumber?: InputMaybe<Scalars['String']['input']>;
  /** For this pathway. */
  pathwayKey?: InputMaybe<Scalars['String']['input']>;
  /** Text in the name. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Orderings. */
export type DirectoryOrder =
  /** By name. */
  | 'NAME_ASC';

/** A referrer who does not use the platform. */
export type ExternalReferrer = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Office or unit. */
  unit?: Maybe<Scalars['String']['output']>;
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

/** Grant (tilgang): a person in a role at a unit for a time. One acts under one at a time. */
export type Grant = {
  /** Absence today, if any. */
  absence?: Maybe<Absence>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Who holds it. */
  person: Person;
  /** The role. */
  role: Role;
  /** Where; null for the installation’s administrator. */
  unit?: Maybe<Unit>;
  /** Holds from. */
  validFrom: Scalars['DateTime']['output'];
  /** Holds until; null: until ended. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};

/** A page of Grant. */
export type GrantConnection = {
  /** The page, with cursors. */
  edges: Array<GrantEdge>;
  /** The page. */
  nodes: Array<Grant>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Grant and its cursor. */
export type GrantEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Grant;
};

/** Which; every part that is given must hold. */
export type GrantFilter = {
  /** That hold now, or that do not. */
  current?: InputMaybe<Scalars['Boolean']['input']>;
  /** This person’s. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Roles. */
  role?: InputMaybe<Array<Role>>;
  /** At this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** Orderings. */
export type GrantOrder =
  /** Newest first. */
  | 'VALID_FROM_DESC';

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

/** Who calls, under which grants they may act, and what the chosen one allows. */
export type Me = {
  /** The grant that this request acts under; null: say which. */
  grant?: Maybe<MeGrant>;
  /** Grants that hold now, derived ones (self, each child, each next of kin) with them. */
  grants: Array<MeGrant>;
  /** The caller. */
  person: MePerson;
  /** The chosen grant’s rules, packed by @casl/ability/extra; empty where none is chosen. */
  rules: Scalars['JSON']['output'];
};

/** A grant that the caller may act under: send its id as `Samlop-Grant`. */
export type MeGrant = {
  /** Absence today. */
  absence?: Maybe<Absence>;
  /** Id, for the header Samlop-Grant. */
  id: Scalars['ID']['output'];
  /** For whom, where it follows from a relation. */
  patient?: Maybe<MePatient>;
  /** The caller. */
  person: MePerson;
  /** The role. */
  role: Role;
  /** Where; null for derived grants and the installation’s administrator. */
  unit?: Maybe<MeUnit>;
  /** Holds from. */
  validFrom: Scalars['DateTime']['output'];
  /** Holds until. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** The patient for whom a derived grant acts. */
export type MePatient = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** The caller, as themselves. */
export type MePerson = {
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** Given name. */
  givenName: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** The unit of one of the caller’s grants. */
export type MeUnit = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind (UnitKind). */
  kind: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The organisation. */
  organisation?: Maybe<MeUnit>;
};

export type Mutation = {
  assignCoordinator: Assignment;
  decideNeed: Need;
};


export type MutationAssignCoordinatorArgs = {
  input: AssignCoordinatorInput;
};


export type MutationDecideNeedArgs = {
  input: DecideNeedInput;
};

/** Need (melding om behov): somebody says that the patient needs a coordinator or a plan. */
export type Need = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** On what ground. */
  basis?: Maybe<NeedBasis>;
  /** Decided at. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The decision, in words that the patient can read. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** What is needed. */
  kind?: Maybe<NeedKind>;
  /** What the reporter adds. */
  note?: Maybe<Scalars['String']['output']>;
  /** The pathway that it was reported in, if any. */
  pathway?: Maybe<Pathway>;
  /** Whose need. */
  patient?: Maybe<Patient>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** Reported at. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reported. */
  reportedBy?: Maybe<Person>;
  /** Which side is to meet it. */
  side?: Maybe<Side>;
  /** Where it stands. */
  status?: Maybe<NeedStatus>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
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

/** A page of Need. */
export type NeedConnection = {
  /** The page, with cursors. */
  edges: Array<NeedEdge>;
  /** The page. */
  nodes: Array<Need>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Need and its cursor. */
export type NeedEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Need;
};

/** Which; every part that is given must hold. */
export type NeedFilter = {
  /** What is needed. */
  kind?: InputMaybe<Array<NeedKind>>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** Which side is to meet it. */
  side?: InputMaybe<Side>;
  /** One of these. */
  status?: InputMaybe<Array<NeedStatus>>;
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

/** Notification (varsel): something happened that concerns the caller. */
export type Notification = {
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** What happened, such as COORDINATOR_NAMED. */
  kind: Scalars['String']['output'];
  /** Read at. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the object that it is about. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** The type of the object that it is about. */
  subjectType?: Maybe<Scalars['String']['output']>;
};

/** A page of Notification. */
export type NotificationConnection = {
  /** The page, with cursors. */
  edges: Array<NotificationEdge>;
  /** The page. */
  nodes: Array<Notification>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Notification and its cursor. */
export type NotificationEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Notification;
};

/** Which; every part that is given must hold. */
export type NotificationFilter = {
  /** Unread, or read. */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orderings. */
export type NotificationOrder =
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** When somebody answers, on one day of the week. */
export type OpeningHours = {
  /** Closes, as 14:00. */
  closes: Scalars['String']['output'];
  /** Opens, as 09:00 (Europe/Oslo). */
  opens: Scalars['String']['output'];
  /** Day of the week, ISO: 1 is Monday. */
  weekday: Scalars['Int']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** The last row’s cursor. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Rows stand before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row’s cursor. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Pathway (forløp): one patient’s course through a national pathway. */
export type Pathway = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Area. */
  area?: Maybe<Area>;
  /** Care setting. */
  careSetting?: Maybe<CareSetting>;
  /** Behandler: the clinician; null until one is assigned. */
  clinician?: Maybe<Person>;
  /** Who answers for it, on each side. */
  coordinators?: Maybe<PathwayCoordinators>;
  /** Whether somebody answers for each side, now. */
  coverage?: Maybe<Array<Coverage>>;
  /** Deadlines of both sides. */
  deadlines?: Maybe<DeadlineConnection>;
  /** The edition that it started under, and keeps. */
  definition?: Maybe<PathwayDefinition>;
  /** Why it ended. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Ended on. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** What happened, corrected events included. */
  events?: Maybe<PathwayEventConnection>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Names the pathway, such as PHV_ADULT. */
  pathwayKey?: Maybe<Scalars['String']['output']>;
  /** The patient. */
  patient?: Maybe<Patient>;
  /** Phase. */
  phase?: Maybe<Phase>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** The referral; null after an emergency assessment. */
  referral?: Maybe<Referral>;
  /** Started on, by the edition’s rule. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status?: Maybe<PathwayStatus>;
  /** The section that has it. */
  unit?: Maybe<Unit>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};


/** Pathway (forløp): one patient’s course through a national pathway. */
export type PathwayDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineOrder>;
};


/** Pathway (forløp): one patient’s course through a national pathway. */
export type PathwayEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PathwayEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathwayEventOrder>;
};

/** A pathway as the public catalogue tells of it. Public. Null: no source was found, and nothing is invented. */
export type PathwayCatalogueEntry = {
  /** National code; null: not found. */
  code?: Maybe<Scalars['String']['output']>;
  /** The tasks of the municipal pathway coordinator. */
  coordinatorTasks: Array<Scalars['String']['output']>;
  /** For whom. */
  forWhom?: Maybe<Scalars['String']['output']>;
  /** The GP’s role. */
  gpRole: Array<Scalars['String']['output']>;
  /** How to refer. */
  howToRefer?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Names the pathway, such as TSB. */
  pathwayKey: Scalars['String']['output'];
  /** Where it is from. */
  source: Array<Scalars['String']['output']>;
  /** What the patient can expect. */
  whatToExpect: Array<Scalars['String']['output']>;
};

/** A page of Pathway. */
export type PathwayConnection = {
  /** The page, with cursors. */
  edges: Array<PathwayEdge>;
  /** The page. */
  nodes: Array<Pathway>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Coordinators of one pathway, one accountable on each side. */
export type PathwayCoordinators = {
  /** The municipality’s coordinator. */
  municipal?: Maybe<Assignment>;
  /** The specialist service’s coordinator. */
  specialist?: Maybe<Assignment>;
};

/** Pathway definition (forløpsbeskrivelse): one edition of one national pathway. */
export type PathwayDefinition = {
  /** Whom it is for, in the caller’s language. */
  appliesTo?: Maybe<Scalars['String']['output']>;
  /** National code; null: not found. */
  code?: Maybe<Scalars['String']['output']>;
  /** Code system (kodeverk) of the code. */
  codeSystem?: Maybe<Scalars['String']['output']>;
  /** Deadline rules of this pathway, statutory ones with them. */
  deadlineRules: Array<DeadlineRule>;
  /** Events that are registered. */
  events: Array<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** GENERAL, CONDITION_SPECIFIC, CROSS_SECTOR, or RECOMMENDATION_SET (never a pathway). */
  kind: Scalars['String']['output'];
  /** Name, in the caller’s language. */
  name: Scalars['String']['output'];
  /** Names the pathway, such as TSB; national codes are dated attributes. */
  pathwayKey: Scalars['String']['output'];
  /** Phases, in order. */
  phases: Array<Scalars['String']['output']>;
  /** Where it is from. */
  source: Array<Scalars['String']['output']>;
  /** How well it is known. */
  standing: Standing;
  /** The event on which a pathway of this edition starts. */
  startEvent?: Maybe<Scalars['String']['output']>;
  /** Holds from. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Holds to. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Edition. */
  version: Scalars['String']['output'];
};

/** A page of PathwayDefinition. */
export type PathwayDefinitionConnection = {
  /** The page, with cursors. */
  edges: Array<PathwayDefinitionEdge>;
  /** The page. */
  nodes: Array<PathwayDefinition>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One PathwayDefinition and its cursor. */
export type PathwayDefinitionEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: PathwayDefinition;
};

/** Which; every part that is given must hold. */
export type PathwayDefinitionFilter = {
  /** This pathway. */
  pathwayKey?: InputMaybe<Scalars['String']['input']>;
  /** In force on this day. */
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One Pathway and its cursor. */
export type PathwayEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Pathway;
};

/** Pathway event (hendelse): something that happened, with its code where there is one. */
export type PathwayEvent = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** National code; null: not known. */
  code?: Maybe<Scalars['String']['output']>;
  /** The event that corrects this one; a corrected event counts for no clock. */
  correctedBy?: Maybe<PathwayEvent>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** What happened, such as FIRST_ATTENDANCE. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Note. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** When it was registered. */
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who registered it. */
  registeredBy?: Maybe<Person>;
};

/** A page of PathwayEvent. */
export type PathwayEventConnection = {
  /** The page, with cursors. */
  edges: Array<PathwayEventEdge>;
  /** The page. */
  nodes: Array<PathwayEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One PathwayEvent and its cursor. */
export type PathwayEventEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: PathwayEvent;
};

/** Which; every part that is given must hold. */
export type PathwayEventFilter = {
  /** Kinds of event. */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Orderings. */
export type PathwayEventOrder =
  /** First first. */
  | 'OCCURRED_AT_ASC'
  /** Last first. */
  | 'OCCURRED_AT_DESC';

/** Which; every part that is given must hold. */
export type PathwayFilter = {
  /** Area. */
  area?: InputMaybe<Array<Area>>;
  /** For which this person is an accountable coordinator. */
  coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** These pathways. */
  pathwayKey?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** In these phases. */
  phase?: InputMaybe<Array<Phase>>;
  /** One of these. */
  status?: InputMaybe<Array<PathwayStatus>>;
  /** At this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
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

/** Pasient. */
export type Patient = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Date of birth, a field of its own: never read out of the identity number. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Year of birth, for those who need to tell people apart and no more. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Those who treat and serve the patient now. */
  careTeam?: Maybe<Array<CareTeamMember>>;
  /** Who answers for the patient, on each side. */
  coordinators?: Maybe<Coordinators>;
  /** Deadlines. */
  deadlines?: Maybe<DeadlineConnection>;
  /** Died on. */
  deceasedOn?: Maybe<Scalars['Date']['output']>;
  /** E-mail. */
  email?: Maybe<Scalars['String']['output']>;
  /** Fastlege: the GP today. */
  gp?: Maybe<Person>;
  /** A GP who does not use the platform: name and office. */
  gpExternal?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Language for letters and talks (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** Municipality number, four digits. */
  municipalityNumber?: Maybe<Scalars['String']['output']>;
  /** Given name and family name. */
  name?: Maybe<Scalars['String']['output']>;
  /** National identity number (fødselsnummer, D-number or synthetic). */
  nationalId?: Maybe<Scalars['String']['output']>;
  /** Pathways. */
  pathways?: Maybe<PathwayConnection>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** How the patient wants to be told. */
  preferredChannel?: Maybe<Channel>;
  /** Address graded 6 or 7: what places the person is hidden from most. */
  protectedAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** Referrals. */
  referrals?: Maybe<ReferralConnection>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};


/** Pasient. */
export type PatientDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineOrder>;
};


/** Pasient. */
export type PatientPathwaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PathwayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathwayOrder>;
};


/** Pasient. */
export type PatientReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReferralOrder>;
};

/** A page of Patient. */
export type PatientConnection = {
  /** The page, with cursors. */
  edges: Array<PatientEdge>;
  /** The page. */
  nodes: Array<Patient>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Patient and its cursor. */
export type PatientEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Patient;
};

/** Which; every part that is given must hold. */
export type PatientFilter = {
  /** For whom this person is an accountable coordinator. */
  coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** Text in the name. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** With a pathway at this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** Orderings. */
export type PatientOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** Person: somebody who acts in the system, at work or for themselves. */
export type Person = {
  /** What the authorisation is for, such as psychologist. */
  authorisation?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  familyName: Scalars['String']['output'];
  /** Given name. */
  givenName: Scalars['String']['output'];
  /** Number in the Norwegian register of health personnel (HPR). */
  healthPersonnelNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Languages spoken with patients (BCP 47). */
  languages: Array<Scalars['String']['output']>;
  /** Given name and family name. */
  name: Scalars['String']['output'];
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

export type Query = {
  /** The access log, as far as the caller may read it. */
  accessLog: AccessLogEntryConnection;
  /** One assignment. */
  assignment?: Maybe<Assignment>;
  /** Assignments that the caller may see. */
  assignments: AssignmentConnection;
  /** Blocks. */
  blocks: BlockConnection;
  /** Consents. */
  consents: ConsentConnection;
  coordinatorSuggestions: Array<CoordinatorSuggestion>;
  /** One deadline. */
  deadline?: Maybe<Deadline>;
  deadlineSummary: Array<DeadlineSummary>;
  /** Deadlines that the caller may see, across all units. */
  deadlines: DeadlineConnection;
  /** Contact points and coordinators. Public, without a token. */
  directory: DirectoryEntryConnection;
  /** Grants: one’s own; for an administrator and a coordinating unit their organisation’s. */
  grants: GrantConnection;
  /** Who calls. Answered also while a grant has still to be chosen. */
  me: Me;
  /** One reported need. */
  need?: Maybe<Need>;
  /** Reported needs that the caller may see. */
  needs: NeedConnection;
  /** The caller’s own notifications. */
  notifications: NotificationConnection;
  /** One pathway. */
  pathway?: Maybe<Pathway>;
  /** The pathways, told to the public. Without a token. */
  pathwayCatalogue: Array<PathwayCatalogueEntry>;
  /** One edition. */
  pathwayDefinition?: Maybe<PathwayDefinition>;
  /** Editions of the national pathways. */
  pathwayDefinitions: PathwayDefinitionConnection;
  /** Pathways that the caller may see. */
  pathways: PathwayConnection;
  /** One patient. */
  patient?: Maybe<Patient>;
  /** Patients whom the caller may see. */
  patients: PatientConnection;
  /** One referral. */
  referral?: Maybe<Referral>;
  /** Referrals that the caller may see. */
  referrals: ReferralConnection;
  /** Tasks that are the caller’s or their organisation’s. */
  tasks: TaskConnection;
  /** One unit. */
  unit?: Maybe<Unit>;
  /** Units. */
  units: UnitConnection;
  /** Sides on which nobody answers, oldest first. */
  vacancies: VacancyConnection;
  workload: Array<Workload>;
};


export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AccessLogEntryOrder>;
};


export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssignmentOrder>;
};


export type QueryBlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlockFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlockOrder>;
};


export type QueryConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConsentOrder>;
};


export type QueryCoordinatorSuggestionsArgs = {
  caseId: Scalars['ID']['input'];
  kind?: InputMaybe<CoordinatorKind>;
  side: Side;
};


export type QueryDeadlineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadlineSummaryArgs = {
  by: SummaryBy;
  filter?: InputMaybe<DeadlineFilter>;
  thenBy?: InputMaybe<SummaryBy>;
};


export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineOrder>;
};


export type QueryDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DirectoryOrder>;
};


export type QueryGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GrantOrder>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NotificationOrder>;
};


export type QueryPathwayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPathwayDefinitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPathwayDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PathwayDefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathwaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PathwayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathwayOrder>;
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PatientOrder>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReferralOrder>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UnitOrder>;
};


export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VacancyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VacancyOrder>;
};

/** Referral (henvisning) to specialist mental health care or addiction treatment. */
export type Referral = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Area. */
  area?: Maybe<Area>;
  /** The patient is to be informed by this day: ten working days (pasient- og brukerrettighetsloven § 2-2). */
  assessBy?: Maybe<Scalars['Date']['output']>;
  /** How it was assessed. */
  assessment?: Maybe<ReferralAssessment>;
  /** A referrer who is not the GP has conferred with the GP. */
  conferredWithGp?: Maybe<Scalars['Boolean']['output']>;
  /** What the referral says. */
  content?: Maybe<ReferralContent>;
  /** With which municipal services it was coordinated. */
  coordinatedWith?: Maybe<Scalars['String']['output']>;
  /** Begun at. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who refers, when outside the platform. */
  externalReferrer?: Maybe<ExternalReferrer>;
  /** The referrer’s unit; null when the referrer is outside. */
  fromUnit?: Maybe<Unit>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Legal basis of the care. */
  legalBasis?: Maybe<LegalBasis>;
  /** Recommended contents that are missing; warnings, never a block. */
  missing?: Maybe<Array<Scalars['String']['output']>>;
  /** Contact person in the municipality. */
  municipalContact?: Maybe<Person>;
  /** There is no contact in the municipality. */
  noMunicipalContact?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was not gone through with the patient. */
  notReviewedReason?: Maybe<Scalars['String']['output']>;
  /** The pathway referred to, such as PHV_ADULT. */
  pathwayKey?: Maybe<Scalars['String']['output']>;
  /** The patient. */
  patient?: Maybe<Patient>;
  /** The patient has confirmed it at. */
  patientConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Received at: the instant of submission on the platform; on paper, the date typed. Never restarted. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it in hand. */
  receivedBy?: Maybe<Person>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** Who refers; null when outside the platform. */
  referrer?: Maybe<Person>;
  /** Gone through with the patient on. */
  reviewedWithPatientAt?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status?: Maybe<ReferralStatus>;
  /** Submitted at. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The receiving section. */
  toUnit?: Maybe<Unit>;
  /** The section that treats, from acceptance. */
  treatingUnit?: Maybe<Unit>;
  /** Urgency. */
  urgency?: Maybe<Urgency>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
  /** Why it was withdrawn. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** How a referral was assessed (rettighetsvurdering). */
export type ReferralAssessment = {
  /** Decided at. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Decided by. */
  decidedBy?: Maybe<Person>;
  /** The section that it was forwarded to. */
  forwardedTo?: Maybe<Unit>;
  /** Latest start of the care (juridisk frist). */
  latestStart?: Maybe<Scalars['Date']['output']>;
  /** The outcome. */
  outcome?: Maybe<AssessmentOutcome>;
  /** The patient was informed at; this meets the ten-day clock. */
  patientInformedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Professional reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Recommendation for further follow-up. */
  recommendation?: Maybe<Scalars['String']['output']>;
};

/** A page of Referral. */
export type ReferralConnection = {
  /** The page, with cursors. */
  edges: Array<ReferralEdge>;
  /** The page. */
  nodes: Array<Referral>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a referral says, by the checklists of the pathways. Every field is a recommendation. */
export type ReferralContent = {
  /** Allergier (inkl. legemiddelallergier). */
  allergies?: Maybe<Scalars['String']['output']>;
  /** relevant informasjon vedlagt, som individuell plan. */
  attachments?: Maybe<Scalars['String']['output']>;
  /** kontaktperson eller koordinator i kommunen med kontaktinformasjon. */
  contactPersonOrCoordinator?: Maybe<Scalars['String']['output']>;
  /** nåværende tilbud fra andre tjenester, individuell plan (IP) og koordinator. */
  currentServicesIpCoordinator?: Maybe<Scalars['String']['output']>;
  /** Vurder behov for avrusning. */
  detoxNeed?: Maybe<Scalars['String']['output']>;
  /** vurder helsekrav til førerkort. */
  drivingLicence?: Maybe<Scalars['String']['output']>;
  /** Tidligere og nåværende behandlings- og oppfølgingstiltak. */
  earlierAndCurrentMeasures?: Maybe<Scalars['String']['output']>;
  /** tidligere psykiske vansker eller lidelser. */
  earlierMental?: Maybe<Scalars['String']['output']>;
  /** tidligere behandlingserfaring og effekt. */
  earlierTreatment?: Maybe<Scalars['String']['output']>;
  /** Familieforhold, spesielt mindreårige barn og/eller søsken. */
  family?: Maybe<Scalars['String']['output']>;
  /** hvordan symptomene og tilstanden innvirker på funksjonsnivå. */
  functionLevel?: Maybe<Scalars['String']['output']>;
  /** konferert med fastlege når henviser ikke er fastlege. */
  gpConferred?: Maybe<Scalars['String']['output']>;
  /** Interesser og nære støttepersoner. */
  interestsSupport?: Maybe<Scalars['String']['output']>;
  /** Individuell plan (IP), koordinator og ansvarsgruppe. */
  ipCoordinatorGroup?: Maybe<Scalars['String']['output']>;
  /** Språk, kultur, ev. migrasjonsbakgrunn. */
  languageCulture?: Maybe<Scalars['String']['output']>;
  /** legemiddelbruk og tidligere relevant legemiddelbruk. */
  medication?: Maybe<Scalars['String']['output']>;
  /** Psykisk helse; vurdering av overdoserisiko og risiko for selvskading/selvmord. */
  mentalHealth?: Maybe<Scalars['String']['output']>;
  /** Kommunens kontaktperson når det er samtidige tjenester. */
  municipalContact?: Maybe<Scalars['String']['output']>;
  /** andre relevante pågående utredninger eller henvisninger. */
  otherOngoing?: Maybe<Scalars['String']['output']>;
  /** Samarbeidspartnere og hjelpeinstanser (inkl. NAV). */
  partners?: Maybe<Scalars['String']['output']>;
  /** pasientens og ev. pårørendes opplevelse av situasjonen og ønske om hjelp. */
  patientView?: Maybe<Scalars['String']['output']>;
  /** Pasientens ønsker om type behandling i TSB og hvor. */
  preferredTreatment?: Maybe<Scalars['String']['output']>;
  /** begrunn henvisningen og beskriv forventet effekt av behandlingen. */
  reasonAndExpectedEffect?: Maybe<Scalars['String']['output']>;
  /** Pasientens ressurser. */
  resources?: Maybe<Scalars['String']['output']>;
  /** Sosiale forhold inkl. boligforhold. */
  social?: Maybe<Scalars['String']['output']>;
  /** Somatisk helse (inkl. tannhelse) og levevaner; ev. skriv fra fastlegen. */
  somaticHealth?: Maybe<Scalars['String']['output']>;
  /** somatisk status, inkl. nåværende og tidligere somatiske sykdommer av betydning. */
  somaticStatus?: Maybe<Scalars['String']['output']>;
  /** Spesielle hensyn: tolk, oppmøtested, tilrettelegging, kjønnsdelt behandling. */
  specialNeeds?: Maybe<Scalars['String']['output']>;
  /** Rusmiddelbruk og/eller annen avhengighet (spill, anabole androgene steroider). */
  substanceOrAddiction?: Maybe<Scalars['String']['output']>;
  /** bruk av alkohol, vanedannende legemidler og illegale rusmidler. */
  substanceUse?: Maybe<Scalars['String']['output']>;
  /** fare for selvskading og selvmord. */
  suicideSelfHarmRisk?: Maybe<Scalars['String']['output']>;
  /** aktuelle psykiske symptomer og alvorlighetsgrad. */
  symptoms?: Maybe<Scalars['String']['output']>;
  /** tentativ diagnostisk vurdering. */
  tentativeDiagnosis?: Maybe<Scalars['String']['output']>;
  /** iverksatt behandling og effekt av denne. */
  treatmentStarted?: Maybe<Scalars['String']['output']>;
  /** mulige utløsende årsaker, som belastende livshendelser. */
  triggers?: Maybe<Scalars['String']['output']>;
  /** Historie med vold og trusler (utsatt for og/eller utøvd). */
  violence?: Maybe<Scalars['String']['output']>;
  /** risiko for utøvelse av, eller å bli utsatt for, trusler, vold eller seksualisert vold. */
  violenceRisk?: Maybe<Scalars['String']['output']>;
  /** Hva ønsker pasienten hjelp til?. */
  wantsHelpWith?: Maybe<Scalars['String']['output']>;
  /** Arbeid/utdannelse (herunder sykemelding), økonomi og nettverk. */
  workEducationEconomy?: Maybe<Scalars['String']['output']>;
};

/** One Referral and its cursor. */
export type ReferralEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Referral;
};

/** Which; every part that is given must hold. */
export type ReferralFilter = {
  /** Area. */
  area?: InputMaybe<Array<Area>>;
  /** To be assessed before this day. */
  assessBefore?: InputMaybe<Scalars['Date']['input']>;
  /** From this unit or below it. */
  fromUnit?: InputMaybe<Scalars['ID']['input']>;
  /** To these pathways. */
  pathwayKey?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** Text in the patient’s name. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Received then or after. */
  receivedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Received before. */
  receivedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these. */
  status?: InputMaybe<Array<ReferralStatus>>;
  /** At this unit or below it. */
  toUnit?: InputMaybe<Scalars['ID']['input']>;
  /** Urgency. */
  urgency?: InputMaybe<Array<Urgency>>;
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

/** Side: each side names its own coordinator and has its own clocks. */
export type Side =
  /** Kommunen. */
  | 'MUNICIPAL'
  /** Spesialisthelsetjenesten. */
  | 'SPECIALIST';

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

export type SuggestionReason = {
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type SummaryBy =
  | 'AREA'
  | 'COORDINATOR'
  | 'MUNICIPALITY'
  | 'PATHWAY'
  | 'SIDE'
  | 'UNIT'
  | 'WEEK';

/** Task (oppgave): something that a document or a rule gives to somebody. */
export type Task = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** Done at. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Due on. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The event or rule that it comes from. */
  from?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** What is to be done. */
  kind?: Maybe<TaskKind>;
  /** Who does it. */
  owner?: Maybe<Person>;
  /** In which pathway. */
  pathway?: Maybe<Pathway>;
  /** Whom it concerns. */
  patient?: Maybe<Patient>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** The unit that has it, until a person does. */
  unit?: Maybe<Unit>;
  /** Counts changes; send it as `expectedVersion` so that nobody overwrites another. */
  version: Scalars['Int']['output'];
};

/** A page of Task. */
export type TaskConnection = {
  /** The page, with cursors. */
  edges: Array<TaskEdge>;
  /** The page. */
  nodes: Array<Task>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Task and its cursor. */
export type TaskEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Task;
};

/** Which; every part that is given must hold. */
export type TaskFilter = {
  /** Done or not. */
  done?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that are mine. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
};

/** What is to be done. */
export type TaskKind =
  /** The specialist coordinator contacts the municipality (its duty, seed 003). */
  | 'CONTACT_MUNICIPALITY'
  /** The municipality follows up a rejected referral. */
  | 'FOLLOW_UP_REJECTION'
  /** Tell the patient what was decided. */
  | 'INFORM_PATIENT';

/** Orderings. */
export type TaskOrder =
  /** Due first. */
  | 'DUE_ON_ASC';

/** Unit: a place where people work; roots are organisations. */
export type Unit = {
  /** Closed on; a closed unit gets no new patients. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** E-mail, as published; never for patient data. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: UnitKind;
  /** Municipality number, four digits. */
  municipalityNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Opening hours by weekday. */
  openingHours: Array<OpeningHours>;
  /** The organisation: the root of the tree that the unit stands in. */
  organisation: Unit;
  /** Organisation number, nine digits with a check digit (modulus 11). */
  organisationNumber?: Maybe<Scalars['String']['output']>;
  /** The unit above; null for an organisation. */
  parent?: Maybe<Unit>;
  /** The names from the organisation down to this unit. */
  path: Array<Scalars['String']['output']>;
  /** The pathways that the unit receives (pathwayKey). */
  pathwayKeys: Array<Scalars['String']['output']>;
  /** Telephone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
  /** Web page. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of Unit. */
export type UnitConnection = {
  /** The page, with cursors. */
  edges: Array<UnitEdge>;
  /** The page. */
  nodes: Array<Unit>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Unit and its cursor. */
export type UnitEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Unit;
};

/** Which; every part that is given must hold. */
export type UnitFilter = {
  /** Kinds. */
  kind?: InputMaybe<Array<UnitKind>>;
  /** Open today, or closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this organisation. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** That receive this pathway. */
  pathwayKey?: InputMaybe<Scalars['String']['input']>;
  /** Text in the name. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** This unit and below it. */
  within?: InputMaybe<Scalars['ID']['input']>;
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

/** Orderings. */
export type UnitOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** Hastegrad. */
export type Urgency =
  /** Øyeblikkelig hjelp: cannot be submitted; the acute contacts are shown instead. */
  | 'EMERGENCY'
  /** Ordinær. */
  | 'ORDINARY'
  /** Haster, within the pathway. */
  | 'PRIORITY';

/** Vacancy (ledig): a side on which nobody answers for a patient. */
export type Vacancy = {
  /** What this caller may do with the object now. */
  allowed: Array<Action>;
  /** The case. */
  case?: Maybe<Case>;
  /** Opaque id (UUID). */
  id: Scalars['ID']['output'];
  /** What is missing. */
  kind?: Maybe<CoordinatorKind>;
  /** The next open deadline on this side. */
  nextDeadline?: Maybe<Deadline>;
  /** The pathway, where the case is one. */
  pathway?: Maybe<Pathway>;
  /** Whom it concerns. */
  patient?: Maybe<Patient>;
  /** Why: reported need, declined, unanswered, ended. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The names of the fields that were hidden from this caller. */
  redacted: Array<Scalars['String']['output']>;
  /** On which side. */
  side?: Maybe<Side>;
  /** Since. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** The unit that is to name somebody. */
  unit?: Maybe<Unit>;
};

/** A page of Vacancy. */
export type VacancyConnection = {
  /** The page, with cursors. */
  edges: Array<VacancyEdge>;
  /** The page. */
  nodes: Array<Vacancy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this caller and filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One Vacancy and its cursor. */
export type VacancyEdge = {
  /** The row’s place in this ordering. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Vacancy;
};

/** Which; every part that is given must hold. */
export type VacancyFilter = {
  /** Area. */
  area?: InputMaybe<Array<Area>>;
  /** What is missing. */
  kind?: InputMaybe<Array<CoordinatorKind>>;
  /** One patient’s. */
  patient?: InputMaybe<Scalars['ID']['input']>;
  /** Text in the patient’s name. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** On this side. */
  side?: InputMaybe<Side>;
  /** At this unit or below it. */
  unit?: InputMaybe<Scalars['ID']['input']>;
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

export type Workload = {
  capacity?: Maybe<Scalars['Int']['output']>;
  grant: Grant;
  load: Scalars['Int']['output'];
};

/** Which; every part that is given must hold. */
export type AccessLogEntryFilter = {
  /** What was done. */
  action?: Array<Action> | null | undefined;
  /** By this person. */
  actor?: string | null | undefined;
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
  | 'ASSESS'
  | 'ASSIGN'
  | 'ASSIGN_CLINICIAN'
  | 'BLOCK'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'CREATE'
  | 'DECIDE'
  | 'DECLINE'
  | 'END'
  | 'EXPLAIN_DELAY'
  | 'FORWARD'
  | 'GRANT'
  | 'GRANT_CONSENT'
  | 'LIFT'
  | 'MARK_READ'
  | 'NAME_PERSON'
  | 'READ'
  | 'RECEIVE'
  | 'RECORD_DEATH'
  | 'RECORD_EVENT'
  | 'RECORD_PATIENT_INFORMED'
  | 'REGISTER_INCOMING'
  | 'REGISTER_NEXT_OF_KIN'
  | 'REMIND_OWNER'
  | 'REOPEN'
  | 'SET_COVERAGE'
  | 'SUBMIT'
  | 'SUGGEST_COORDINATOR'
  | 'TRANSFER_MUNICIPALITY'
  | 'UPDATE'
  | 'UPDATE_CONTACT'
  | 'UPDATE_GP'
  | 'WAIVE'
  | 'WITHDRAW';

/** Fagområde. */
export type Area =
  /** Tverrfaglig spesialisert rusbehandling (TSB). */
  | 'ADDICTION'
  /** Psykisk helsevern for voksne. */
  | 'ADULT'
  /** Psykisk helsevern for barn og unge. */
  | 'CHILD';

export type AssignCoordinatorInput = {
  caseId: string;
  clientMutationId?: string | null | undefined;
  grantId?: string | null | undefined;
  kind?: CoordinatorKind | null | undefined;
  personId?: string | null | undefined;
  side: Side;
  unitId?: string | null | undefined;
};

/** Which; every part that is given must hold. */
export type AssignmentFilter = {
  /** Only those who answer now, or only the others. */
  accountable?: boolean | null | undefined;
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

export type DecideNeedInput = {
  decision?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  id: string;
  status: NeedStatus;
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

/** Relasjon: what opens a patient’s data for a person, a unit or an organisation. */
export type RelationKind =
  /** A referral is at a unit of the principal’s. */
  | 'ADDRESSED'
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

/** Side: each side names its own coordinator and has its own clocks. */
export type Side =
  /** Kommunen. */
  | 'MUNICIPAL'
  /** Spesialisthelsetjenesten. */
  | 'SPECIALIST';

/** Which; every part that is given must hold. */
export type VacancyFilter = {
  /** Area. */
  area?: Array<Area> | null | undefined;
  /** What is missing. */
  kind?: Array<CoordinatorKind> | null | undefined;
  /** One patient’s. */
  patient?: string | null | undefined;
  /** Text in the patient’s name. */
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


export type AssignCoordinatorMutation = { assignCoordinator: { id: string, status: AssignmentStatus | null, coordinator: { person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null } };

export type AssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AssignmentFilter | null | undefined;
  orderBy?: AssignmentOrder | null | undefined;
}>;


export type AssignmentsQuery = { assignments: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

export type AssignmentRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type CoordinatorSuggestionsQueryVariables = Exact<{
  caseId: string;
  side: Side;
  kind?: CoordinatorKind | null | undefined;
}>;


export type CoordinatorSuggestionsQuery = { coordinatorSuggestions: Array<{ rank: number, load: number, capacity: number | null, reasons: Array<{ kind: string, text: string }>, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } | null } }> };

export type DeadlineFacetsQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlineFacetsQuery = { deadlineSummary: Array<{ key: string, label: string, overdue: number, dueSoon: number, upcoming: number }> };

export type SummaryRowFragment = { key: string, label: string, overdue: number, dueSoon: number, upcoming: number };

export type DeadlinesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: DeadlineFilter | null | undefined;
  orderBy?: DeadlineOrder | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { totalCount: number, nodes: Array<{ id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, allowed: Array<Action>, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null }> } };

export type DeadlineRowFragment = { id: string, kind: string | null, status: DeadlineStatus | null, side: Side | null, force: Force | null, startsOn: string | null, dueOn: string | null, metOn: string | null, daysLeft: number | null, occurrence: number | null, allowed: Array<Action>, rule: { label: string, legalBasis: string | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, owner: { id: string, name: string } | null };

export type DecideNeedMutationVariables = Exact<{
  input: DecideNeedInput;
}>;


export type DecideNeedMutation = { decideNeed: { id: string, status: NeedStatus | null, decision: string | null, version: number } };

export type InboxCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountsQuery = { vacancies: { totalCount: number }, needs: { totalCount: number } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { rules: unknown, person: { id: string, name: string }, grants: Array<{ id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string } | null } | null, patient: { id: string, name: string } | null }>, grant: { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string } | null } | null, patient: { id: string, name: string } | null } | null } };

export type MyGrantFragment = { id: string, role: Role, unit: { id: string, name: string, organisation: { id: string, name: string } | null } | null, patient: { id: string, name: string } | null };

export type NeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: NeedFilter | null | undefined;
  orderBy?: NeedOrder | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> } };

export type NeedRowFragment = { id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> }, needs: { totalCount: number, nodes: Array<{ id: string, kind: NeedKind | null, side: Side | null, basis: NeedBasis | null, note: string | null, status: NeedStatus | null, reportedAt: string | null, decidedAt: string | null, decision: string | null, version: number, allowed: Array<Action>, reportedBy: { id: string, name: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, deadlineSummary: Array<{ key: string, label: string, overdue: number, dueSoon: number, upcoming: number }>, proposals: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, recent: { nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, status: AssignmentStatus | null, accountable: boolean | null, proposedAt: string | null, acceptedAt: string | null, endedAt: string | null, answerBy: string | null, reason: string | null, allowed: Array<Action>, coordinator: { phone: string | null, person: { id: string, name: string } | null, unit: { id: string, name: string } | null } | null, patient: { id: string, name: string | null, birthYear: number | null } | null }> }, workload: Array<{ load: number, capacity: number | null, grant: { id: string, person: { id: string, name: string }, unit: { id: string, name: string } | null } }> };

export type VacanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: VacancyFilter | null | undefined;
  orderBy?: VacancyOrder | null | undefined;
}>;


export type VacanciesQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null }> } };

export type VacancyRowFragment = { id: string, kind: CoordinatorKind | null, side: Side | null, since: string | null, reason: string | null, allowed: Array<Action>, case: { id: string } | null, patient: { id: string, name: string | null, birthYear: number | null } | null, unit: { id: string, name: string } | null, nextDeadline: { id: string, kind: string | null, status: DeadlineStatus | null, force: Force | null, dueOn: string | null, daysLeft: number | null } | null };

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
  allowed
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
  allowed
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
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts {
  vacancies(first: 1) {
    totalCount
  }
  needs(first: 1, filter: {status: [REPORTED]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
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
    }
  }
  patient {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
export const TodayDocument = new TypedDocumentString(`
    query Today {
  vacancies(first: 5, orderBy: SINCE_ASC) {
    totalCount
    nodes {
      ...VacancyRow
    }
  }
  needs(first: 4, filter: {status: [REPORTED]}, orderBy: REPORTED_AT_ASC) {
    totalCount
    nodes {
      ...NeedRow
    }
  }
  deadlineSummary(by: UNIT) {
    ...SummaryRow
  }
  proposals: assignments(
    first: 5
    filter: {status: [PROPOSED, WITH_UNIT]}
    orderBy: PROPOSED_AT_ASC
  ) {
    totalCount
    nodes {
      ...AssignmentRow
    }
  }
  recent: assignments(
    first: 5
    filter: {status: [ACCEPTED, DECLINED, ENDED]}
    orderBy: PROPOSED_AT_DESC
  ) {
    nodes {
      ...AssignmentRow
    }
  }
  workload {
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
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
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