import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Deadline setting (fristinnstilling): an organisation’s own for one kind of deadline, or, without a kind, for all.',
})
@Entity({ tableName: 'deadline_setting' })
@Resource({ logged: false })
export class DeadlineSetting extends Identified {
  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of deadline; null: all without one of their own.',
  })
  @Property({ type: 'text', nullable: true })
  kind: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'DUE_SOON from so many days before the due day; null: as the rule says.',
  })
  @Property({ type: 'integer', nullable: true })
  dueSoonDays: number | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether Saturday is a working day here; null: it is not. Only without a kind.',
  })
  @Property({ type: 'boolean', nullable: true })
  saturdayCounts: boolean | null = null;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => Int, { description: 'Counts changes; send it as `expectedVersion`.' })
  @Property({ version: true })
  version: number = 1;
}
