import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'How two definitions differ in something, from a to b.',
  valuesConfig: {
    ADDED: { description: 'Only b has it.' },
    REMOVED: { description: 'Only a has it.' },
    CHANGED: { description: 'Both have it, and say different things.' },
  },
});

@ObjectType({ description: 'A field that two definitions say differently, side by side.' })
export class FieldChange {
  @Field(() => String, { description: 'Which, such as maxDays or name.nb.' })
  path!: string;
  @Field(() => String, { nullable: true, description: 'In a, as text; null: nothing.' })
  a!: string | null;
  @Field(() => String, { nullable: true, description: 'In b, as text; null: nothing.' })
  b!: string | null;
}

@ObjectType({ description: 'A deadline rule that two definitions do not have alike.' })
export class RuleChange {
  @Field(() => ChangeKind, { description: 'How.' })
  change!: ChangeKind;
  @Field(() => String, { description: 'The clock’s name.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Care setting.' })
  setting!: string | null;
  @Field(() => String, { nullable: true, description: 'Condition.' })
  condition!: string | null;
  @Field(() => String, { description: 'The event that starts it.' })
  from!: string;
  @Field(() => String, { description: 'The event that meets it.' })
  to!: string;
  @Field(() => [FieldChange], { description: 'What it says, where it differs.' })
  fields!: FieldChange[];
}

@ObjectType({ description: 'An event or a phase that only one of two definitions has.' })
export class NameChange {
  @Field(() => ChangeKind, { description: 'ADDED or REMOVED.' })
  change!: ChangeKind;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'Two definitions side by side: only what differs.' })
export class DefinitionComparison {
  @Field(() => Boolean, { description: 'They say the same.' })
  same!: boolean;
  @Field(() => [FieldChange], { description: 'Name, code, start and the like.' })
  fields!: FieldChange[];
  @Field(() => [NameChange], { description: 'Phases.' })
  phases!: NameChange[];
  @Field(() => [NameChange], { description: 'Events.' })
  events!: NameChange[];
  @Field(() => [RuleChange], { description: 'Deadline rules.' })
  rules!: RuleChange[];
}
