import { registerEnumType } from 'type-graphql';

export enum MeetingKind {
  COOPERATION = 'COOPERATION',
  EVALUATION = 'EVALUATION',
  RESPONSIBILITY_GROUP = 'RESPONSIBILITY_GROUP',
  DISCHARGE = 'DISCHARGE',
  OTHER = 'OTHER',
}
registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What kind of meeting.',
  valuesConfig: {
    COOPERATION: {
      description:
        'Samarbeidsmøte: with others who help the patient. Registered in the pathway; the value of its code was not found.',
    },
    EVALUATION: { description: 'Evalueringsmøte: what was reached, and what comes next.' },
    RESPONSIBILITY_GROUP: { description: 'Ansvarsgruppemøte: those who answer for the services together.' },
    DISCHARGE: { description: 'Utskrivingsmøte: to begin the follow-up plan before a discharge.' },
    OTHER: { description: 'Annet møte.' },
  },
});

export enum MeetingStatus {
  REQUESTED = 'REQUESTED',
  SCHEDULED = 'SCHEDULED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Where a meeting stands.',
  valuesConfig: {
    REQUESTED: { description: 'Ønsket: asked for by the patient or somebody near, and not called yet.' },
    SCHEDULED: { description: 'Innkalt: called, with time and participants.' },
    HELD: { description: 'Holdt.' },
    CANCELLED: { description: 'Avlyst, with its reason.' },
  },
});

export enum ParticipantKind {
  PATIENT = 'PATIENT',
  PARENT = 'PARENT',
  NEXT_OF_KIN = 'NEXT_OF_KIN',
  PROFESSIONAL = 'PROFESSIONAL',
  OUTSIDE = 'OUTSIDE',
}
registerEnumType(ParticipantKind, {
  name: 'ParticipantKind',
  description: 'As what somebody is called to a meeting.',
  valuesConfig: {
    PATIENT: { description: 'Pasienten: always.' },
    PARENT: { description: 'Forelder; always of a child for whom the parents act.' },
    NEXT_OF_KIN: { description: 'Pårørende.' },
    PROFESSIONAL: { description: 'Fagperson på plattformen: under a grant, with a relation to the patient.' },
    OUTSIDE: {
      description:
        'Utenfor plattformen: school, NAV, child welfare and others, who answer by a link and are told time, place and who calls.',
    },
  },
});

export enum MeetingAnswer {
  YES = 'YES',
  NO = 'NO',
  ANOTHER_TIME = 'ANOTHER_TIME',
}
registerEnumType(MeetingAnswer, {
  name: 'MeetingAnswer',
  description: 'What somebody answered when called.',
  valuesConfig: {
    YES: { description: 'Kommer.' },
    NO: { description: 'Kommer ikke.' },
    ANOTHER_TIME: { description: 'Ønsker et annet tidspunkt.' },
  },
});
