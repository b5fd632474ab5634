import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { PathwayDefinition } from './definition.entity.js';
import { DraftedDefinition } from './document.type.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description: 'Draft of a definition (utkast). No clock reads it; once published it is never changed.',
})
@Entity({ tableName: 'definition_draft' })
@Resource({
  logged: false,
  possible: {
    [Action.UPDATE]: (t) => `${t}.published_as_id is null and ${t}.discarded_at is null`,
    [Action.PUBLISH]: (t) => `${t}.published_as_id is null and ${t}.discarded_at is null`,
  },
})
export class DefinitionDraft extends Identified {
  @Field(() => String, { description: 'Names the pathway, such as PSYCHOSIS.' })
  @Property({ type: 'text' })
  pathwayKey!: string;

  @Field(() => PathwayDefinition, {
    nullable: true,
    description: 'The edition that it began with; null for a new pathway.',
  })
  @ManyToOne(() => PathwayDefinition, { nullable: true })
  basedOn: Rel<PathwayDefinition> | null = null;

  @Field(() => DraftedDefinition, { description: 'The whole of it.' })
  @Property({ type: 'json' })
  definition!: DraftedDefinition;

  @Field(() => PathwayDefinition, { nullable: true, description: 'What it was published as.' })
  @ManyToOne(() => PathwayDefinition, { nullable: true })
  publishedAs: Rel<PathwayDefinition> | null = null;

  @Field(() => DateTimeScalar, { description: 'Begun.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Field(() => Person, { description: 'Who began it.' })
  @ManyToOne(() => Person, { fieldName: 'created_by' })
  createdBy!: Rel<Person>;
  @Field(() => DateTimeScalar, { description: 'Last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;
  @Field(() => Person, { description: 'Who changed it last.' })
  @ManyToOne(() => Person, { fieldName: 'changed_by' })
  changedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Discarded: it stands in history, and is never published.',
  })
  @Property({ type: 'datetime', nullable: true })
  discardedAt: Date | null = null;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}
