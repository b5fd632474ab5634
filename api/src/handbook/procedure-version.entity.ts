import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Version of a procedure (prosedyre): what an organisation has written of one step, as Markdown. A draft until it is published; never changed after. The one that holds is the one published last.',
})
@Entity({ tableName: 'procedure_version' })
@Resource({
  logged: false,
  attributes: { published: (t, value) => `(${t}.published_at is not null) = ${value}` },
  possible: {
    [Action.UPDATE]: (t) => `${t}.published_at is null`,
    [Action.PUBLISH]: (t) => `${t}.published_at is null and ${t}.text <> ''`,
  },
})
export class ProcedureVersion extends Identified {
  @Field(() => Unit, { description: 'Whose procedure.' })
  @ManyToOne(() => Unit)
  organisation!: Rel<Unit>;

  @Field(() => String, { description: 'Of which step, as `procedures` names it.' })
  @Property({ type: 'text' })
  step!: string;

  @Field(() => String, {
    description: 'The text, as Markdown. `procedures` and `procedurePreview` have it as HTML.',
  })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Counts what was published of the step; null: a draft.' })
  @Property({ type: 'integer', nullable: true })
  number: number | null = null;

  @Field(() => Boolean, { description: 'Published: everybody in the organisation reads it.' })
  @Derived((t) => `(${t}.published_at is not null)`)
  published!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the draft was begun.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => Person, { description: 'Who began it.' })
  @ManyToOne(() => Person, { fieldName: 'created_by' })
  createdBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { description: 'When it was last written in.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => Person, { description: 'Who wrote in it last.' })
  @ManyToOne(() => Person, { fieldName: 'changed_by' })
  changedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who published it.' })
  @ManyToOne(() => Person, { fieldName: 'published_by', nullable: true })
  publishedBy: Rel<Person> | null = null;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}
