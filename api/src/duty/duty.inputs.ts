import { Field, ID, InputType, Int } from 'type-graphql';
import { DutyKind } from './duty.status.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Registers what somebody is on duty for.' })
export class RegisterDutyInput {
  @Field(() => ID, { description: 'Who: somebody with a role in the organisation, and not oneself.' })
  personId!: string;
  @Field(() => ID, { description: 'For which unit’s patients.' })
  unitId!: string;
  @Field(() => DutyKind, { description: 'For what.' })
  kind!: DutyKind;
  @Field(() => ID, { nullable: true, description: 'In whose place; of a substitute, and of no other.' })
  forPersonId?: string | null;
  @Field(() => DateTimeScalar, { description: 'From; at most 31 days back.' })
  startsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'To; at most 366 days later.' })
  endsAt!: Date;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Ends a duty before its time.' })
export class EndDutyInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
