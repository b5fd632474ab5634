import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TaskHolder, TaskKind } from './task.type.js';
import { DayType, Standing, translated } from '../definition/definition.entity.js';
import { Identified } from '../read/base.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

/** How often a rule gives its task. */
export type TaskOnce =
  /** For each event. */
  | 'EVENT'
  /** Once in a pathway. */
  | 'PATHWAY'
  /** Not while the last one is open. */
  | 'OPEN';

@ObjectType({ description: 'Task rule: what a document or the law gives somebody to do, and when.' })
@Entity({ tableName: 'task_rule' })
@Resource({ logged: false })
export class TaskRule extends Identified {
  @Field(() => String, { description: 'Stable key.' })
  @Property({ type: 'text' })
  key!: string;

  @Field(() => TaskKind, { description: 'What is to be done.' })
  @Enum({ items: () => TaskKind, type: 'text' })
  kind!: TaskKind;

  @Field(() => String, { description: 'What is to be done, in words.' })
  @translated('texts')
  text!: string;

  /** Null: every pathway. */
  @Property({ type: 'text[]', nullable: true })
  pathwayKeys: string[] | null = null;

  @Field(() => [String], { description: 'The events that give it.' })
  @Property({ type: 'text[]' })
  events!: string[];

  @Field(() => [String], { description: 'The clocks that it is to come before.' })
  @Property({ type: 'text[]' })
  clocks!: string[];

  @Property({ type: 'text[]' })
  conditions!: string[];

  @Field(() => [TaskHolder], { description: 'Who gets it: the first of these that there is.' })
  @Property({ type: 'text[]' })
  owners!: TaskHolder[];

  @Field(() => [String], { description: 'The events that say that it is done.' })
  @Property({ type: 'text[]' })
  metBy!: string[];

  @Property({ type: 'text' })
  once!: TaskOnce;

  @Field(() => Int, {
    nullable: true,
    description: 'Due so many days after the event; null: no number was found, and the default holds.',
  })
  @Property({ type: 'integer', nullable: true })
  dueDays: number | null = null;

  @Field(() => DayType, { description: 'How the days are counted.' })
  @Enum({ items: () => DayType, type: 'text' })
  dayType!: DayType;

  @Field(() => DateScalar, { nullable: true, description: 'Holds from.' })
  @Property({ type: 'date', nullable: true })
  validFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Holds to.' })
  @Property({ type: 'date', nullable: true })
  validTo: string | null = null;

  @Field(() => [String], { description: 'Where it comes from.' })
  @Property({ type: 'text[]' })
  source!: string[];

  @Field(() => Standing, { description: 'How well it is known.' })
  @Enum({ items: () => Standing, type: 'text' })
  standing!: Standing;
}
