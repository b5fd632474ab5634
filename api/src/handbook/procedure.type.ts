import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';

export enum StepKind {
  PATHWAY_STEP = 'PATHWAY_STEP',
  COORDINATOR_TASK = 'COORDINATOR_TASK',
}
registerEnumType(StepKind, {
  name: 'StepKind',
  description: 'What a procedure is of.',
  valuesConfig: {
    PATHWAY_STEP: { description: 'Steg i forløpet: a phase of the national pathways.' },
    COORDINATOR_TASK: { description: 'Koordinatoroppgave: one of the coordinator’s eight tasks.' },
  },
});

@ObjectType({ description: 'What an organisation has written of a step, as it is shown.' })
export class ProcedureText {
  @Field(() => ID, { description: 'The version’s id.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Counts what was published of the step; null: a draft.' })
  number!: number | null;
  @Field(() => Int, { description: 'Send it as `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'As Markdown.' })
  text!: string;
  @Field(() => String, {
    description: 'As HTML that does nothing: no script, style, image or form; links to other places only.',
  })
  html!: string;
  @Field(() => DateTimeScalar, { description: 'When it was published; of a draft, last written in.' })
  at!: Date;
  @Field(() => String, { description: 'By whom, by name.' })
  by!: string;
}

@ObjectType({
  description: 'Procedure (prosedyre) in the handbook: a step, and what the organisation wrote of it.',
})
export class Procedure {
  @Field(() => String, { description: 'Names the step, such as INFORM_AND_GUIDE.' })
  step!: string;
  @Field(() => StepKind, { description: 'What kind of step.' })
  kind!: StepKind;
  @Field(() => String, { description: 'The step in words, in the caller’s language.' })
  label!: string;
  @Field(() => [String], { description: 'Where the step is written.' })
  source!: string[];
  @Field(() => ProcedureText, { nullable: true, description: 'What holds; null: nothing was published.' })
  published!: ProcedureText | null;
  @Field(() => ProcedureText, {
    nullable: true,
    description: 'What is being written; null: nothing, or not for the caller to read.',
  })
  draft!: ProcedureText | null;
}

export enum LineChange {
  SAME = 'SAME',
  REMOVED = 'REMOVED',
  ADDED = 'ADDED',
}
registerEnumType(LineChange, {
  name: 'LineChange',
  description: 'What became of lines between two versions.',
  valuesConfig: {
    SAME: { description: 'They stand in both.' },
    REMOVED: { description: 'They stand in the first alone.' },
    ADDED: { description: 'They stand in the second alone.' },
  },
});

@ObjectType({ description: 'Lines that follow each other, and what became of them.' })
export class ChangedLines {
  @Field(() => LineChange, { description: 'What became of them.' })
  change!: LineChange;
  @Field(() => String, { description: 'The lines, as Markdown.' })
  text!: string;
}
