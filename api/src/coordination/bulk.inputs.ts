import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@ArgsType()
export class ProposedAssignmentsArgs {
  @Field(() => [ID], { description: 'The vacancies, at most 100; of one side, the caller’s own.' })
  vacancyIds!: string[];
}

@InputType({ description: 'Whom to name for one vacancy.' })
export class AssignRowInput {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancyId!: string;
  @Field(() => ID, { description: 'The grant of who is named, as it was proposed or another.' })
  grantId!: string;
}

@InputType({ description: 'Names coordinators for many vacancies at once.' })
export class AssignCoordinatorsInput extends Repeatable {
  @Field(() => [AssignRowInput], { description: 'At most 100, each vacancy once.' })
  rows!: AssignRowInput[];
}
