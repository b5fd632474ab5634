import { Extensions, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

export enum PlanFileFormat {
  JSON = 'JSON',
  CSV = 'CSV',
}
registerEnumType(PlanFileFormat, {
  name: 'PlanFileFormat',
  description: 'How a plan is written in a file (docs/plan-files.md).',
  valuesConfig: { JSON: { description: 'As a JSON object.' }, CSV: { description: 'As a table.' } },
});

@InputType({ description: 'An individual plan out of a file, as a draft.' })
export class ImportPlanInput extends Repeatable {
  @Field(() => ID, { description: 'Whose plan.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'The pathway that it belongs to, if any.' })
  pathwayId?: string | null;
  @Field(() => PlanFileFormat, { description: 'How the file is written.' })
  format!: PlanFileFormat;
  @Field(() => String, { description: 'The file’s text (docs/plan-files.md).' })
  @Extensions({ maxLength: 200_000 })
  content!: string;
  @Field(() => OnBehalf, {
    description:
      'How the patient agreed to the plan being here; the goals and words in it stand as recorded so.',
  })
  onBehalf!: OnBehalf;
}
