import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Embedded } from '../read/registry.js';

export enum LetterKind {
  RIGHT_GRANTED = 'RIGHT_GRANTED',
  REJECTION = 'REJECTION',
}
registerEnumType(LetterKind, {
  name: 'LetterKind',
  description: 'What a letter tells.',
  valuesConfig: {
    RIGHT_GRANTED: { description: 'Rett til helsehjelp: who, where, when, and what one can do.' },
    REJECTION: { description: 'Avslag: reason, recommendation, and how to complain.' },
  },
});

export enum LetterRecipient {
  PATIENT = 'PATIENT',
  REFERRER = 'REFERRER',
  GP = 'GP',
}
registerEnumType(LetterRecipient, {
  name: 'LetterRecipient',
  description: 'To whom a letter goes.',
  valuesConfig: {
    PATIENT: { description: 'Pasienten.' },
    REFERRER: { description: 'Henviseren, who gets a copy.' },
    GP: { description: 'Fastlegen, who gets a copy unless the patient objects to sharing.' },
  },
});

export enum LetterDelivery {
  DIGITAL = 'DIGITAL',
  PRINT = 'PRINT',
  SMS = 'SMS',
}
registerEnumType(LetterDelivery, {
  name: 'LetterDelivery',
  description: 'How a letter reaches whom it is for.',
  valuesConfig: {
    DIGITAL: { description: 'Read after login.' },
    PRINT: { description: 'Printed and sent by staff.' },
    SMS: { description: 'Read after login; an SMS tells that it waits.' },
  },
});

export enum LetterNotice {
  WAITING = 'WAITING',
  NO_GATEWAY = 'NO_GATEWAY',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(LetterNotice, {
  name: 'LetterNotice',
  description:
    'Where the message stands that tells the patient of a letter. It names nobody, and says nothing of what it is about.',
  valuesConfig: {
    WAITING: { description: 'Venter på å bli sendt.' },
    NO_GATEWAY: {
      description: 'Kan ikke sendes: an SMS, and nothing here sends SMS. Print the letter, or call.',
    },
    SENT: { description: 'Sendt.' },
    FAILED: { description: 'Gitt opp: the address takes none.' },
  },
});

@ObjectType({ description: 'A part of a letter: a heading with what stands below it.' })
@Embedded()
export class LetterSection {
  @Field(() => Int, { description: 'Its place among all the parts, those that place the patient too.' })
  position!: number;
  @Field(() => String, { nullable: true, description: 'Its heading.' })
  heading!: string | null;
  @Field(() => [String], { description: 'Paragraphs.' })
  paragraphs!: string[];
}
