import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Side } from '../authz/roles.js';
import { DeadlineRule, Force } from '../definition/definition.entity.js';
import { DateScalar } from '../platform/scalars.js';
import { PatientBearing } from '../read/base.entity.js';
import { Column, One, Resource } from '../read/registry.js';

export enum UnclockedReason {
  NUMBER_NOT_FOUND = 'NUMBER_NOT_FOUND',
  NO_UPPER_LIMIT = 'NO_UPPER_LIMIT',
  INDIVIDUAL_DATE_NOT_SET = 'INDIVIDUAL_DATE_NOT_SET',
  SETTING_UNKNOWN = 'SETTING_UNKNOWN',
  CONDITION_UNKNOWN = 'CONDITION_UNKNOWN',
}
registerEnumType(UnclockedReason, {
  name: 'UnclockedReason',
  description: 'Why a clock that should run cannot.',
  valuesConfig: {
    NUMBER_NOT_FOUND: {
      description: 'Tallet er ikke funnet: no published source says how many days, and none is invented.',
    },
    NO_UPPER_LIMIT: { description: 'Minst så lenge: the rule has no last day; `earliestOn` is its first.' },
    INDIVIDUAL_DATE_NOT_SET: { description: 'Datoen som settes for pasienten, mangler.' },
    SETTING_UNKNOWN: { description: 'Ikke kjent om poliklinisk eller døgn: record it with an event.' },
    CONDITION_UNKNOWN: {
      description: 'Ikke kjent om vilkåret er til stede: say so with stateCondition.',
    },
  },
});

@ObjectType({
  description:
    'A clock that should run now and cannot (frist uten klokke), since something is missing: a number that no source gives, the care setting, or whether a condition holds.',
})
@Resource({
  from: 'deadline_unclocked',
  patient: (t) => `${t}.patient_id`,
  content: 'DEADLINE',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    unitWithin: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
})
export class UnclockedDeadline extends PatientBearing {
  @Field(() => DeadlineRule, { nullable: true, description: 'The rule, with its source and standing.' })
  @One(() => DeadlineRule, (p, t) => `${t}.id = ${p}.rule_id`)
  rule!: Rel<DeadlineRule> | null;

  @Field(() => String, { nullable: true, description: 'The clock’s name, such as CLINICAL_DECISION.' })
  @Column()
  kind!: string | null;

  @Field(() => Side, { nullable: true, description: 'Which side must act.' })
  @Column()
  side!: Side | null;

  @Field(() => Force, { nullable: true, description: 'How binding it is.' })
  @Column()
  force!: Force | null;

  @Field(() => UnclockedReason, { nullable: true, description: 'What is missing.' })
  @Column()
  reason!: UnclockedReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The condition that nobody has answered, such as SEVERE.',
  })
  @Column()
  condition!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that the clock would have started.' })
  @Column()
  startsOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the rule can be fulfilled.',
  })
  @Column()
  earliestOn!: string | null;
}
