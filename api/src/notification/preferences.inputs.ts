import { Extensions, Field, InputType, Int } from 'type-graphql';
import { NotificationChannel, NotificationChoice, NotificationTopic } from './notification.type.js';

@InputType({ description: 'How one wants to be told of one thing in one place.' })
export class NotificationPreferenceInput {
  @Field(() => NotificationTopic, { description: 'Of what.' })
  topic!: NotificationTopic;
  @Field(() => NotificationChannel, { description: 'Where.' })
  channel!: NotificationChannel;
  @Field(() => NotificationChoice, {
    description: 'How. In the application there is no digest; statutory deadlines cannot be silenced there.',
  })
  choice!: NotificationChoice;
}

@InputType({ description: 'How one wants to be told; what is left out stays as it is.' })
export class SetNotificationPreferencesInput {
  @Field(() => String, {
    nullable: true,
    description: 'The address at work; empty: no e-mail. For staff only.',
  })
  @Extensions({ maxLength: 254 })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'The language of e-mails: nb, nn or en.' })
  @Extensions({ maxLength: 2 })
  language?: string | null;
  @Field(() => [NotificationPreferenceInput], { nullable: true, description: 'Choices.' })
  preferences?: NotificationPreferenceInput[] | null;
  @Field(() => Int, { nullable: true, description: 'The version that the choice rests on.' })
  expectedVersion?: number | null;
}
