import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '../person/person.entity.js';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, One, Resource } from '../read/registry.js';

export enum OutboxState {
  WAITING = 'WAITING',
  SENT = 'SENT',
  SHOWN = 'SHOWN',
  DEAD = 'DEAD',
}
registerEnumType(OutboxState, {
  name: 'OutboxState',
  description: 'Where a message stands.',
  valuesConfig: {
    WAITING: { description: 'Venter: to be sent, or tried again, at its time.' },
    SENT: { description: 'Sendt: the mail server has taken it.' },
    SHOWN: { description: 'Vist: would have been sent; the demo sends nothing.' },
    DEAD: { description: 'Oppgitt: the mail server has refused it too often.' },
  },
});

@ObjectType({
  description:
    'Utboks: an e-mail to somebody at work. Only in the demo, where nothing is sent; elsewhere the installation’s ' +
    'administrator sees those that could not be delivered.',
})
@Resource({
  from: 'outbox_message',
  logged: false,
  attributes: {
    toMe: (t, value) => `(${t}.demo and ${t}.recipient_id = ${value})`,
    shown: (t, value) => `(${t}.demo or ${t}.state = 'DEAD') = ${value}`,
  },
})
export class OutboxMessage extends Identified {
  @Field(() => Person, { description: 'To whom.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.recipient_id`)
  recipient!: Rel<Person>;

  @Field(() => String, { description: 'The address.' })
  @Column()
  address!: string;

  @Field(() => String, { description: 'Its language: nb, nn or en.' })
  @Column()
  language!: string;

  @Field(() => String, { description: 'Subject.' })
  @Column()
  subject!: string;

  @Field(() => String, { description: 'What it says; never of whom or what.' })
  @Column()
  text!: string;

  @Field(() => Int, { description: 'Of how many things it tells.' })
  @Column()
  items!: number;

  @Field(() => Boolean, { description: 'Named urgent by a setting: goes also at night.' })
  @Column()
  urgent!: boolean;

  @Field(() => OutboxState, { description: 'Where it stands.' })
  @Column()
  state!: OutboxState;

  @Field(() => DateTimeScalar, { description: 'When it may be sent.' })
  @Column()
  sendAfter!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was, or would have been, sent.' })
  @Column()
  sentAt!: Date | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  @Column()
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What the mail server last answered, as a code.' })
  @Column()
  lastError!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  @Column()
  createdAt!: Date;
}
