import { parse } from 'graphql';

const PERSON = '{ id name }';
const UNIT = '{ id name phone }';
const ASSIGNMENT = `{ id status side substitute ${PERSON} coordinator { person ${PERSON} unit ${UNIT} phone } }`;

/** What the page rests on: one operation of the public API, which the compiler makes one statement of. */
export const FACTS = parse(`query PatientPage($id: ID!, $feedback: Boolean!) {
  patient(id: $id) {
    id name birthDate deceasedOn redacted allowed gp ${PERSON} gpExternal
    coordinators { municipal ${ASSIGNMENT} specialist ${ASSIGNMENT} }
    referrals(first: 10) { nodes { id status allowed patientConfirmedAt toUnit ${UNIT} treatingUnit ${UNIT}
      assessment { outcome reason recommendation latestStart } } }
    pathways(first: 10) { nodes { id status phase startedOn endedOn unit ${UNIT} clinician ${PERSON}
      referral { id }
      coverage { id side kind status note unit ${UNIT} }
      coordinators { municipal ${ASSIGNMENT} specialist ${ASSIGNMENT} }
      stays { id admittedAt dischargedAt plannedAdmissionOn plannedDischargeOn calledOffAt unit ${UNIT} } } }
    deadlines(first: 30, filter: { status: [UPCOMING, DUE_SOON, OVERDUE] }, orderBy: DUE_ON_ASC) { nodes {
      id kind status side dueOn unit ${UNIT} rule { label } delay { reasonForPatient at } } }
    plans(first: 20) { nodes { id kind status allowed nextEvaluationOn versionNumber owner ${PERSON}
      offeredAt measures { id text dueOn status responsible { isPatient person { id } } }
      signatures { number signedAs current } } }
    meetings(first: 20, filter: { status: [SCHEDULED] }, orderBy: STARTS_AT_ASC) { nodes {
      id kind startsAt place allowed participants { id kind person { id } answer } } }
  }
  threads(first: 10, filter: { patient: $id, unread: true }) { nodes { id topic unread } }
  needs(first: 10, filter: { patient: $id }, orderBy: REPORTED_AT_DESC) { nodes { id kind side status reportedAt decision } }
  feedbackSeries(first: 1, filter: { patient: $id }, orderBy: GIVEN_AT_DESC) @include(if: $feedback) { nodes { id givenAt } }
  patientRights { code label law source standing ofChild }
}`);
