import type { Principal } from '../../../api/src/authz/principal.js';
import { Side } from '../../../api/src/authz/roles.js';
import { id, of, role, row, type Asked, type Trial } from './trial.js';
import { COORDINATION_TRIALS } from './trials.coordination.js';
import { MEETING_TRIALS } from './trials.meetings.js';
import { UNIT_TRIALS } from './trials.units.js';
import { UNMASKING_TRIALS } from './trials.unmasking.js';
import { VIEW_TRIALS } from './trials.views.js';
import { syntheticNationalId } from '../../support/identity-number.js';
import type { Facts } from '../oracle/facts.js';

const ON_BEHALF = { form: 'ORAL', witness: 'Vitne Vipe' };
/** Staff say how they know; who speaks for themselves says nothing of the kind. */
const told = ({ p }: Asked) => (p.patientId === null ? { onBehalf: ON_BEHALF } : {});
const patient = ({ row }: Asked) => ({ patientId: row.id });
const unit = (facts: Facts, kind: string): string =>
  facts.unit.find((each) => each.kind === kind)?.id as string;
const section = ({ facts }: Asked): string => unit(facts, 'SECTION');
const somebody = ({ facts, p }: Asked): string =>
  facts.role_grant.find((grant) => grant.person_id !== p.personId)?.person_id as string;
/** A unit gives the case to a unit; whoever proposes names somebody of their organisation. */
const whom = ({ p, facts }: Asked) =>
  ['COORDINATING_UNIT', 'UNIT_LEADER'].includes(p.role)
    ? { unitId: p.unitId }
    : {
        grantId:
          facts.role_grant.find((grant) => grant.role === 'COORDINATOR' && grant.unit_id === p.unitId)?.id ??
          p.grantId,
      };
/** Somebody whom break-glass reaches: neither graded, nor closed to anybody by name. */
const inReach = ({ facts }: Asked): unknown =>
  facts.patient_identifier.find(
    ({ id: number }) =>
      !facts.address_protection.some((row) => row.patient_id === number) &&
      !facts.block.some((row) => row.patient_id === number && row.subject_kind === 'PERSON'),
  )?.national_id;
/** Whose the erasure is: whoever approves names the patient again. */
const whose = ({ row, facts }: Asked): unknown =>
  facts.patient_identifier.find(({ id: patientId }) => patientId === row.patient_id)?.national_id;
/** Whoever takes part takes on what is theirs. */
const answersFor = ({ p }: Asked) =>
  p.patientId === null ? { responsibleId: p.personId } : { responsibleIsPatient: true };
const mine = ({ p }: Asked) => (p.side ?? Side.MUNICIPAL) as string;

const municipal = (p: Principal): boolean => p.role === 'COORDINATOR' && p.side === Side.MUNICIPAL;

const REFERRAL = { pathwayKey: 'PHV_ADULT', content: { symptoms: 'Uro' } };
const REASON = { reason: 'Det er en grunn til det' };
const DELAY = { reasonCode: 'PATIENT_WISH', reasonForPatient: 'Det var det du ønsket' };

