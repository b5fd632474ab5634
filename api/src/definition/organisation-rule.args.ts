import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class OrganisationRuleFilter {
  @Field(() => ID, { nullable: true, description: 'Of this organisation.' })
  organisation?: string;
  @Field(() => String, { nullable: true, description: 'For this clock.' })
  kind?: string;
  @Field(() => Boolean, { nullable: true, description: 'Published, or drafts.' })
  published?: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'In force on this day.' })
  validOn?: string;
}

@ArgsType()
export class OrganisationRuleArgs extends PageArgs {
  @Field(() => OrganisationRuleFilter, { nullable: true, description: 'Which.' })
  filter?: OrganisationRuleFilter;
}
