import { Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import type { PlanKind } from './plan.type.js';
import type { PlanPart } from './plan-part.type.js';
import { notObjected } from '../consent/objection.questions.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import type { ResourceOptions } from '../read/registry.js';

/** SQL: this person takes part in the plan now; with `part`, that this is shared with them. */
export const takesPart = (plan: string, person: string, part?: PlanPart): string =>
  `exists (select from plan_participant x where x.plan_id = ${plan} and x.person_id = ${person} and x.ended_at is null` +
  `${part ? ` and '${part}' = any(x.parts)` : ''})`;

/** How a part of a plan is read: whose it is, what takes it with it, and the facts that its rules turn on. */
export const partOfPlan = (
  part?: PlanPart,
): ResourceOptions & Required<Pick<ResourceOptions, 'attributes'>> => ({
  patient: (t) => `${t}.patient_id`,
  content: 'PLAN',
  partOf: (t) => [`${t}.plan_id`, `${t}.pathway_id`],
  attributes: {
    shared: notObjected('PLAN'),
    ownedBy: (t, value) => `exists (select from plan x where x.id = ${t}.plan_id and x.owner_id = ${value})`,
    ...(part && { sharedWith: (t: string, value: string) => takesPart(`${t}.plan_id`, value, part) }),
  },
});

/** A row that hangs on a plan. Its pathway and kind are the plan's own, and stand here for the rules to ask. */
@ObjectType({ description: 'What hangs on a plan.' })
export abstract class PartOfPlan extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  planId!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'uuid', nullable: true })
  pathwayId: string | null = null;
  @Property({ type: 'text' })
  planKind!: PlanKind;
}
