import { ArgsType, Field, ID } from 'type-graphql';
import { CoordinatorKind } from './care-case.entity.js';
import { Side } from '../authz/roles.js';

@ArgsType()
export class CaseArgs {
  @Field(() => ID, { nullable: true, description: 'The case.' })
  caseId?: string;
  @Field(() => ID, { nullable: true, description: 'The pathway, whose case it is; instead of the case.' })
  pathwayId?: string;
}

@ArgsType()
export class SuggestionArgs extends CaseArgs {
  @Field(() => Side, { nullable: true, description: 'The side; the caller’s own unless told.' })
  side?: Side;
  @Field(() => CoordinatorKind, { nullable: true, description: 'Coordinator unless told.' })
  kind?: CoordinatorKind;
}
