import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanSignature } from './plan-signature.entity.js';
import { PlanSnapshot } from './plan-snapshot.type.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Many, Resource } from '../read/registry.js';

@ObjectType({ description: 'Version (versjon) of a plan: the whole of what was agreed, as it stood.' })
@Entity({ tableName: 'plan_version' })
@Resource(partOfPlan())
export class PlanVersion extends PartOfPlan {
  @Field(() => Int, { nullable: true, description: 'Counted from 1, when the plan was made.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => PlanSnapshot, { nullable: true, description: 'What it said.' })
  @Property({ type: 'json' })
  content!: PlanSnapshot;

  @Field(() => Int, { nullable: true, description: 'The version that was restored; null: none was.' })
  @Property({ type: 'int', nullable: true })
  restoredFrom: number | null = null;

  @Field(() => Person, { nullable: true, description: 'Who made the change.' })
  @ManyToOne(() => Person, { fieldName: 'made_by' })
  madeBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  @Property({ type: 'datetime' })
  madeAt!: Date;

  @Field(() => [PlanSignature], { nullable: true, description: 'Who signed this version.' })
  @Many(() => PlanSignature, {
    on: (p, t) => `${t}.plan_id = ${p}.plan_id and ${t}.number = ${p}.number`,
    order: (t) => `${t}.signed_at, ${t}.id`,
    samePatient: true,
  })
  signatures!: Rel<PlanSignature>[] | null;
}
