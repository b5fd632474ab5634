import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/scalars.js';

@ObjectType({ description: 'A course that is asked of a coordinator.' })
export class AskedTraining {
  @Field(() => String, { description: 'The course’s name.' })
  name!: string;
  @Field(() => Boolean, { description: 'Asked before one accepts; else after.' })
  before!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Took part on, the last time; null: not yet.' })
  tookPartOn!: string | null;
}

@ObjectType({ description: 'What a coordinator was asked to learn, and has.' })
export class CoordinatorTraining {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
  @Field(() => String, { description: 'By name.' })
  name!: string;
  @Field(() => [AskedTraining], { description: 'What is asked, and whether they took part.' })
  asked!: AskedTraining[];
  @Field(() => [String], { description: 'The names of what they lack.' })
  lacks!: string[];
}
