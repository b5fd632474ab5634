import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ImportedUnitStatus {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  CLOSED = 'CLOSED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}
registerEnumType(ImportedUnitStatus, {
  name: 'ImportedUnitStatus',
  description: 'What becomes of a line of a file of units.',
  valuesConfig: {
    NEW: { description: 'A unit is made.' },
    CHANGED: { description: 'A unit is changed.' },
    CLOSED: { description: 'A unit is closed.' },
    UNCHANGED: { description: 'Everything is as the line says already.' },
    REFUSED: { description: 'Nothing: `problems` say why.' },
  },
});

@ObjectType({ description: 'What a line changes of a unit.' })
export class ImportedChange {
  @Field(() => String, { description: 'The column, as the file calls it.' })
  column!: string;
  @Field(() => String, { description: 'What stands there before; empty: nothing.' })
  from!: string;
  @Field(() => String, { description: 'What stands there after.' })
  to!: string;
}

@ObjectType({ description: 'Why a line is refused.' })
export class ImportedProblem {
  @Field(() => String, {
    nullable: true,
    description: 'The column, as the file calls it; null: the line as a whole.',
  })
  column!: string | null;
  @Field(() => String, { description: 'The rule that was broken, such as CYCLE or WRONG_ORGANISATION.' })
  rule!: string;
  @Field(() => String, { description: 'The same in the caller’s language.' })
  message!: string;
}

@ObjectType({ description: 'One line of a file of units, and what becomes of it.' })
export class ImportedUnit {
  @Field(() => Int, { description: 'The line of the file, the first one being 1.' })
  line!: number;
  @Field(() => String, { description: 'The unit’s name as the line has it.' })
  name!: string;
  @Field(() => ImportedUnitStatus, { description: 'What becomes of it.' })
  status!: ImportedUnitStatus;
  @Field(() => ID, {
    nullable: true,
    description: 'The unit; null where there is none, and of a new one until it is made.',
  })
  unitId!: string | null;
  @Field(() => [ImportedChange], { description: 'What it changes.' })
  changes!: ImportedChange[];
  @Field(() => [ImportedProblem], { description: 'Why it is refused; empty where it is not.' })
  problems!: ImportedProblem[];
}

@ObjectType({ description: 'What a file of units does, or would do.' })
export class UnitImport {
  @Field(() => Boolean, { description: 'Whether anything was written; never with `dryRun`.' })
  written!: boolean;
  @Field(() => String, {
    description:
      'What the preview rests on: the file, and the units as they stood. Given back to carry the same out.',
  })
  basis!: string;
  @Field(() => [String], { description: 'Columns of the file that say nothing to us.' })
  ignored!: string[];
  @Field(() => [ImportedUnit], { description: 'Every line, as in the file.' })
  rows!: ImportedUnit[];
}
