import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FindingKind, RuleStanding } from './finding.status.js';
import './finding.type.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType({ description: 'A threshold of a rule, and between what it can be set.' })
export class RuleThreshold {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => Int, { description: 'As it holds.' })
  value!: number;
  @Field(() => Int, { description: 'As it is shipped.' })
  shipped!: number;
  @Field(() => Int, { description: 'The least that it can be.' })
  least!: number;
  @Field(() => Int, { description: 'The most that it can be.' })
  most!: number;
}

@ObjectType({ description: 'Rule of the access log (regel for funn), as it holds for one’s organisation.' })
export class AccessRule {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;
  @Field(() => FindingKind, { description: 'What it finds.' })
  kind!: FindingKind;
  @Field(() => String, { description: 'What it is called, in the caller’s language.' })
  name!: string;
  @Field(() => String, { description: 'What it says in a finding; {…} is filled with the facts.' })
  sentence!: string;
  @Field(() => Int, { description: 'Its place in the order in which findings are worked; 1 is first.' })
  rank!: number;
  @Field(() => RuleStanding, { description: 'What it can do by itself.' })
  standing!: RuleStanding;
  @Field(() => [RuleStanding], { description: 'What it can be set to do.' })
  standings!: RuleStanding[];
  @Field(() => Boolean, { description: 'A second auditor reads what is concluded.' })
  serious!: boolean;
  @Field(() => [RuleThreshold], { description: 'Its thresholds.' })
  thresholds!: RuleThreshold[];
  @Field(() => Int, { description: 'The version that is shipped.' })
  shippedVersion!: number;
  @Field(() => Int, { description: 'Counts the organisation’s changes; send it as `expectedVersion`.' })
  version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the organisation last changed it.' })
  changedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;
}
