import { above, from, is, patient, shared, type Facet, type Kind, type Known } from './kind.js';
import type { Row } from './facts.js';
import { FINDING_KINDS } from './attributes.finding.js';
import { LOG_KINDS } from './attributes.log.js';
import { COORDINATION_KINDS } from './attributes.coordination.js';
import { MEETING_KINDS } from './attributes.meeting.js';
import { PLAN_KINDS } from './attributes.plan.js';
import { QUESTION_KINDS } from './attributes.question.js';
import { THREAD_KINDS } from './attributes.thread.js';

export type { Known } from './kind.js';

const OPEN = ['PROPOSED', 'WITH_UNIT', 'ACCEPTED'];
const pathwayOf = (row: Row, { facts }: Known) => facts.pathway.find((each) => each.id === row.pathway_id);
const pathwayWithin: Facet = (row, known) => known.tree.above(pathwayOf(row, known)?.unit_id);
const referralOf = (row: Row, { facts }: Known) => facts.referral.find((each) => each.id === row.referral_id);
const assignedIn = (of: (row: Row) => boolean, { facts, tree }: Known): string[] =>
  facts.assignment
    .filter((row) => OPEN.includes(row.status as string) && of(row))
    .flatMap((row) => tree.above(row.unit_id));
/** Organisations with a vacancy or a need that waits. */
const openFor = (
  vacant: (row: Row) => boolean,
  needed: (row: Row) => boolean,
  { facts }: Known,
): unknown[] => [
  ...facts.coverage
    .filter((row) => row.status === 'VACANT' && row.until === null && vacant(row))
    .map((row) => row.root_id),
  ...facts.need.filter((row) => row.status === 'REPORTED' && needed(row)).map((row) => row.root_id),
];

const OF_REFERRAL: Record<string, Facet> = {
  shared: (row, known) => shared('REFERRAL')(row, known),
  draft: (row, known) => referralOf(row, known)?.status === 'DRAFT',
  author: (row, known) => referralOf(row, known)?.created_by,
  fromWithin: (row, known) => known.tree.above(referralOf(row, known)?.from_unit_id),
  conferredWithGp: (row, known) => referralOf(row, known)?.conferred_with_gp,
};
const COOPERATION = ['COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT'];

