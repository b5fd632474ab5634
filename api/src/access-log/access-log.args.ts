import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AccessBy } from './access-by.type.js';
import { AccessPurpose, Verdict } from './access-log.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AccessLogEntryFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'These entries; a row of the log, as findings name it, stands for all its entries.',
  })
  id?: string[];
  @Field(() => ID, { nullable: true, description: 'What the request of this entry did, itself included.' })
  sameRequestAs?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before.' })
  to?: Date;
  @Field(() => ID, { nullable: true, description: 'By this person.' })
  actor?: string;
  @Field(() => String, {
    nullable: true,
    description: 'By whoever acts as patient, parent or next of kin under this pseudonym.',
  })
  actorPseudonym?: string;
  @Field(() => String, { nullable: true, description: 'About this patient, by pseudonym.' })
  pseudonym?: string;
  @Field(() => [AccessBy], {
    nullable: true,
    description: 'By the patient, relatives, staff or the platform; for those whose record it is.',
  })
  by?: AccessBy[];
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

export enum AccessLogEntryOrder {
  AT_DESC = 'AT_DESC',
  AT_ASC = 'AT_ASC',
}
registerEnumType(AccessLogEntryOrder, {
  name: 'AccessLogEntryOrder',
  description: 'Orderings.',
  valuesConfig: {
    AT_DESC: { description: 'Newest first.' },
    AT_ASC: { description: 'Oldest first.' },
  },
});

@ArgsType()
export class AccessLogEntryArgs extends PageArgs {
  @Field(() => AccessLogEntryFilter, { nullable: true, description: 'Which.' })
  filter?: AccessLogEntryFilter;
  @Field(() => AccessLogEntryOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AccessLogEntryOrder;
}
