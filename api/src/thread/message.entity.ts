import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Attachment } from './attachment.entity.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Many, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Message (melding) in a thread. It is never changed; whoever wrote it can retract it, and it says so from then on.',
})
@Entity({ tableName: 'message' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  partOf: (t) => [`${t}.thread_id`],
  attributes: { author: (t, value) => `${t}.author_id = ${value}` },
  readableWith: { threadReadable: (t) => [{ type: 'Thread', id: `${t}.thread_id` }] },
  possible: { [Action.RETRACT]: (t) => `${t}.retracted_at is null` },
})
export class Message extends PatientBearing {
  @Property({ type: 'uuid' })
  threadId!: string;

  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => Person, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => Person)
  author!: Rel<Person>;

  @Field(() => Role, { nullable: true, description: 'In which role they wrote it.' })
  @Enum({ items: () => Role, type: 'text' })
  authorRole!: Role;

  @Field(() => String, {
    nullable: true,
    description: 'What it says; null: an attachment alone, or retracted.',
  })
  @Property({ type: 'text', nullable: true })
  @Derived((t) => `case when ${t}.retracted_at is null then ${t}.text end`)
  text: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent at.' })
  @Property({ type: 'datetime' })
  sentAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Retracted at: what it said is shown to nobody.',
  })
  @Property({ type: 'datetime', nullable: true })
  retractedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was retracted, as its author wrote.' })
  @Property({ type: 'text', nullable: true })
  retractionReason: string | null = null;

  @Field(() => [Attachment], {
    nullable: true,
    description: 'Files with it; none of one that was retracted.',
  })
  @Many(() => Attachment, {
    on: (p, t) => `${t}.message_id = ${p}.id and ${t}.thread_id = ${p}.thread_id`,
    order: (t) => `${t}.id`,
    samePatient: true,
  })
  attachments!: Rel<Attachment>[] | null;
}
