import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FindingKind, FindingOutcome, FindingStatus } from './finding.status.js';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AccessFindingFilter {
  @Field(() => [FindingKind], { nullable: true, description: 'Rests on one of these.' })
  kind?: FindingKind[];
  @Field(() => [FindingStatus], { nullable: true, description: 'One of these.' })
  status?: FindingStatus[];
  @Field(() => [FindingOutcome], { nullable: true, description: 'One of these.' })
  outcome?: FindingOutcome[];
  @Field(() => ID, { nullable: true, description: 'Of this person’s looks.' })
  person?: string;
  @Field(() => String, { nullable: true, description: 'About this patient, by pseudonym.' })
  pseudonym?: string;
  @Field(() => ID, { nullable: true, description: 'Taken by this auditor.' })
  takenBy?: string;
  @Field(() => Boolean, { nullable: true, description: 'Past its time, or not.' })
  overdue?: boolean;
  @Field(() => ID, { nullable: true, description: 'Gathered in this finding.' })
  gatheredInto?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last looked then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last looked before.' })
  to?: Date;
}

export enum AccessFindingOrder {
  PRIORITY = 'PRIORITY',
  FOUND_AT_DESC = 'FOUND_AT_DESC',
  DUE_AT_ASC = 'DUE_AT_ASC',
}
registerEnumType(AccessFindingOrder, {
  name: 'AccessFindingOrder',
  description: 'Orderings.',
  valuesConfig: {
    PRIORITY: {
      description:
        'As they are worked: those that can be worked first; then by what the facts say together; then by the rules that fired, as access rules rank them; then the oldest.',
    },
    FOUND_AT_DESC: { description: 'Newest first.' },
    DUE_AT_ASC: { description: 'What is to be closed soonest first.' },
  },
});

@ArgsType()
export class AccessFindingArgs extends PageArgs {
  @Field(() => AccessFindingFilter, { nullable: true, description: 'Which.' })
  filter?: AccessFindingFilter;
  @Field(() => AccessFindingOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AccessFindingOrder;
}
