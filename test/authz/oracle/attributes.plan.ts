import { from, is, patient, shared, type Facet, type Kind } from './kind.js';
import type { Row, Table } from './facts.js';

/** Who takes part in the plan now, with whom this part of it is shared, if one is named. */
const takes =
  (planOf: (row: Row) => unknown, part?: string): Facet =>
  (row, { facts }) =>
    facts.plan_participant
      .filter((one) => one.plan_id === planOf(row) && one.ended_at === null)
      .filter((one) => !part || (one.parts as string[]).includes(part))
      .map((one) => one.person_id);

const self = (row: Row): unknown => row.id;
const ofPlan = (row: Row): unknown => row.plan_id;

/** What hangs on a plan: closed and withheld as the plan is, and with its pathway. */
const hanging = (table: Table, part?: string, facets: Record<string, Facet> = {}): Kind => ({
  rows: from(table),
  patient,
  content: 'PLAN',
  partOf: ['plan_id', 'pathway_id'],
  facets: {
    shared: shared('PLAN'),
    ownedBy: (row, { facts }) => facts.plan.find((one) => one.id === row.plan_id)?.owner_id,
    ...(part && { sharedWith: takes(ofPlan, part) }),
    ...facets,
  },
});

export const PLAN_KINDS: Record<string, Kind> = {
  Plan: {
    rows: from('plan'),
    patient,
    content: 'PLAN',
    partOf: ['pathway_id'],
    facets: {
      ownedBy: is('owner_id'),
      shared: shared('PLAN'),
      participant: takes(self),
      wordsSharedWith: takes(self, 'WORDS'),
      textSharedWith: takes(self, 'TEXT'),
    },
  },
  PlanGoal: hanging('plan_goal', 'GOALS'),
  PlanMeasure: hanging('plan_measure', 'MEASURES', { responsible: is('responsible_id') }),
  PlanParticipant: hanging('plan_participant', 'PARTICIPANTS', { self: is('person_id') }),
  PlanComment: {
    ...hanging('plan_comment'),
    facets: { author: is('author_id') },
    readableWith: {
      partReadable: [
        { type: 'PlanGoal', column: 'goal_id' },
        { type: 'PlanMeasure', column: 'measure_id' },
      ],
    },
  },
  PlanEvaluation: hanging('plan_evaluation', 'EVALUATIONS'),
  PlanVersion: hanging('plan_version'),
  PlanSignature: hanging('plan_signature'),
};
