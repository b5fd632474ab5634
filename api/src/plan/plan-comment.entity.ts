import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Embedded, Resource } from '../read/registry.js';

@ObjectType({ description: 'What a comment said before its author worded it anew.' })
@Embedded()
export class EarlierComment {
  @Field(() => String, { description: 'What it said.' })
  text!: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' })
  until!: string;
}

const part = partOfPlan();
const standing = (t: string): string => `${t}.withdrawn_at is null`;
/** What was taken back is shown to nobody; that there was something is. */
const whileItStands = (column: string) => (t: string) => `case when ${standing(t)} then ${t}.${column} end`;

@ObjectType({
  description:
    'Comment (kommentar) on a goal or a measure of a plan, read by those who read that. Its author words it anew, which keeps what it said, or withdraws it.',
})
@Entity({ tableName: 'plan_comment' })
@Resource({
  ...part,
  attributes: { author: (t, value) => `${t}.author_id = ${value}` },
  readableWith: {
    partReadable: (t) => [
      { type: 'PlanGoal', id: `${t}.goal_id` },
      { type: 'PlanMeasure', id: `${t}.measure_id` },
    ],
  },
  possible: { [Action.UPDATE]: standing, [Action.WITHDRAW]: standing },
})
export class PlanComment extends PartOfPlan {
  @Property({ type: 'uuid', nullable: true })
  goalId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  measureId: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => Person)
  author!: Rel<Person>;

  @Field(() => Role, { nullable: true, description: 'In which role they wrote it.' })
  @Enum({ items: () => Role, type: 'text' })
  authorRole!: Role;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded what the patient said; null: its author speaks.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Field(() => String, { nullable: true, description: 'What it says; null: withdrawn.' })
  @Property({ type: 'text' })
  @Derived(whileItStands('text'))
  text!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Written at.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;

  @Field(() => [EarlierComment], {
    nullable: true,
    description: 'What it said before, oldest first; none of one that was withdrawn.',
  })
  @Property({ type: 'json' })
  @Derived(whileItStands('earlier'))
  earlier: EarlierComment[] = [];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last worded anew at; null: it never was.' })
  @Property({ type: 'datetime', nullable: true })
  editedAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Withdrawn at: what it said is shown to nobody.',
  })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;
}
