import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { HealthArea } from './health-check.type.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class HealthCheckFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => [HealthArea], { nullable: true, description: 'About what.' })
  area?: HealthArea[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'With something that follows and is not done, or without.',
  })
  open?: boolean;
}

export enum HealthCheckOrder {
  CHECKED_ON_DESC = 'CHECKED_ON_DESC',
}
registerEnumType(HealthCheckOrder, {
  name: 'HealthCheckOrder',
  description: 'Orderings.',
  valuesConfig: { CHECKED_ON_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class HealthCheckArgs extends PageArgs {
  @Field(() => HealthCheckFilter, { nullable: true, description: 'Which.' })
  filter?: HealthCheckFilter;
  @Field(() => HealthCheckOrder, { nullable: true, description: 'In which order.' })
  orderBy?: HealthCheckOrder;
}
