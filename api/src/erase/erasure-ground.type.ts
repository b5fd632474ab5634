import { Field, ObjectType } from 'type-graphql';
import { Standing } from '../definition/definition.entity.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Ground for erasing a record (grunnlag for sletting): data, with where it is written and how well that is known.',
})
@Resource({
  from: `(select r.key as code, r.row from reference_row r where r.list = 'erasureGround')`,
  identity: 'code',
  logged: false,
})
export class ErasureGround {
  @Field(() => String, { description: 'The code, such as HPL_44.' })
  @Column()
  code!: string;
  @Field(() => String, { description: 'In words.' })
  @Derived((t, s) => `coalesce(${t}.row->'label'->>'${s.language}', ${t}.row->'label'->>'nb')`)
  label!: string;
  @Field(() => [String], { description: 'Where it is written.' })
  @Derived((t) => `${t}.row->'source'`)
  source!: string[];
  @Field(() => Standing, { description: 'How well it is known.' })
  @Derived((t) => `${t}.row->>'standing'`)
  standing!: Standing;
}
