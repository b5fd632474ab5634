import { Field, ObjectType } from 'type-graphql';
import { Standing } from './definition.entity.js';
import { Derived } from '../read/registry.js';

/** A reason in law or guide, as an administrator can add one: a row of reference data under its code. */
@ObjectType()
export abstract class ReasonGiven {
  @Field(() => String, { description: 'In words.' })
  @Derived((t, s) => `coalesce(${t}.row->'label'->>'${s.language}', ${t}.row->'label'->>'nb')`)
  label!: string;
  @Field(() => Standing, { description: 'How well it is known.' })
  @Derived((t) => `${t}.row->>'standing'`)
  standing!: Standing;
}

/** One that says where it is written. */
@ObjectType()
export abstract class Ground extends ReasonGiven {
  @Field(() => [String], { description: 'Where it is written.' })
  @Derived((t) => `${t}.row->'source'`)
  source!: string[];
}

/** The reasons of a list, each known by its code; they are nobody's data. */
export const reasonsOf = (list: string) => ({
  from: `(select r.key as code, r.row from reference_row r where r.list = '${list}')`,
  identity: 'code',
  logged: false,
});
