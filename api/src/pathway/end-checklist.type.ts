import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** The points that are answered when a pathway ends. */
export enum EndPoint {
  FOLLOW_UP_NEED_ASSESSED = 'FOLLOW_UP_NEED_ASSESSED',
  FOLLOW_UP_PLAN = 'FOLLOW_UP_PLAN',
  MUNICIPAL_RESPONSIBLE = 'MUNICIPAL_RESPONSIBLE',
  TOLD_WHERE_TO_TURN = 'TOLD_WHERE_TO_TURN',
  RISK_SHARED = 'RISK_SHARED',
}
registerEnumType(EndPoint, {
  name: 'EndPoint',
  description: 'Punkt på sjekklisten når et forløp avsluttes.',
  valuesConfig: {
    FOLLOW_UP_NEED_ASSESSED: { description: 'Behovet for videre oppfølging er vurdert.' },
    FOLLOW_UP_PLAN: {
      description:
        'Åpen individuell plan eller skriftlig oppfølgingsplan, med spesialisthelsetjenestens videre del i den.',
    },
    MUNICIPAL_RESPONSIBLE: { description: 'Navngitt fagperson i kommunen.' },
    TOLD_WHERE_TO_TURN: { description: 'Pasienten vet hvor hen kan henvende seg.' },
    RISK_SHARED: { description: 'Kommune og fastlege er informert om risikovurderinger.' },
  },
});

export enum ChecklistAnswerKind {
  DONE = 'DONE',
  NOT_RELEVANT = 'NOT_RELEVANT',
  HAS_PLAN = 'HAS_PLAN',
  WRITTEN = 'WRITTEN',
  NOT_NEEDED = 'NOT_NEEDED',
}
registerEnumType(ChecklistAnswerKind, {
  name: 'ChecklistAnswerKind',
  description: 'Svar på et punkt.',
  valuesConfig: {
    DONE: { description: 'Gjort.' },
    NOT_RELEVANT: { description: 'Ikke aktuelt, with a reason.' },
    HAS_PLAN: { description: 'There is an open individual plan or follow-up plan.' },
    WRITTEN: { description: 'A follow-up plan was written for the end.' },
    NOT_NEEDED: { description: 'No plan is needed, with a reason.' },
  },
});

@ObjectType({ description: 'What was answered to one point of the checklist when a pathway ended.' })
export class ChecklistAnswer {
  @Field(() => EndPoint, { description: 'The point.' })
  point!: EndPoint;
  @Field(() => ChecklistAnswerKind, { description: 'The answer.' })
  answer!: ChecklistAnswerKind;
  @Field(() => String, { nullable: true, description: 'Why it is not relevant or not needed.' })
  reason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was done: who is named, where to turn, the specialist’s part in the plan.',
  })
  text!: string | null;
}
