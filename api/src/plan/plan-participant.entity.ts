import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanPart } from './plan-part.type.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

const participants = partOfPlan(PlanPart.PARTICIPANTS);

@ObjectType({
  description:
    'Participant (deltaker) in a plan. What is shared opens nothing by itself: a person sees it as long as they have to do with the patient.',
})
@Entity({ tableName: 'plan_participant' })
@Resource({
  ...participants,
  attributes: {
    ...participants.attributes,
    self: (t, value) => `coalesce(${t}.person_id = ${value}, false)`,
  },
})
export class PlanParticipant extends PartOfPlan {
  @Field(() => Person, { nullable: true, description: 'A person of the platform; null: somebody outside.' })
  @ManyToOne(() => Person, { nullable: true })
  person: Rel<Person> | null = null;

  @Field(() => String, { nullable: true, description: 'Somebody outside, by name.' })
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  @Field(() => String, { nullable: true, description: 'As what they take part, such as lærer.' })
  @Property({ type: 'text', nullable: true })
  role: string | null = null;

  @Field(() => [PlanPart], {
    nullable: true,
    description: 'What is shared with them, beside their own measures.',
  })
  @Property({ type: 'text[]' })
  parts!: PlanPart[];

  @Property({ type: 'uuid' })
  addedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when.' })
  @Property({ type: 'datetime' })
  addedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
