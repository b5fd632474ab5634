import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum FindingSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'What a finding in a draft means.',
  valuesConfig: {
    ERROR: { description: 'Keeps the draft from being published.' },
    WARNING: { description: 'Something is missing or unusual; blocks nothing but what needs it.' },
  },
});

/** A finding before it is said in somebody’s language. */
export interface Found {
  path: string;
  rule: string;
  params: Record<string, string | number>;
  severity: FindingSeverity;
  suggestion: string | null;
}

@ObjectType({ description: 'Something that is wrong with a draft, or that it lacks.' })
export class DefinitionFinding {
  @Field(() => String, { description: 'Where, such as rules[3].from.' })
  path!: string;
  @Field(() => String, {
    description: 'Which rule is broken, such as UNKNOWN_EVENT; docs/pathways.md lists them.',
  })
  rule!: string;
  @Field(() => FindingSeverity, { description: 'Whether it keeps the draft from being published.' })
  severity!: FindingSeverity;
  @Field(() => String, { description: 'The same in the caller’s language.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'What was probably meant, where a name is not known.' })
  suggestion!: string | null;
}

@ObjectType({ description: 'What a look at a draft found.' })
export class DefinitionValidation {
  @Field(() => Boolean, { description: 'Nothing keeps it from being published.' })
  publishable!: boolean;
  @Field(() => [DefinitionFinding], { description: 'Everything that was found, errors first.' })
  findings!: DefinitionFinding[];
}
