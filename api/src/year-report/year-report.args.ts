import { ArgsType, Field, ID, Int } from 'type-graphql';

@ArgsType()
export class YearReportArgs {
  @Field(() => Int, { description: 'The calendar year; this one at the latest.' })
  year!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'A unit directly below the caller’s organisation; the organisation unless told.',
  })
  unitId?: string | null;
}
