import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { UnitKind } from './unit.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class DirectoryFilter {
  @Field(() => String, { nullable: true, description: 'In this municipality, by number.' })
  municipalityNumber?: string;
  @Field(() => String, { nullable: true, description: 'For this pathway.' })
  pathwayKey?: string;
  @Field(() => [UnitKind], { nullable: true, description: 'Kinds.' })
  kind?: UnitKind[];
  @Field(() => ID, { nullable: true, description: 'Of this organisation, by its id.' })
  organisation?: string;
  @Field(() => ID, { nullable: true, description: 'This unit alone.' })
  unit?: string;
  @Field(() => String, { nullable: true, description: 'Text in the name.' })
  q?: string;
}

export enum DirectoryOrder {
  NAME_ASC = 'NAME_ASC',
}
registerEnumType(DirectoryOrder, {
  name: 'DirectoryOrder',
  description: 'Orderings.',
  valuesConfig: { NAME_ASC: { description: 'By name.' } },
});

@ArgsType()
export class DirectoryArgs extends PageArgs {
  @Field(() => DirectoryFilter, { nullable: true, description: 'Which.' })
  filter?: DirectoryFilter;
  @Field(() => DirectoryOrder, { nullable: true, description: 'In which order.' })
  orderBy?: DirectoryOrder;
}
