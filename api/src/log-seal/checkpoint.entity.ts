import { Field, Float, ObjectType } from 'type-graphql';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Access log checkpoint (kontrollpunkt): a signed head of the log, as it was also published outside the database. Two of them, and the log between, can be held against each other by anybody who has the public key.',
})
@Resource({
  from: 'audit.checkpoint',
  rows: { table: 'audit.checkpoint' },
  logged: false,
  databaseRole: 'samlop_auditor',
})
export class AccessLogCheckpoint extends Identified {
  @Field(() => Float, { description: 'How many entries it covers.' })
  @Column()
  size!: number;

  @Field(() => String, { description: 'The root of the tree over them (RFC 9162), Base64.' })
  @Derived((t) => `encode(${t}.root, 'base64')`)
  root!: string;

  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  @Column()
  at!: Date;

  @Field(() => String, { description: 'Which key signed: eight hexadecimal digits.' })
  @Column()
  keyId!: string;

  @Field(() => String, {
    description: 'The signed note, exactly as it was published (C2SP tlog-checkpoint).',
  })
  @Column()
  note!: string;
}
