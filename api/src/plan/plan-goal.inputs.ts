import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { PlanGoalKind } from './plan-part.type.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

const SAID = 'How the patient said it, where staff record the patient’s own words.';

@InputType({ description: 'A goal that is added, changed or taken away. What is left out stays as it was.' })
export class SetGoalInput extends Repeatable {
  @Field(() => ID, { description: 'In which plan.' })
  planId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal that changes; a new one without.' })
  id?: string | null;
  @Field(() => PlanGoalKind, { nullable: true, description: 'What it is; a goal unless told.' })
  kind?: PlanGoalKind | null;
  @Field(() => String, { nullable: true, description: 'In words; required of a new one.' })
  @Extensions({ maxLength: 2000 })
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It is no goal any more; versions keep it.' })
  removed?: boolean | null;
  @Field(() => OnBehalf, { nullable: true, description: SAID })
  onBehalf?: OnBehalf | null;
  @Field(() => Int, { nullable: true, description: 'The goal’s version that the change rests on; required.' })
  expectedVersion?: number | null;
}

@InputType({
  description: 'The patient’s own words. What is left out or null stays; an empty text takes it away.',
})
export class WriteOwnWordsInput extends Repeatable {
  @Field(() => ID, { description: 'In which plan.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Hva er viktig for meg.' })
  whatMatters?: string | null;
  @Field(() => String, { nullable: true, description: 'Mine ressurser.' })
  resources?: string | null;
  @Field(() => String, { nullable: true, description: 'Mine behov.' })
  needs?: string | null;
  @Field(() => String, { nullable: true, description: 'Slik vil jeg bli møtt, og hjelpen jeg ønsker.' })
  wishes?: string | null;
  @Field(() => OnBehalf, { nullable: true, description: `${SAID} Required from them.` })
  onBehalf?: OnBehalf | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The plan’s `wordsVersion` that the change rests on; required when there are words.',
  })
  expectedVersion?: number | null;
}
