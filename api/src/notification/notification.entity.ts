import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { contentOf } from '../read/content.js';
import { Resource } from '../read/registry.js';

/** Says that something waits, never what it says: the recipient's own rights open that. */
@ObjectType({ description: 'Notification (varsel): something happened that concerns the caller.' })
@Entity({ tableName: 'notification' })
@Resource({
  logged: false,
  attributes: {
    mine: (t, value) => `${t}.recipient_id = ${value}`,
    /** Nobody keeps what it is about from this person, as the patient or as a parent. */
    notWithheldFrom: (t, person) =>
      `(${t}.patient_id is null or not exists (select from withholding w where w.patient_id = ${t}.patient_id` +
      ` and w.ended_at is null and (w.object_id = ${t}.subject_id or ${contentOf(`${t}.subject_type`)} = any(w.contents))` +
      ` and exists (select from relation r where r.patient_id = w.patient_id and r.subject_id = ${person}` +
      ` and r.kind = case w.audience when 'PATIENT' then 'SELF' else 'PARENT' end)))`,
  },
})
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
