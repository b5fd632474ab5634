import { Field, ObjectType } from 'type-graphql';
import { Standing } from '../definition/definition.entity.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Delay reason (årsakskode): why a deadline is waived or late. Data: `reasonCode` takes one of these codes.',
})
@Resource({
  from: `(select r.key as code, r.row from reference_row r where r.list = 'delayReason')`,
  identity: 'code',
  logged: false,
})
export class DelayReason {
  @Field(() => String, { description: 'The code, such as PATIENT_WISH.' })
  @Column()
  code!: string;

  @Field(() => String, { description: 'In words.' })
  @Derived((t, s) => `coalesce(${t}.row->'label'->>'${s.language}', ${t}.row->'label'->>'nb')`)
  label!: string;

  @Field(() => Standing, { description: 'How well it is known.' })
  @Derived((t) => `${t}.row->>'standing'`)
  standing!: Standing;
}
