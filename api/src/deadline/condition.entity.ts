import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { PatientBearing } from '../read/base.entity.js';
import { Column, One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Stated condition (vilkår): what somebody said of a patient that a rule asks for, such as SEVERE. The latest word on each.',
})
@Resource({
  from: `(select distinct on (c.pathway_id, c.condition) c.* from pathway_condition c order by c.pathway_id, c.condition, c.stated_at desc, c.id desc)`,
  rows: { table: 'pathway_condition' },
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
})
export class StatedCondition extends PatientBearing {
  @Field(() => String, {
    nullable: true,
    description: 'The condition, such as SEVERE or SUICIDAL_BEHAVIOUR.',
  })
  @Column()
  condition!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds.' })
  @Column()
  holds!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was stated.' })
  @Column()
  statedAt!: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who stated it.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.stated_by`)
  statedBy!: Rel<Person> | null;
}
