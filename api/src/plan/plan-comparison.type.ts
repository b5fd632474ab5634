import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PlanPart } from './plan-part.type.js';

export enum PlanChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'How two versions of a plan differ in one place.',
  valuesConfig: {
    ADDED: { description: 'Only in the later.' },
    REMOVED: { description: 'Only in the earlier.' },
    CHANGED: { description: 'In both, and not the same.' },
  },
});

@ObjectType({ description: 'One place in which two versions of a plan differ.' })
export class PlanChange {
  @Field(() => PlanPart, { nullable: true, description: 'In which part; null: in the plan’s period.' })
  part!: PlanPart | null;
  @Field(() => ID, { nullable: true, description: 'In which goal or measure, if in one.' })
  id!: string | null;
  @Field(() => String, { description: 'In which field, by its name in the snapshot.' })
  field!: string;
  @Field(() => PlanChangeKind, { description: 'How.' })
  change!: PlanChangeKind;
  @Field(() => String, { nullable: true, description: 'What the one says.' })
  from!: string | null;
  @Field(() => String, { nullable: true, description: 'What the other says.' })
  to!: string | null;
}

@ObjectType({ description: 'Two versions of a plan side by side (`planVersions` gives each whole).' })
export class PlanComparison {
  @Field(() => Int, { description: 'The one.' })
  from!: number;
  @Field(() => Int, { description: 'The other.' })
  to!: number;
  @Field(() => Boolean, { description: 'They say the same.' })
  same!: boolean;
  @Field(() => [PlanChange], { description: 'What differs, in the order of the plan.' })
  changes!: PlanChange[];
}
