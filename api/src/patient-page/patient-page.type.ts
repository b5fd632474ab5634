import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

export enum Addressee {
  YOU = 'YOU',
  YOUR_CHILD = 'YOUR_CHILD',
  SOMEBODY_NEAR = 'SOMEBODY_NEAR',
}
registerEnumType(Addressee, {
  name: 'Addressee',
  description: 'To whom the sentences speak.',
  valuesConfig: {
    YOU: { description: 'The patient: du.' },
    YOUR_CHILD: { description: 'A parent: barnet ditt.' },
    SOMEBODY_NEAR: { description: 'Next of kin or a representative: the patient by name.' },
  },
});

export enum PageItemKind {
  PATHWAY = 'PATHWAY',
  REFERRAL = 'REFERRAL',
  STAY = 'STAY',
  MEETING = 'MEETING',
  DEADLINE = 'DEADLINE',
  EVALUATION = 'EVALUATION',
  OWN_MEASURE = 'OWN_MEASURE',
  PLAN = 'PLAN',
  NEED = 'NEED',
  ANSWER_OFFER = 'ANSWER_OFFER',
  SIGN_PLAN = 'SIGN_PLAN',
  ANSWER_MEETING = 'ANSWER_MEETING',
  READ_MESSAGES = 'READ_MESSAGES',
  CONFIRM_REFERRAL = 'CONFIRM_REFERRAL',
  GIVE_FEEDBACK = 'GIVE_FEEDBACK',
  NOTHING = 'NOTHING',
}
registerEnumType(PageItemKind, {
  name: 'PageItemKind',
  description:
    'What a sentence of the patient’s page is about, so that a frontend can set it beside its own parts.',
  valuesConfig: {
    PATHWAY: { description: 'A pathway.' },
    REFERRAL: { description: 'A referral.' },
    STAY: { description: 'A stay, planned or going on.' },
    MEETING: { description: 'A meeting.' },
    DEADLINE: { description: 'What somebody is to do by a day.' },
    EVALUATION: { description: 'A plan is gone through.' },
    OWN_MEASURE: { description: 'What the reader of the page has taken on in a plan.' },
    PLAN: { description: 'A plan.' },
    NEED: { description: 'A reported need of a coordinator or a plan.' },
    ANSWER_OFFER: { description: 'A plan is offered: yes or no (`answerPlanOffer`).' },
    SIGN_PLAN: { description: 'The version that holds is not signed (`signPlan`).' },
    ANSWER_MEETING: { description: 'A meeting waits for an answer (`respondToMeeting`).' },
    READ_MESSAGES: { description: 'Messages that are not read.' },
    CONFIRM_REFERRAL: { description: 'A referral is to be read and confirmed (`confirmReferral`).' },
    GIVE_FEEDBACK: { description: 'One can say how it goes (`submitFeedback`).' },
    NOTHING: { description: 'There is nothing of this to tell.' },
  },
});

export enum PageContactRole {
  COORDINATOR = 'COORDINATOR',
  CLINICIAN = 'CLINICIAN',
  GP = 'GP',
}
registerEnumType(PageContactRole, {
  name: 'PageContactRole',
  description: 'As what somebody is responsible.',
  valuesConfig: {
    COORDINATOR: { description: 'Koordinator.' },
    CLINICIAN: { description: 'Behandler.' },
    GP: { description: 'Fastlege.' },
  },
});

@ObjectType({ description: 'Something the page says, in whole plain sentences, and what it rests on.' })
export class PageItem {
  @Field(() => PageItemKind, { description: 'What it is about.' })
  kind!: PageItemKind;
  @Field(() => String, { description: 'In the caller’s language, speaking to the caller.' })
  text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What somebody wrote to the patient about it, in their own words.',
  })
  quote!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day that it is about (Europe/Oslo).' })
  on!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant, where it has one: a meeting.' })
  at!: Date | null;
  @Field(() => String, { nullable: true, description: 'The type that it rests on: Pathway, Deadline, Plan.' })
  subjectType!: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of what it rests on.' })
  subjectId!: string | null;
}

@ObjectType({ description: 'Who is responsible, and how one reaches them; or that nobody is.' })
export class PageContact {
  @Field(() => PageContactRole, { description: 'As what.' })
  role!: PageContactRole;
  @Field(() => String, { description: 'In the caller’s language, in whole sentences.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Who; null: nobody, or not told.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'From which unit.' })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone: their own, or else the unit’s.' })
  phone!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The type that it rests on: Assignment, Coverage, Pathway, Patient.',
  })
  subjectType!: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of what it rests on.' })
  subjectId!: string | null;
}

@ObjectType({ description: 'A right, said to the caller, with the ground in law and where it was read.' })
export class PageRight {
  @Field(() => String, { description: 'Which: a code of `patientRights`.' })
  code!: string;
  @Field(() => String, { description: 'In the caller’s language, speaking to the caller.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The provision of law; null: the source names none.' })
  ground!: string | null;
  @Field(() => [String], { description: 'Where it is written.' })
  source!: string[];
  @Field(() => String, { description: 'How well it is known: a value of `Standing`.' })
  standing!: string;
}

@ObjectType({
  description:
    'Min side: the patient’s page, in sentences that are made of what its reader may read of the API, and of nothing else.',
})
export class PatientPage {
  @Field(() => ID, { description: 'Whose page: `patient(id:)` gives the rest.' })
  patientId!: string;
  @Field(() => String, { nullable: true, description: 'The patient’s name.' })
  name!: string | null;
  @Field(() => Addressee, { description: 'To whom the sentences speak.' })
  addressee!: Addressee;
  @Field(() => String, {
    nullable: true,
    description: 'Why the page is shorter than one may expect, such as a child’s age; null: nothing to say.',
  })
  notice!: string | null;
  @Field(() => [PageItem], { description: 'Where am I.' })
  where!: PageItem[];
  @Field(() => [PageItem], { description: 'What happens next, in the order of days.' })
  next!: PageItem[];
  @Field(() => [PageContact], { description: 'Who is responsible, and how one reaches them.' })
  responsible!: PageContact[];
  @Field(() => [PageItem], { description: 'What is late, and why where somebody has said it.' })
  late!: PageItem[];
  @Field(() => [PageItem], { description: 'Which plans there are.' })
  plans!: PageItem[];
  @Field(() => [PageItem], { description: 'What waits for the reader.' })
  waiting!: PageItem[];
  @Field(() => [PageRight], { description: 'What one has a right to, also without a plan.' })
  rights!: PageRight[];
}
