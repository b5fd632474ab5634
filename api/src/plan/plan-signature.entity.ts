import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { PartOfPlan, partOfPlan } from './plan-part.entity.js';
import { PlanSigner } from './plan-part.type.js';
import { Person } from '../person/person.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({ description: 'Signature (signatur) on one version of a plan; it holds for no other.' })
@Entity({ tableName: 'plan_signature' })
@Resource(partOfPlan())
export class PlanSignature extends PartOfPlan {
  @Field(() => Int, { nullable: true, description: 'The version that was signed.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is the version that holds now.' })
  @Derived((t) => `(${t}.number = (select max(v.number) from plan_version v where v.plan_id = ${t}.plan_id))`)
  current!: boolean | null;

  @Field(() => PlanSigner, { nullable: true, description: 'As what.' })
  @Enum({ items: () => PlanSigner, type: 'text' })
  signedAs!: PlanSigner;

  @Field(() => Person, { nullable: true, description: 'Who signed, or recorded that the patient did.' })
  @ManyToOne(() => Person, { fieldName: 'signed_by' })
  signedBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  @Property({ type: 'datetime' })
  signedAt!: Date;

  @Field(() => RecordedOnBehalf, {
    nullable: true,
    description: 'That staff recorded the patient’s signature, such as on paper.',
  })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;
}
