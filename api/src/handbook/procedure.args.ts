import { ArgsType, Extensions, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

export const LONGEST_PROCEDURE = 20_000;

@InputType({ description: 'Which; every part that is given must hold.' })
export class ProcedureVersionFilter {
  @Field(() => String, { nullable: true, description: 'Of this step.' })
  @Extensions({ maxLength: 100 })
  step?: string;
  @Field(() => Boolean, { nullable: true, description: 'Published, or drafts.' })
  published?: boolean;
}

@ArgsType()
export class ProcedureVersionArgs extends PageArgs {
  @Field(() => ProcedureVersionFilter, { nullable: true, description: 'Which.' })
  filter?: ProcedureVersionFilter;
}

@ArgsType()
export class ProcedureChangesArgs {
  @Field(() => ID, { description: 'The version to begin with.' })
  fromId!: string;
  @Field(() => ID, { description: 'The version that it is compared with, of the same step.' })
  toId!: string;
}

@ArgsType()
export class ProcedurePreviewArgs {
  @Field(() => String, { description: 'The text, as Markdown.' })
  @Extensions({ maxLength: LONGEST_PROCEDURE })
  text!: string;
}
