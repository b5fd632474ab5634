import { ArgsType, Field, ID } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';

@ArgsType()
export class AccessReceiptArgs {
  @Field(() => ID, { nullable: true, description: 'Of this entry; or of a period.' })
  entry?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Of what was then or later.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Of what was before; now unless told.' })
  to?: Date | null;
}
