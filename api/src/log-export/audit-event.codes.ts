import { Action } from '../authz/actions.js';

const THO = 'http://terminology.hl7.org/CodeSystem';
const BALP = 'https://profiles.ihe.net/ITI/BALP';

export interface Coding {
  system: string;
  code: string;
  display?: string;
}

/** Codes that the profiles fix: IHE ITI Basic Audit Log Patterns 1.1.3, https://profiles.ihe.net/ITI/BALP/. */
export const REST: Coding = { system: `${THO}/audit-event-type`, code: 'rest', display: 'RESTful Operation' };
export const SOURCE: Coding = {
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code: '110153',
  display: 'Source Role ID',
};
export const DESTINATION: Coding = { ...SOURCE, code: '110152', display: 'Destination Role ID' };
const PARTICIPATION = `${THO}/v3-ParticipationType`;
export const RECIPIENT: Coding = { system: PARTICIPATION, code: 'IRCP', display: 'information recipient' };
export const AUTHOR: Coding = { system: PARTICIPATION, code: 'AUT', display: 'author (originator)' };
export const PROVIDER: Coding = {
  system: `${THO}/v3-RoleClass`,
  code: 'PROV',
  display: 'healthcare provider',
};
const ENTITY = `${THO}/audit-entity-type`;
const ROLE = `${THO}/object-role`;
export const PERSON: Coding = { system: ENTITY, code: '1', display: 'Person' };
export const SYSTEM_OBJECT: Coding = { system: ENTITY, code: '2', display: 'System Object' };
/** What a query found; the profile has one System Object of a query, which is the query. */
export const OTHER: Coding = { system: ENTITY, code: '4', display: 'Other' };
export const PATIENT: Coding = { system: ROLE, code: '1', display: 'Patient' };
export const DOMAIN_RESOURCE: Coding = { system: ROLE, code: '4', display: 'Domain Resource' };
export const QUERY: Coding = { system: ROLE, code: '24', display: 'Query' };
export const REQUEST_ID: Coding = { system: `${BALP}/CodeSystem/BasicAuditEntityType`, code: 'XrequestId' };
export const APPLICATION_SERVER: Coding = {
  system: `${THO}/security-source-type`,
  code: '4',
  display: 'Application Server',
};

export const OUTCOME = { PERMIT: '0', DENY: '4' } as const;

/** Purposes that HL7 has a code for as well; all of them have one of ours. */
const REASON = `${THO}/v3-ActReason`;
export const PURPOSES: Readonly<Record<string, Coding>> = {
  CARE: { system: REASON, code: 'TREAT', display: 'treatment' },
  EMERGENCY: { system: REASON, code: 'ETREAT', display: 'Emergency Treatment' },
  OWN: { system: REASON, code: 'PATRQT', display: 'patient requested' },
};

export interface Interaction {
  profile: 'Read' | 'Query' | 'Create' | 'Update';
  subtype: Coding;
  action: 'R' | 'E' | 'C' | 'U';
}

const of = (profile: Interaction['profile'], code: string, action: Interaction['action']): Interaction => ({
  profile,
  subtype: { system: 'http://hl7.org/fhir/restful-interaction', code, display: code },
  action,
});

const READ = of('Read', 'read', 'R');
const SEARCH = of('Query', 'search', 'E');
const CREATE = of('Create', 'create', 'C');
const UPDATE = of('Update', 'update', 'U');

/** Actions that show something and change nothing. */
const ASKS: readonly string[] = [Action.READ, Action.EXPORT, Action.EXPLAIN, Action.SIMULATE];
/** Actions that make something that was not there. */
const MAKES: readonly string[] = [
  Action.CREATE,
  Action.REGISTER_INCOMING,
  Action.REGISTER_NEXT_OF_KIN,
  Action.REGISTER_REPRESENTATIVE,
  Action.RECORD_EVENT,
  Action.RECORD_STAY,
  Action.RECORD_DROPOUT,
  Action.RECORD_DISCLOSURE,
  Action.OFFER,
  Action.ASSIGN,
  Action.ADD_TO_CARE_TEAM,
  Action.GRANT_CONSENT,
  Action.OBJECT,
  Action.WITHHOLD,
  Action.BLOCK,
  Action.BREAK_GLASS,
  Action.GRANT,
];

/** A look at one object is a read, at a list (or at nothing) a query; what writes makes or changes something. */
export function interactionOf(action: string, objects: number): Interaction {
  if (ASKS.includes(action)) return action === (Action.READ as string) && objects === 1 ? READ : SEARCH;
  // What was tried and refused names no object that was made.
  return MAKES.includes(action) ? CREATE : UPDATE;
}

/** The profile that an event of this kind fulfils, where it succeeded and, if it says so, has a patient. */
export const profileOf = ({ profile }: Interaction, ofPatient: boolean): string =>
  `${BALP}/StructureDefinition/IHE.BasicAudit.${ofPatient ? 'Patient' : ''}${profile}`;