/** Every mutation there is. One that is missing here fails the tests. */
export const TRIALS: Record<string, Trial> = {
  ...COORDINATION_TRIALS,
  ...MEETING_TRIALS,
  ...UNIT_TRIALS,
  ...UNMASKING_TRIALS,
  ...VIEW_TRIALS,
  acceptAssignment: row(),
  addAttachment: row((x) => ({ threadId: x.row.id, fileId: x.row.id, name: 'x.pdf' })),
  addThreadParticipants: row((x) => ({ threadId: x.row.id, participantIds: [x.p.personId] })),
  addToCareTeam: row((x) => ({ ...patient(x), personId: somebody(x), ...REASON })),
  answerAccessQuestion: row((x) => ({
    ...id(x),
    outcome: 'JUSTIFIED',
    answer: 'Det var grunn til innsynet',
  })),
  answerPlanOffer: row((x) => ({ ...id(x), accepted: true, ...told(x) })),
  askAboutAccess: row((x) => ({ ...id(x), text: 'Hvorfor?' })),
  approveErasure: row((x) => ({ ...id(x), nationalId: whose(x) })),
  assessReferral: row((x) => ({ ...id(x), outcome: 'ACCEPT', latestStart: '2027-01-01' })),
  assignClinician: row((x) => ({ ...id(x), personId: somebody(x) })),
  assignCoordinator: row((x) => ({ caseId: x.row.id, side: mine(x), ...whom(x) })),
  blockAccess: row((x) => ({ ...patient(x), unitId: section(x), ...told(x) })),
  breakGlass: role((x) => ({
    nationalId: inReach(x),
    ground: 'LIFE_OR_HEALTH',
    reason: 'Det står om liv og helse nå',
  })),
  cancelJob: row(),
  changeAccessRule: role(() => ({
    kind: 'NO_RELATION',
    thresholds: [{ name: 'waitDays', value: 2 }],
    reason: 'Det registreres raskt hos oss',
  })),
  closeBreakGlass: row(),
  closePlan: row((x) => ({ ...id(x), ...REASON })),
  closeThread: row((x) => ({ threadId: x.row.id })),
  closeToParents: row(),
  completeTask: row(),
  completeChildFollowUp: row((x) => ({ ...id(x), note: 'Snakket med barnet' })),
  confirmFinding: row((x) => ({ ...id(x), agrees: true })),
  confirmReferral: row((x) => ({ ...id(x), ...told(x) })),
  correctEvent: row((x) => ({ ...id(x), ...REASON, neverHappened: true })),
  commentOnPlan: row((x) => ({ planId: x.row.id, goalId: x.row.id, text: 'Bra' })),
  createPlan: of((x) => ({ ...patient(x), kind: 'FOLLOW_UP', text: 'x', draft: true })),
  createReferral: of((x) => ({ ...patient(x), ...REFERRAL, toUnitId: section(x) })),
  decideNeed: row((x) => ({ ...id(x), status: 'DECLINED', decision: 'Nei' })),
  declareConflict: role((x) => ({ patientId: x.row.id, kind: 'FAMILY', label: 'Min søster' })),
  declareRelation: role(() => ({ kind: 'FAMILY', nationalId: syntheticNationalId(), label: 'Min søster' })),
  declineAssignment: row((x) => ({ ...id(x), ...REASON })),
  discardDefinitionDraft: row(),
  editPlanComment: row((x) => ({ ...id(x), text: 'Bedre', expectedVersion: 1 })),
  endAssignment: row((x) => ({ ...id(x), ...REASON })),
  endCareTeamMembership: row((x) => ({ ...id(x), ...REASON })),
  endDuty: row(),
  endGrant: row((x) => ({ ...id(x), ...REASON })),
  endNameProtection: row(),
  endOrganisationRule: row((x) => ({ ...id(x), validTo: '2027-01-01' })),
  endPathway: row((x) => ({ ...id(x), ...REASON })),
  endRepresentation: row((x) => ({ ...id(x), ...REASON })),
  endWithholding: row((x) => ({ ...id(x), ...REASON })),
  explainDelay: row((x) => ({ ...id(x), ...DELAY })),
  evaluatePlan: row((x) => ({ ...id(x), heldOn: '2026-11-20', results: [], patientTookPart: true })),
  exportAccessLog: role(() => ({ filter: { decision: 'DENY' }, format: 'CSV' })),
  exportList: role(() => ({ list: 'DEADLINES', format: 'CSV' })),
  exportRegistrations: role(() => ({ from: '2026-01-01', to: '2026-02-01', format: 'CSV' })),
  exportStatistics: role(() => ({ by: 'WHOLE', period: { from: '2025-01-01', to: '2025-12-31' } })),
  exportYearReport: role(() => ({ year: 2025, format: 'XLSX' })),
  forwardReferral: row((x) => ({ ...id(x), toUnitId: section(x) })),
  grantConsent: row((x) => ({ ...patient(x), unitId: unit(x.facts, 'NAV'), contents: ['PLAN'], ...told(x) })),
  grantRole: role((x) => ({
    role: 'CASE_WORKER',
    unitId: x.p.unitId ?? section(x),
    personId: somebody(x),
  })),
  importPlan: {
    ...of((x) => ({ ...patient(x), format: 'JSON', content: '{}', onBehalf: ON_BEHALF })),
    // What is imported is an individual plan.
    unless: (p) => p.role === 'CLINICIAN',
  },
  leaveThread: row((x) => ({ threadId: x.row.id })),
  liftBlock: row((x) => ({ ...id(x), ...told(x) })),
  markNotificationRead: row(),
  markRead: row((x) => ({ threadId: x.row.id })),
  markSeen: role(() => ({ page: 'TODAY' })),
  objectToSharing: row((x) => ({ ...patient(x), contents: ['PLAN'], ...told(x) })),
  offerPlan: of((x) => ({ ...patient(x), kind: 'FOLLOW_UP' })),
  createLetter: row((x) => ({ referralId: x.row.id })),
  recordLetterPrinted: row(),
  printPlan: row(),
  openPlan: row(),
  openThread: of((x) => ({ ...patient(x), topic: 'x', text: 'x', participantIds: [somebody(x)] })),
  openToParents: row((x) => ({ ...patient(x), contents: ['PLAN'], ...REASON })),
  protectName: role((x) => ({ personId: somebody(x), reason: 'Bor på hemmelig adresse' })),
  publishDefinition: row((x) => ({ ...id(x), validFrom: '2027-06-01' })),
  publishOrganisationRule: row((x) => ({ ...id(x), validFrom: '2027-06-01' })),
  publishProcedure: row(),
  receiveReferral: row(),
  recordChildrenAsked: of((x) => ({ ...patient(x), answer: 'NONE' })),
  recordTraining: row((x) => ({ courseId: x.row.id, personIds: [somebody(x)] })),
  recordDeath: row((x) => ({ ...id(x), deceasedOn: '2026-11-20' })),
  recordDisclosure: row((x) => ({
    ...patient(x),
    recipient: 'Barnevernet',
    contents: ['PLAN'],
    summary: 'Det som var nødvendig',
    ground: 'HPL_33',
  })),
  recordDropout: row((x) => ({ pathwayId: x.row.id, ...REASON })),
  recordEvent: row((x) => ({
    pathwayId: x.row.id,
    kind: x.p.side === Side.SPECIALIST ? 'FIRST_ATTENDANCE' : 'COOPERATION_MEETING',
    occurredAt: '2026-11-20T10:00:00Z',
  })),
  recordHealthCheck: of((x) => ({
    ...patient(x),
    area: 'LIVING_HABITS',
    what: 'x',
    checkedOn: '2026-11-01',
  })),
  recordPatientInformed: row(),
  recordStay: row((x) => ({
    pathwayId: x.row.id,
    plannedAdmissionOn: '2026-12-01',
    careSetting: 'INPATIENT',
  })),
  registerChild: of((x) => ({ ...patient(x), relation: 'CHILD', birthYear: 2018 })),
  registerDuty: role((x) => ({
    ...{ personId: somebody(x), unitId: x.p.unitId ?? section(x), kind: 'ON_CALL' },
    ...{ startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-25T08:00:00Z' },
  })),
  registerIncomingReferral: of((x) => ({
    ...patient(x),
    ...REFERRAL,
    toUnitId: x.p.unitId,
    receivedAt: '2026-11-20T10:00:00Z',
    externalReferrer: { name: 'Ekstern Ekorn' },
  })),
  registerNextOfKin: row((x) => ({ ...patient(x), name: 'Nær Nise', relationship: 'SIBLING' })),
  registerPatient: role(() => ({
    nationalId: syntheticNationalId('1991-02-03'),
    birthDate: '1991-02-03',
    givenName: 'Ny',
    familyName: 'Nise',
    ...REASON,
  })),
  registerRepresentative: row((x) => ({
    ...patient(x),
    nationalId: syntheticNationalId('1970-02-03'),
    name: 'Verge Vade',
    basis: 'GUARDIAN',
    contents: ['PLAN'],
    document: 'Vedtak',
    decidedBy: 'Statsforvalteren',
    decidedOn: '2026-11-01',
  })),
  remindOwner: row(),
  renewBreakGlass: row((x) => ({ ...id(x), reason: 'Det står fremdeles om liv og helse' })),
  reopenTask: row(),
  reportNeed: of((x) => ({
    ...patient(x),
    kind: 'COORDINATOR',
    side: 'MUNICIPAL',
    patientAgrees: true,
    ...told(x),
  })),
  requestErasure: role((x) => ({
    nationalId: x.facts.patient_identifier[0]?.national_id,
    ground: 'HPL_44',
    caseReference: '2026/1234',
  })),
  restorePlanVersion: row((x) => ({ ...id(x), versionNumber: 1, ...told(x) })),
  reviewFinding: row((x) => ({ ...id(x), outcome: 'EXPLAINED', note: 'Det var en grunn til det' })),
  retractMessage: row(),
  reviewBreakGlass: row((x) => ({ ...id(x), outcome: 'JUSTIFIED' })),
  reviewWithholding: row((x) => ({ ...id(x), ...REASON, reviewOn: '2026-12-24' })),
  removeSavedSearch: row(),
  saveDefinitionDraft: row((x) => ({ ...id(x), basedOnId: x.row.id })),
  saveDraft: of((x) => ({ ...patient(x), form: 'openThread', values: { text: 'x' }, expectedVersion: 0 })),
  saveOrganisationRule: row((x) => ({ ...id(x), kind: x.row.kind, maxDays: 4 })),
  saveTrainingCourse: row((x) => ({ ...id(x), name: 'x', heldOn: '2026-01-15', hours: 2 })),
  saveProcedure: row((x) => ({ ...id(x), step: x.row.step, text: 'x' })),
  saveSearch: role(() => ({ name: 'Avslag', shared: false, filter: { decision: 'DENY' } })),
  sendMessage: row((x) => ({ threadId: x.row.id, text: 'x' })),
  setAbsence: row(),
  setAddressProtection: row((x) => ({ ...id(x), grade: 'CONFIDENTIAL' })),
  setCapacity: row((x) => ({ ...id(x), capacity: 3 })),
  setCoverage: row((x) => ({
    caseId: x.row.id,
    side: mine(x),
    status: x.p.patientId === null ? 'NOT_NEEDED' : 'DECLINED',
    note: 'x',
  })),
  setGoal: row((x) => ({ planId: x.row.id, text: 'Egen bolig' })),
  setMeasure: row((x) => ({ planId: x.row.id, text: 'Samtale', dueOn: '2027-01-15', ...answersFor(x) })),
  setNotificationPreferences: role(() => ({ language: 'nn' })),
  setPreferredChannel: row((x) => ({ ...id(x), preferredChannel: 'PHONE', ...told(x) })),
  sharePlan: row((x) => ({ planId: x.row.id, name: 'Lærer Lind' })),
  signLogExport: row(),
  signPlan: row((x) => ({ ...id(x), versionNumber: 1, ...told(x) })),
  simulateDefinition: row((x) => ({ ...id(x), from: '2026-01-01', to: '2026-02-01' })),
  startPathway: of((x) => ({
    ...patient(x),
    pathwayKey: 'PHV_ADULT',
    legalBasis: 'VOLUNTARY',
    assessedAt: '2026-11-20T10:00:00Z',
    unitId: x.p.unitId,
  })),
  stateCondition: {
    ...row((x) => ({ pathwayId: x.row.id, condition: 'SUICIDAL_BEHAVIOUR', holds: true })),
    unless: municipal,
  },
  submitFeedback: of((x) => ({ ...patient(x), instrument: 'ORS', value: 20, ...told(x) })),
  submitReferral: row(),
  takeFinding: row(),
  transferMunicipality: row((x) => ({ ...id(x), municipalityNumber: '9902' })),
  transferPathway: row((x) => ({ ...id(x), ...REASON, toUnitId: section(x) })),
  updateChild: row((x) => ({ ...id(x), needs: 'x' })),
  updateContact: row((x) => ({ ...id(x), phone: '900 11 111' })),
  updateGp: row((x) => ({ ...id(x), gpExternal: 'Ekstern Elg' })),
  updateHealthCheck: row((x) => ({ ...id(x), result: 'x' })),
  updatePlan: row((x) => ({ ...id(x), text: 'x' })),
  updateReferral: row((x) => ({ ...id(x), coordinatedWith: 'x' })),
  updateSettings: role(() => ({ settings: [] })),
  validateDefinition: row(),
  waiveDeadline: { ...row((x) => ({ ...id(x), ...DELAY })), rather: (one) => one.force === 'ADVISORY' },
  withdrawAccessQuestion: row(),
  withdrawDeclaration: row(),
  withdrawConsent: row((x) => ({ ...id(x), ...told(x) })),
  withdrawObjection: row((x) => ({ ...id(x), ...told(x) })),
  verifyAccessLog: role(() => ({})),
  withdrawPlanConsent: row((x) => ({ ...id(x), ...told(x) })),
  withdrawPlanComment: row(),
  withdrawReferral: row((x) => ({ ...id(x), ...REASON })),
  withdrawWaiver: row(),
  withholdFromParents: row((x) => ({
    ...patient(x),
    contents: ['PLAN'],
    ground: 'WEIGHTY_CONSIDERATIONS',
    ...REASON,
  })),
  withholdFromPatient: row((x) => ({
    ...patient(x),
    contents: ['PLAN'],
    ground: 'THIRD_PARTY',
    ...REASON,
    reviewOn: '2026-12-24',
  })),
  writeOwnWords: row((x) => ({ ...id(x), whatMatters: 'Ro', ...told(x) })),
};
