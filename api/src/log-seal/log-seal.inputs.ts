import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Which part of the access log is to be verified; without anything: all of it.' })
export class VerifyAccessLogInput extends Repeatable {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Entries of then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Entries before then.' })
  to?: Date;
}
