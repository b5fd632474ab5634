import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { DayType } from './definition.entity.js';
import { CareSetting } from '../pathway/area.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

const EXPECTED = 'The version that the act rests on.';

@InputType({
  description:
    'An organisation’s own rule as a draft. To change a published one, make a new draft of its kind and publish it.',
})
export class SaveOrganisationRuleInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The draft to change; null: a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'The clock’s name, one of organisationRuleTemplates.' })
  @Extensions({ maxLength: 200 })
  kind!: string;
  @Field(() => CareSetting, { nullable: true, description: 'Care setting; null: any.' })
  setting?: CareSetting | null;
  @Field(() => String, { nullable: true, description: 'Holds only under this condition.' })
  @Extensions({ maxLength: 200 })
  condition?: string | null;
  @Field(() => Int, { nullable: true, description: 'Not before so many days.' })
  minDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Within so many days; needed to publish.' })
  maxDays?: number | null;
  @Field(() => DayType, {
    nullable: true,
    description: 'CALENDAR or WORKING; as the template has it unless told.',
  })
  dayType?: DayType | null;
  @Field(() => Int, {
    nullable: true,
    description: 'From so many days before, it is due soon; 2 unless told.',
  })
  dueSoonDays?: number | null;
  @Field(() => String, { nullable: true, description: 'Why, or where it was decided.' })
  @Extensions({ maxLength: 2000 })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Publishes an organisation’s own rule. It is never changed after.' })
export class PublishOrganisationRuleInput extends Repeatable {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => DateScalar, {
    description:
      'Holds for clocks that start on this day (today at the earliest) or later; the rule that stands is closed the day before.',
  })
  validFrom!: string;
  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedVersion?: number | null;
}

@InputType({ description: 'Ends an organisation’s own rule without another in its place.' })
export class EndOrganisationRuleInput extends Repeatable {
  @Field(() => ID, { description: 'The published rule.' })
  id!: string;
  @Field(() => DateScalar, {
    description: 'Clocks that start after this day (today at the earliest) are free of it.',
  })
  validTo!: string;
}
