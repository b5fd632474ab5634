import { Field, ObjectType } from 'type-graphql';
import { ReasonGiven, reasonsOf } from '../definition/ground.type.js';
import { Column, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Delay reason (årsakskode): why a deadline is waived or late. Data: `reasonCode` takes one of these codes.',
})
@Resource(reasonsOf('delayReason'))
export class DelayReason extends ReasonGiven {
  @Field(() => String, { description: 'The code, such as PATIENT_WISH.' })
  @Column()
  code!: string;
}
