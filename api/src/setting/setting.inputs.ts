import { Extensions, Field, InputType, Int } from 'type-graphql';
import { JsonScalar } from '../platform/scalars.js';

@InputType({ description: 'A new value of one setting.' })
export class SettingInput {
  @Field(() => String, { description: 'The key, as `settings` gives it.' })
  @Extensions({ maxLength: 120 })
  key!: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The value, as the setting’s schema says; null: back to the default.',
  })
  value?: unknown;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Changes of the organisation’s settings: all or none.' })
export class UpdateSettingsInput {
  @Field(() => [SettingInput], { description: 'Which, and to what.' })
  settings!: SettingInput[];
}
