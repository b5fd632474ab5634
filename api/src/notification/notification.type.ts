import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What notifications are about, as far as somebody chooses how to be told. */
export enum NotificationTopic {
  STATUTORY_DEADLINE = 'STATUTORY_DEADLINE',
  DEADLINE = 'DEADLINE',
  ASSIGNMENT = 'ASSIGNMENT',
  PATHWAY = 'PATHWAY',
  TASK = 'TASK',
  ACCESS = 'ACCESS',
  OTHER = 'OTHER',
}
registerEnumType(NotificationTopic, {
  name: 'NotificationTopic',
  description: 'Hva varselet gjelder: what one chooses how to be told of.',
  valuesConfig: {
    STATUTORY_DEADLINE: { description: 'Lovfestede frister.' },
    DEADLINE: { description: 'Andre frister: advisory, national targets and the organisation’s own.' },
    ASSIGNMENT: {
      description: 'Oppnevning: proposed or named as coordinator or clinician, and what ends it.',
    },
    PATHWAY: { description: 'Det som skjer i et forløp: events, drop-out, stays, transfers.' },
    TASK: { description: 'Oppgaver.' },
    ACCESS: { description: 'Tilganger, samtykker og sperringer.' },
    OTHER: { description: 'Annet.' },
  },
});

export enum NotificationChannel {
  APPLICATION = 'APPLICATION',
  EMAIL = 'EMAIL',
}
registerEnumType(NotificationChannel, {
  name: 'NotificationChannel',
  description: 'Hvor man varsles.',
  valuesConfig: {
    APPLICATION: { description: 'In the application (`notifications`).' },
    EMAIL: { description: 'By e-mail that says only that something waits, by day.' },
  },
});

export enum NotificationChoice {
  AT_ONCE = 'AT_ONCE',
  DIGEST = 'DIGEST',
  OFF = 'OFF',
}
registerEnumType(NotificationChoice, {
  name: 'NotificationChoice',
  description: 'Hvordan man varsles.',
  valuesConfig: {
    AT_ONCE: { description: 'Straks; e-mail as soon as it may be sent.' },
    DIGEST: { description: 'Samlet én gang om dagen; e-mail only.' },
    OFF: { description: 'Ikke.' },
  },
});

const { ACCESS, ASSIGNMENT, DEADLINE, PATHWAY } = NotificationTopic;

/** What each kind is about. One that is not named here is OTHER, and its name may still say it: TASK_…, DEADLINE_…. */
const TOPICS: Record<string, NotificationTopic> = {
  COORDINATOR_PROPOSED: ASSIGNMENT,
  COORDINATOR_NAMED: ASSIGNMENT,
  CLINICIAN_ASSIGNED: ASSIGNMENT,
  CARE_TEAM_ADDED: ASSIGNMENT,
  NEED_DECIDED: ASSIGNMENT,
  GP_CHANGED: PATHWAY,
  DROPOUT: PATHWAY,
  ROLE_GRANTED: ACCESS,
  CONSENT_RECORDED: ACCESS,
  CONSENT_GIVEN: ACCESS,
  BLOCK_RECORDED: ACCESS,
  OBJECTION_RECORDED: ACCESS,
  OPENED_TO_PARENTS: ACCESS,
  REPRESENTATIVE_REGISTERED: ACCESS,
  DISCLOSURE_RECORDED: ACCESS,
};
const BEGINNINGS: [RegExp, NotificationTopic][] = [
  [/^(BREAK_GLASS|ADDRESS|ACCESS|UNMASKING)_/, ACCESS],
  [/^DEADLINE_/, DEADLINE],
  [/^TASK_/, NotificationTopic.TASK],
  [/^(PATHWAY|EVENT|STAY|DISCHARGE|ADMISSION|DROPOUT)_/, PATHWAY],
  [/^(ASSIGNMENT|COORDINATOR|CLINICIAN)_/, ASSIGNMENT],
];

export function topicOf(kind: string, statutory: boolean): NotificationTopic {
  const topic =
    TOPICS[kind] ?? BEGINNINGS.find(([start]) => start.test(kind))?.[1] ?? NotificationTopic.OTHER;
  return topic === DEADLINE && statutory ? NotificationTopic.STATUTORY_DEADLINE : topic;
}

/** Where somebody has chosen nothing: everything in the application, and of mail one a day but for what the law says. */
export function usualChoice(topic: NotificationTopic, channel: NotificationChannel): NotificationChoice {
  if (channel === NotificationChannel.APPLICATION) return NotificationChoice.AT_ONCE;
  return topic === NotificationTopic.STATUTORY_DEADLINE
    ? NotificationChoice.AT_ONCE
    : NotificationChoice.DIGEST;
}

@ObjectType({ description: 'How one is told of one thing in one place.' })
export class NotificationPreference {
  @Field(() => NotificationTopic, { description: 'Of what.' })
  topic!: NotificationTopic;
  @Field(() => NotificationChannel, { description: 'Where.' })
  channel!: NotificationChannel;
  @Field(() => NotificationChoice, { description: 'How.' })
  choice!: NotificationChoice;
  @Field(() => Boolean, { description: 'Nothing was chosen: as usual.' })
  usual!: boolean;
}

@ObjectType({ description: 'How the caller is told that something waits.' })
export class NotificationPreferences {
  @Field(() => ID, { description: 'The caller’s person id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The address at work; null: no e-mail is sent.' })
  email!: string | null;
  @Field(() => String, { description: 'The language of e-mails: nb, nn or en.' })
  language!: string;
  @Field(() => [NotificationPreference], { description: 'Every topic and channel.' })
  preferences!: NotificationPreference[];
  @Field(() => Int, { description: 'Counts changes; 0 where nothing was chosen.' })
  version!: number;
}
