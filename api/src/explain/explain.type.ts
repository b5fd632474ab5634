import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { Verdict } from '../access-log/access-log.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { BlockSubject } from '../consent/consent.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType({ description: 'Vilkår: one thing that a rule asks for.' })
export class ExplainedCondition {
  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is so of this object; null where that may not be told.',
  })
  holds!: boolean | null;
}

@ObjectType({
  description: 'Regel: one of the rules by which the role may do this, all of whose conditions must hold.',
})
export class ExplainedRule {
  @Field(() => [ExplainedCondition], { description: 'What it asks for; nothing: the role is enough.' })
  conditions!: ExplainedCondition[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it allows; null where that may not be told.',
  })
  holds!: boolean | null;
}

@ObjectType({
  description:
    'Forklaring på tilgang: why somebody may or may not do something with an object, from the very rules that decide it. Of an object that they do not see it says the same as of none.',
})
export class AccessExplanation {
  @Field(() => Verdict, { description: 'May, or may not.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'In one or two sentences.' })
  text!: string;

  @Field(() => Role, { description: 'In which role it was asked for.' })
  role!: Role;

  @Field(() => DateTimeScalar, { description: 'As of when; what the object itself says is as of now.' })
  at!: Date;

  @Field(() => [RelationKind], { description: 'The relations to the patient that hold then.' })
  relations!: RelationKind[];

  @Field(() => [BlockSubject], {
    description:
      'Blocks of this kind of content that hold then: of the person, the unit or the organisation.',
  })
  blocks!: BlockSubject[];

  @Field(() => [ExplainedRule], { description: 'The rules of the role that speak of it.' })
  rules!: ExplainedRule[];

  @Field(() => [String], { description: 'What would have to change; one of these, where there are several.' })
  wouldChange!: string[];

  @Field(() => [Role], { description: 'The roles that may do this where their conditions hold.' })
  roles!: Role[];
}

@ArgsType()
export class ExplainAccessArgs {
  @Field(() => String, { description: 'The type of the object, such as Patient or Deadline.' })
  type!: string;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'One of its fields; the object itself unless told.' })
  field?: string;
  @Field(() => Action, { nullable: true, description: 'What is to be done with it; reading unless told.' })
  action?: Action;
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody else’s grant, for administrators and auditors of its organisation.',
  })
  grantId?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As of when, with `grantId`; now unless told, never later.',
  })
  at?: Date;
}