/** Every kind of object that the policy speaks of, in the words of the policy's facts. */
export const KINDS: Record<string, Kind> = {
  ...QUESTION_KINDS,
  ...COORDINATION_KINDS,
  ...MEETING_KINDS,
  ...THREAD_KINDS,
  Patient: {
    rows: from('patient'),
    patient: (row) => row.id,
    content: 'PATIENT',
    facets: {
      registrar: (row, { facts }) =>
        facts.patient_registration.filter((each) => each.patient_id === row.id).map((each) => each.person_id),
      openFor: (row, known) =>
        openFor(
          (each) => each.patient_id === row.id,
          (each) => each.patient_id === row.id,
          known,
        ),
      atUnit: (row, known) => [
        ...known.facts.pathway
          .filter((each) => each.patient_id === row.id)
          .flatMap((each) => known.tree.above(each.unit_id)),
        ...assignedIn((each) => each.patient_id === row.id, known),
      ],
    },
  },
  NextOfKin: { rows: from('next_of_kin'), patient, content: 'PATIENT' },
  CareTeamMember: {
    rows: from('care_team_member'),
    patient,
    content: 'PATIENT',
    facets: { unitWithin: above('unit_id') },
  },
  Consent: {
    rows: from('consent'),
    patient,
    content: 'PATIENT',
    facets: { grantee: is('person_id'), granteeWithin: above('unit_id') },
  },
  Objection: { rows: from('objection'), patient, content: 'PATIENT' },
  Withholding: { rows: from('withholding'), patient, content: 'PATIENT' },
  ParentalOpening: { rows: from('parental_opening'), patient, content: 'PATIENT' },
  Disclosure: { rows: from('disclosure'), patient, content: 'PATIENT' },
  Representation: {
    rows: from('representation'),
    patient,
    content: 'PATIENT',
    facets: { representative: is('person_id') },
  },
  Block: { rows: from('block'), patient, content: 'PATIENT' },
  Referral: {
    rows: from('referral'),
    patient,
    content: 'REFERRAL',
    facets: {
      toWithin: above('to_unit_id'),
      fromWithin: above('from_unit_id'),
      draft: (row) => row.status === 'DRAFT',
      author: is('created_by'),
      shared: shared('REFERRAL'),
    },
  },
  ReferralContent: { rows: from('referral_content'), patient, content: 'REFERRAL', facets: OF_REFERRAL },
  ReferralAssessment: {
    rows: from('referral_assessment'),
    patient,
    content: 'REFERRAL',
    facets: OF_REFERRAL,
  },
  Need: {
    rows: from('need'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id'],
    facets: { reporter: is('reported_by'), root: is('root_id') },
  },
  Pathway: {
    rows: from('pathway'),
    patient,
    content: 'PATHWAY',
    facets: {
      shared: shared('PATHWAY'),
      unitWithin: above('unit_id'),
      coordinatedFrom: (row, known) => assignedIn((each) => each.case_id === row.id, known),
      openFor: (row, known) =>
        openFor(
          (each) => each.case_id === row.id,
          (each) => each.pathway_id === row.id,
          known,
        ),
    },
  },
  PathwayEvent: {
    rows: from('pathway_event'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id', 'plan_id'],
    facets: { pathwayWithin, shared: shared('PATHWAY') },
  },
  Registration: {
    rows: from('registration'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id', 'event_id'],
    facets: {
      shared: shared('PATHWAY'),
      cooperation: (row) => COOPERATION.includes(row.event_kind as string),
    },
  },
  StatedCondition: {
    // Of what was stated of a condition the latest holds.
    rows: ({ facts }) =>
      facts.pathway_condition.filter((row) =>
        facts.pathway_condition.every(
          (other) =>
            other.pathway_id !== row.pathway_id ||
            other.condition !== row.condition ||
            [other.stated_at as string, other.id].join() <= [row.stated_at as string, row.id].join(),
        ),
      ),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id'],
  },
  CareCase: {
    rows: from('care_case'),
    patient,
    content: 'PATHWAY',
    facets: { givenTo: (row, known) => assignedIn((each) => each.case_id === row.id, known), pathwayWithin },
  },
  Coverage: {
    rows: from('coverage'),
    patient,
    content: 'PATHWAY',
    partOf: ['case_id'],
    facets: { pathwayWithin },
  },
  Vacancy: {
    rows: ({ facts }) => facts.coverage.filter((row) => row.status === 'VACANT' && row.until === null),
    patient,
    content: 'PATHWAY',
    facets: { rootId: is('root_id'), unitWithin: above('unit_id') },
  },
  Assignment: {
    rows: from('assignment'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id'],
    facets: { unitWithin: above('unit_id'), pathwayWithin },
  },
  Stay: {
    rows: from('stay'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id'],
    facets: { pathwayWithin },
  },
  Deadline: {
    rows: from('deadline'),
    patient,
    content: 'DEADLINE',
    partOf: ['pathway_id', 'referral_id'],
    facets: { unitWithin: above('unit_id') },
  },
  UnclockedDeadline: {
    rows: from('deadline_unclocked'),
    patient,
    content: 'DEADLINE',
    partOf: ['pathway_id'],
    facets: { unitWithin: above('unit_id') },
  },
  ...PLAN_KINDS,
  Task: {
    rows: from('task'),
    patient,
    content: 'PATHWAY',
    facets: {
      ownedBy: is('owner_id'),
      root: is('root_id'),
      waitsAt: (row) => (row.owner_id === null ? row.unit_id : null),
    },
  },
  AccessLogEntry: {
    rows: from('access_log_entry'),
    patient,
    content: 'PATIENT',
    facets: {
      actedIn: is('root_id'),
      actor: is('person_id'),
      recordOf: (row, { facts }) =>
        facts.relation
          .filter((each) => each.kind === 'PARTY' && each.patient_id === row.patient_id)
          .filter((each) => {
            const at = new Date(row.at as string);
            return (
              new Date(each.valid_from as string) <= at &&
              (each.valid_to === null || new Date(each.valid_to as string) > at)
            );
          })
          .map((each) => each.subject_id),
    },
  },
  BreakGlass: {
    rows: from('break_glass'),
    patient,
    content: 'PATIENT',
    facets: { opener: is('opened_by'), root: is('root_id') },
  },
  BreakGlassRenewal: {
    rows: from('break_glass_renewal'),
    patient,
    content: 'PATIENT',
    facets: {
      opener: (row, { facts }) => facts.break_glass.find((one) => one.id === row.break_glass_id)?.opened_by,
      root: (row, { facts }) => facts.break_glass.find((one) => one.id === row.break_glass_id)?.root_id,
    },
  },
  Unmasking: {
    rows: from('unmasking'),
    facets: {
      root: is('root_id'),
      asker: is('requested_by'),
      ofPatient: (row, { facts }) => facts.subject.find((one) => one.id === row.subject_id)?.patient_id,
    },
  },
  ...FINDING_KINDS,
  ...LOG_KINDS,
  Person: { rows: from('person') },
  Unit: { rows: from('unit'), facets: { within: above('id') } },
  Grant: { rows: from('role_grant'), facets: { holder: is('person_id'), within: above('unit_id') } },
  OrganisationRule: {
    rows: from('organisation_rule'),
    facets: { published: (row) => row.published_at !== null },
  },
  ProcedureVersion: {
    rows: from('procedure_version'),
    facets: { published: (row) => row.published_at !== null },
  },
  TrainingCourse: { rows: from('training_course') },
  TrainingParticipation: { rows: from('training_participation'), facets: { holder: is('person_id') } },
  DefinitionDraft: { rows: from('definition_draft') },
  Erasure: { rows: from('erasure'), facets: { requester: is('requested_by') } },
  Notification: { rows: from('notification'), facets: { mine: is('recipient_id') } },
  Visit: { rows: from('visit'), facets: { mine: is('grant_id') } },
  Job: { rows: from('job'), facets: { asker: is('created_by'), ofLogOf: is('root_id') } },
  OutboxMessage: {
    rows: from('outbox_message'),
    facets: {
      toMe: (row) => (row.demo ? row.recipient_id : null),
      shown: (row) => Boolean(row.demo) || row.state === 'DEAD',
    },
  },
  RegistrationExport: { rows: from('registration_export'), facets: { madeUnder: is('grant_id') } },
  StoredFile: {
    rows: from('stored_file'),
    facets: {
      madeUnder: is('grant_id'),
      kept: (row, { now }) => row.expires_at !== null && new Date(row.expires_at as string) > now,
    },
  },
};
