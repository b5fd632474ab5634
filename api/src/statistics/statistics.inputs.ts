import { Field, InputType } from 'type-graphql';
import { IndicatorBy, IndicatorFilter, PeriodInput } from './indicator.type.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Takes indicators out as a workbook, as they are shown.' })
export class ExportStatisticsInput extends Repeatable {
  @Field(() => IndicatorBy, { description: 'Divided by.' })
  by!: IndicatorBy;
  @Field(() => PeriodInput, { description: 'Of which period.' })
  period!: PeriodInput;
  @Field(() => IndicatorFilter, { nullable: true, description: 'Which indicators.' })
  filter?: IndicatorFilter | null;
}
