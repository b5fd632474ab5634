import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { PatientBearing } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Attachment (vedlegg) of a message, fetched with `GET /files/<id>` and the same token by whoever may read the message.',
})
@Entity({ tableName: 'attachment' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  partOf: (t) => [`${t}.thread_id`, `${t}.message_id`],
  attributes: {
    retracted: (t, value) =>
      `exists (select from message m where m.id = ${t}.message_id and m.retracted_at is not null) = ${value}`,
  },
  readableWith: { threadReadable: (t) => [{ type: 'Thread', id: `${t}.thread_id` }] },
})
export class Attachment extends PatientBearing {
  @Property({ type: 'uuid' })
  messageId!: string;

  @Property({ type: 'uuid' })
  threadId!: string;

  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => String, { nullable: true, description: 'File name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Media type, by what is in it.' })
  @Property({ type: 'text' })
  mediaType!: string;

  @Field(() => Int, { nullable: true, description: 'Bytes.' })
  @Property({ type: 'int' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes, hexadecimal.' })
  @Property({ type: 'text' })
  sha256!: string;
}
