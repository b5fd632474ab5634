import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CodeType, Requirement } from './code.entity.js';
import { codeJson, EventCode } from './event-code.type.js';
import { notObjected } from '../consent/objection.questions.js';
import { PathwayEvent } from '../pathway/pathway-event.entity.js';
import { Standing } from '../definition/definition.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, One, Resource } from '../read/registry.js';

export enum RegistrationStatus {
  REGISTERED = 'REGISTERED',
  MISSING = 'MISSING',
  EXPECTED = 'EXPECTED',
  OPTIONAL = 'OPTIONAL',
}
registerEnumType(RegistrationStatus, {
  name: 'RegistrationStatus',
  description: 'Where a registration stands.',
  valuesConfig: {
    REGISTERED: { description: 'Registrert: the event that it speaks of is registered.' },
    MISSING: { description: 'Mangler: it must or should be there by now, and is not.' },
    EXPECTED: { description: 'It must or should be registered; its time has not come.' },
    OPTIONAL: {
      description:
        'It may be registered, or binds only where the thing was done; or how binding it is was not found.',
    },
  },
});

/** What case workers read of the register: that the services met, and that somebody dropped out. */
const COOPERATION = `('COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT')`;

@ObjectType({
  description:
    'Registration (registrering): what a pathway’s edition says is to be registered, by when, and whether it is. Read by those who read the pathway’s events.',
})
@Resource({
  from: 'registration',
  rows: null,
  identity: 'pathway_id',
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.event_id`],
  attributes: {
    shared: notObjected('PATHWAY'),
    cooperation: (t, value) =>
      `(${t}.event_kind is not null and ${t}.event_kind in ${COOPERATION}) = ${value}`,
  },
})
export class Registration {
  @Field(() => String, { description: 'Stable key of the code’s row.' })
  @Column()
  key!: string;

  @Field(() => EventCode, { description: 'The code; its value is null where it was not found.' })
  @Derived(codeJson)
  code!: EventCode;

  @Field(() => CodeType, { nullable: true, description: 'What the code names; null: not found.' })
  @Column()
  type!: CodeType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The event that registers it; null: the pathway’s type, registered by its start.',
  })
  @Column()
  eventKind!: string | null;

  @Field(() => Requirement, {
    nullable: true,
    description: 'How binding; null: the source does not say, or only an earlier edition says it.',
  })
  @Column()
  requirement!: Requirement | null;

  @Field(() => String, { description: 'When it is registered, in the source’s words or ours after them.' })
  @Column('due_text')
  when!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The event by which it must be registered; null: the source names none.',
  })
  @Column()
  dueByEvent!: string | null;

  @Field(() => RegistrationStatus, { description: 'Where it stands.' })
  @Column()
  status!: RegistrationStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it speaks of happened, the first time.',
  })
  @Column()
  occurredAt!: Date | null;

  @Field(() => PathwayEvent, {
    nullable: true,
    description: 'The event that registers it, the first of them.',
  })
  @One(() => PathwayEvent, (p, t) => `${t}.id = ${p}.event_id`, { samePatient: true })
  event!: Rel<PathwayEvent> | null;

  @Field(() => Boolean, {
    description:
      'Stands in an earlier edition; what the pathway’s own edition says of it was not found, so that it is never missing.',
  })
  @Column()
  carried!: boolean;

  @Field(() => String, { description: 'The edition that says it, as the source names it.' })
  @Column()
  edition!: string;

  @Field(() => [String], { description: 'Where it is from.' })
  @Column()
  source!: string[];

  @Field(() => Standing, {
    description: 'How well the code is known; NOT_FOUND where its value was not found.',
  })
  @Column()
  standing!: Standing;
}
