import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

/** Says that something waits, never what it says: the recipient's own rights open that. */
@ObjectType({ description: 'Notification (varsel): something happened that concerns the caller.' })
@Entity({ tableName: 'notification' })
@Resource({ logged: false, attributes: { mine: (t, value) => `${t}.recipient_id = ${value}` } })
export class Notification extends Identified {
  @Property({ type: 'uuid' })
  recipientId!: string;

  @Property({ type: 'uuid', nullable: true })
  patientId: string | null = null;

  @Field(() => String, { description: 'What happened, such as COORDINATOR_NAMED.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The type of the object that it is about.' })
  @Property({ type: 'text', nullable: true })
  subjectType: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The id of the object that it is about.' })
  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Read at.' })
  @Property({ type: 'datetime', nullable: true })
  readAt: Date | null = null;
}
