import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { MeetingParticipant } from './meeting-participant.entity.js';
import { partOfMeeting, PartOfMeeting } from './part-of-meeting.js';
import { PlanMeasure } from '../plan/plan-measure.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { One, Resource } from '../read/registry.js';
import { Task } from '../task/task.entity.js';

@ObjectType({ description: 'Beslutning: what a meeting decided, who does it and by when.' })
@Entity({ tableName: 'meeting_decision' })
@Resource(partOfMeeting)
export class MeetingDecision extends PartOfMeeting {
  @Field(() => String, { nullable: true, description: 'What.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => MeetingParticipant, { nullable: true, description: 'Who does it; null: whoever called.' })
  @ManyToOne(() => MeetingParticipant, { nullable: true })
  responsible: Rel<MeetingParticipant> | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => Task, { nullable: true, description: 'The task that it became.' })
  @ManyToOne(() => Task, { nullable: true })
  task: Rel<Task> | null = null;

  @Field(() => PlanMeasure, {
    nullable: true,
    description: 'The measure of a plan that it became; null: none, or one that the caller may not read.',
  })
  @One(
    () => PlanMeasure,
    (p, t) =>
      `${t}.id = (select x.measure_id from decided_measure x where x.decision_id = ${p}.id) and ${t}.removed_at is null`,
    { samePatient: true },
  )
  measure!: Rel<PlanMeasure> | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Decided at.' })
  @Property({ type: 'datetime' })
  decidedAt!: Date;
}
