import type { Rel } from '@mikro-orm/core';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { LogDamage } from './verification.type.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Verification of the access log (kontroll av innsynsloggen) that somebody had made: what they were told, of which part, and up to where.',
})
@Resource({ from: 'log_verification', logged: false })
export class AccessLogVerification {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @Column()
  id!: string;

  @Field(() => Person, { nullable: true, description: 'Who had it made; null: a command at the keyboard.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.person_id`)
  by!: Rel<Person> | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  @Column()
  startedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  @Column()
  endedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of entries of then or later; null: from the first.',
  })
  @Column('from_time')
  from!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of entries before then; null: to the last.' })
  @Column('to_time')
  to!: Date | null;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  @Column()
  ok!: boolean;

  @Field(() => Float, { description: 'Entries that were checked one by one.' })
  @Derived((t) => `${t}.entries::float8`)
  entries!: number;

  @Field(() => Float, { nullable: true, description: 'How far the log was read, in entries from its first.' })
  @Derived((t) => `${t}.size::float8`)
  size!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many entries the checkpoint covers that it led to.',
  })
  @Derived((t) => `${t}.signed_size::float8`)
  signedSize!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was signed: verified up to then.' })
  @Column()
  signedAt!: Date | null;

  @Field(() => LogDamage, { nullable: true, description: 'The first damage that was found.' })
  @Column()
  damage!: LogDamage | null;

  @Field(() => Float, { nullable: true, description: 'The place of the first bad entry, from 0.' })
  @Derived((t) => `${t}.place::float8`)
  place!: number | null;

  @Field(() => ID, { nullable: true, description: 'Its id, where there is one.' })
  @Column()
  entryId!: string | null;

  @Field(() => String, { nullable: true, description: 'What was found, in a line.' })
  @Column()
  why!: string | null;
}
