import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../authz/roles.js';
import { Absence } from '../organisation/grant.entity.js';
import { JsonScalar } from '../platform/scalars.js';

@ObjectType({ description: 'The caller, as themselves.' })
export class MePerson {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Given name.' })
  givenName!: string;
  @Field(() => String, { description: 'Family name.' })
  familyName!: string;
}

@ObjectType({ description: 'The unit of one of the caller’s grants.' })
export class MeUnit {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Kind (UnitKind).' })
  kind!: string;
  @Field(() => MeUnit, { nullable: true, description: 'The organisation.' })
  organisation!: MeUnit | null;
}

@ObjectType({ description: 'The patient for whom a derived grant acts.' })
export class MePatient {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A grant that the caller may act under: send its id as `Samlop-Grant`.' })
export class MeGrant {
  @Field(() => ID, { description: 'Id, for the header Samlop-Grant.' })
  id!: string;
  @Field(() => MePerson, { description: 'The caller.' })
  person!: MePerson;
  @Field(() => Role, { description: 'The role.' })
  role!: Role;
  @Field(() => MeUnit, {
    nullable: true,
    description: 'Where; null for derived grants and the installation’s administrator.',
  })
  unit!: MeUnit | null;
  @Field(() => MePatient, { nullable: true, description: 'For whom, where it follows from a relation.' })
  patient!: MePatient | null;
  @Field(() => Date, { description: 'Holds from.' })
  validFrom!: string;
  @Field(() => Date, { nullable: true, description: 'Holds until.' })
  validTo!: string | null;
  @Field(() => Absence, { nullable: true, description: 'Absence today.' })
  absence!: Absence | null;
}

@ObjectType({ description: 'Who calls, under which grants they may act, and what the chosen one allows.' })
export class Me {
  @Field(() => MePerson, { description: 'The caller.' })
  person!: MePerson;
  @Field(() => [MeGrant], {
    description: 'Grants that hold now, derived ones (self, each child, each next of kin) with them.',
  })
  grants!: MeGrant[];
  @Field(() => MeGrant, {
    nullable: true,
    description: 'The grant that this request acts under; null: say which.',
  })
  grant!: MeGrant | null;
  @Field(() => JsonScalar, {
    description: 'The chosen grant’s rules, packed by @casl/ability/extra; empty where none is chosen.',
  })
  rules!: unknown;
}
