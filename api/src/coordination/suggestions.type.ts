import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Role } from '../authz/roles.js';

@ObjectType({ description: 'A person, as a suggestion shows them.' })
export class SuggestedPerson {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A unit, as a suggestion shows it.' })
export class SuggestedUnit {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'The grant under which somebody would coordinate.' })
export class SuggestedGrant {
  @Field(() => ID, { description: 'Id: what assignCoordinator takes as grantId.' })
  id!: string;
  @Field(() => Role, { description: 'The role held now.' })
  role!: Role;
  @Field(() => SuggestedPerson, { description: 'Who.' })
  person!: SuggestedPerson;
  @Field(() => SuggestedUnit, { description: 'Where.' })
  unit!: SuggestedUnit;
}

@ObjectType({ description: 'Why somebody is suggested.' })
export class SuggestionReason {
  @Field(() => String, {
    description:
      'CONTACT_PERSON, NAMED_CONTACT, SERVES, SERVICE_INVOLVED, CAPACITY, NO_CAPACITY, LOAD, LANGUAGE, SAME_UNIT or SAME_ORGANISATION.',
  })
  kind!: string;
  @Field(() => String, { description: 'In one sentence, in the caller’s language.' })
  text!: string;
}

@ObjectType({ description: 'Somebody who could be named, best first, with the reasons.' })
export class CoordinatorSuggestion {
  @Field(() => SuggestedGrant, { description: 'Who, and where.' })
  grant!: SuggestedGrant;
  @Field(() => Int, { description: 'Place in the ranking, from 1.' })
  rank!: number;
  @Field(() => Int, { description: 'How many patients they answer for now.' })
  load!: number;
  @Field(() => Int, { nullable: true, description: 'How many they can answer for; null: not said.' })
  capacity!: number | null;
  @Field(() => [SuggestionReason], { description: 'Why, strongest first.' })
  reasons!: SuggestionReason[];
}

@ObjectType({ description: 'How many patients somebody answers for.' })
export class Workload {
  @Field(() => SuggestedGrant, { description: 'Who, and where.' })
  grant!: SuggestedGrant;
  @Field(() => Int, { description: 'How many patients they answer for now.' })
  load!: number;
  @Field(() => Int, { description: 'Of those, proposals that wait for an answer.' })
  waiting!: number;
  @Field(() => Int, { nullable: true, description: 'How many they can answer for; null: not said.' })
  capacity!: number | null;
}
