import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { UnitKind } from './unit.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Kinds.' })
  kind?: UnitKind[];
  @Field(() => ID, { nullable: true, description: 'Of this organisation.' })
  organisation?: string;
  @Field(() => ID, { nullable: true, description: 'This unit and below it.' })
  within?: string;
  @Field(() => String, { nullable: true, description: 'That receive this pathway.' })
  pathwayKey?: string;
  @Field(() => String, { nullable: true, description: 'Text in the name.' })
  q?: string;
  @Field(() => Boolean, { nullable: true, description: 'In the public directory, or not.' })
  listed?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Open today, or closed.' })
  open?: boolean;
}

export enum UnitOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
}
registerEnumType(UnitOrder, {
  name: 'UnitOrder',
  description: 'Orderings.',
  valuesConfig: {
    NAME_ASC: { description: 'By name.' },
    NAME_DESC: { description: 'By name, backwards.' },
  },
});

@ArgsType()
export class UnitArgs extends PageArgs {
  @Field(() => UnitFilter, { nullable: true, description: 'Which.' })
  filter?: UnitFilter;
  @Field(() => UnitOrder, { nullable: true, description: 'In which order.' })
  orderBy?: UnitOrder;
}
