import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccessPurpose, Verdict } from '../access-log/access-log.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Embedded } from '../read/registry.js';

@ObjectType({
  description: 'Søkekriterier: what is looked for in the access log; names patients by pseudonym alone.',
})
@Embedded()
export class AccessLogCriteria {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before.' })
  to?: Date;
  @Field(() => Int, { nullable: true, description: 'In the last so many days, in place of instants.' })
  lastDays?: number;
  @Field(() => ID, { nullable: true, description: 'By this person.' })
  actor?: string;
  @Field(() => String, {
    nullable: true,
    description: 'By whoever acts as patient, parent or next of kin under this pseudonym.',
  })
  actorPseudonym?: string;
  @Field(() => String, { nullable: true, description: 'About this patient, by pseudonym.' })
  pseudonym?: string;
  @Field(() => ID, { nullable: true, description: 'By people at this unit or below it.' })
  unit?: string;
  @Field(() => [Role], { nullable: true, description: 'In these roles.' })
  role?: Role[];
  @Field(() => [Action], { nullable: true, description: 'What was done.' })
  action?: Action[];
  @Field(() => [AccessPurpose], { nullable: true, description: 'Why.' })
  purpose?: AccessPurpose[];
  @Field(() => [RelationKind], { nullable: true, description: 'By which relation.' })
  relation?: RelationKind[];
  @Field(() => Verdict, { nullable: true, description: 'Given or refused.' })
  decision?: Verdict;
  @Field(() => [String], { nullable: true, description: 'Kinds of data.' })
  resourceType?: string[];
  @Field(() => String, { nullable: true, description: 'What one request did.' })
  requestId?: string;
}

/** So many searches one person keeps; more are no longer found again. */
export const MAX_SAVED = 100;
export const MAX_LAST_DAYS = 366;
