import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { RelationKind, Role } from '../authz/roles.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType({
  description:
    'Mulig innsyn: somebody could see the patient for a time, under one grant, by the same relations all that time.',
})
export class PossibleAccess {
  @Field(() => ID, {
    nullable: true,
    description: 'Who; null for whoever acts as patient, parent or next of kin.',
  })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'What they are called; null where `personId` is.' })
  personName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whoever acts as patient, parent or next of kin, under the pseudonym of the access log.',
  })
  actorPseudonym!: string | null;

  @Field(() => Role, { description: 'In which role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'At which unit.' })
  unitId!: string | null;

  @Field(() => String, { nullable: true, description: 'What the unit is called.' })
  unitName!: string | null;

  @Field(() => [RelationKind], { description: 'By which relations to the patient.' })
  relations!: RelationKind[];

  @Field(() => DateTimeScalar, { description: 'From this instant on.' })
  from!: Date;

  @Field(() => DateTimeScalar, { description: 'Up to this one.' })
  to!: Date;

  @Field(() => Int, {
    description:
      'How often they did look meanwhile: requests of theirs that showed something of the patient.',
  })
  looks!: number;
}

@ObjectType({
  description:
    'Hvem kunne se: everybody who could have seen a patient in a period, whether or not they did, by the rules of today and by what stood at each instant: grants, relations, consents, blocks, ages, emergencies. Units are taken as they hang today, and people as active, since neither is kept with a time.',
})
export class WhoCouldSee {
  @Field(() => String, { description: 'The patient, under the pseudonym of the access log.' })
  pseudonym!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => Int, { description: 'How many of them looked while they could.' })
  looked!: number;

  @Field(() => [PossibleAccess], { description: 'Those who looked first, then by when they could.' })
  access!: PossibleAccess[];
}

@ArgsType()
export class WhoCouldSeeArgs {
  @Field(() => String, { description: 'The patient, by the pseudonym of the access log.' })
  pseudonym!: string;
  @Field(() => DateTimeScalar, { description: 'From this instant on.' })
  from!: Date;
  @Field(() => DateTimeScalar, { description: 'Up to this one; not later than now.' })
  to!: Date;
}
