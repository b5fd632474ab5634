import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../platform/scalars.js';

export enum WorkloadBy {
  COORDINATOR = 'COORDINATOR',
  UNIT = 'UNIT',
}
registerEnumType(WorkloadBy, {
  name: 'WorkloadBy',
  description: 'Of whom.',
  valuesConfig: {
    COORDINATOR: { description: 'Each coordinator.' },
    UNIT: { description: 'Each unit’s coordinators together.' },
  },
});

@ArgsType()
export class WorkloadOverTimeArgs {
  @Field(() => Int, { defaultValue: 12, description: 'How many months, this one the last; at most 60.' })
  months!: number;
  @Field(() => WorkloadBy, { defaultValue: WorkloadBy.COORDINATOR, description: 'Of whom.' })
  by!: WorkloadBy;
}

@ObjectType({ description: 'For how many patients somebody had accepted to answer as a month ended.' })
export class WorkloadMonth {
  @Field(() => DateScalar, { description: 'The month, by its first day.' })
  month!: string;
  @Field(() => ID, { description: 'The person or the unit.' })
  id!: string;
  @Field(() => String, { description: 'Their name.' })
  name!: string;
  @Field(() => Int, { description: 'Patients; a month in which there is none has no row.' })
  patients!: number;
}
