import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Resource } from '../read/registry.js';
import { Standing } from '../definition/definition.entity.js';

export enum CodeType {
  PATHWAY_TYPE = 'PATHWAY_TYPE',
  EVENT = 'EVENT',
  OUTCOME = 'OUTCOME',
}
registerEnumType(CodeType, {
  name: 'CodeType',
  description: 'What a national code names.',
  valuesConfig: {
    PATHWAY_TYPE: { description: 'Type forløp: which pathway.' },
    EVENT: { description: 'Hendelse: what happened.' },
    OUTCOME: { description: 'Utfall: how it came out.' },
  },
});

export enum Requirement {
  MUST = 'MUST',
  SHOULD = 'SHOULD',
  MAY = 'MAY',
}
registerEnumType(Requirement, {
  name: 'Requirement',
  description: 'How binding a registration is, as the guide says it.',
  valuesConfig: {
    MUST: { description: 'Skal registreres.' },
    SHOULD: { description: 'Bør registreres.' },
    MAY: { description: 'Kan registreres.' },
  },
});

@ObjectType({
  description:
    'National code (kode), one row of an edition’s code list. Public. A row whose value was not found is kept: `code` is null, and `standing` says so.',
})
@Resource({ from: 'national_code', logged: false })
export class NationalCode {
  @Field(() => ID, { description: 'Opaque id (UUID), the same on every installation.' })
  @Column()
  id!: string;

  @Field(() => String, { description: 'Stable key of the row.' })
  @Column()
  key!: string;

  @Field(() => String, { nullable: true, description: 'The code itself; null: not found.' })
  @Column()
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Pathway, event and outcome in one, for systems without a pathway module, such as D11CU; null: none was found.',
  })
  @Column()
  combinedCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kodeverk: number of the code system; null: not found.',
  })
  @Column()
  codeSystem!: string | null;

  @Field(() => CodeType, { nullable: true, description: 'What it names; null: not found.' })
  @Column()
  type!: CodeType | null;

  @Field(() => String, { description: 'The text of the list, bokmål as published.' })
  @Column('text_nb')
  text!: string;

  @Field(() => [String], { description: 'The pathways that it is for (pathwayKey).' })
  @Column()
  pathwayKeys!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The event that it registers; null: a pathway, or an event in general.',
  })
  @Column()
  eventKind!: string | null;

  @Field(() => Requirement, { nullable: true, description: 'How binding; null: the source does not say.' })
  @Column()
  requirement!: Requirement | null;

  @Field(() => Boolean, { description: 'Binding only where the thing was done at all.' })
  @Column()
  onlyIfDone!: boolean;

  @Field(() => String, { description: 'When it is registered, in the source’s words or ours after them.' })
  @Column('due_text')
  when!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The event by which it must be registered; null: the source names none.',
  })
  @Column()
  dueByEvent!: string | null;

  @Field(() => String, { description: 'The edition’s key, such as PAKKEFORLOP_2019.' })
  @Column()
  editionKey!: string;

  @Field(() => String, { description: 'The edition, as the source names it.' })
  @Column()
  edition!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be known of the row.' })
  @Column()
  note!: string | null;

  @Field(() => [String], { description: 'Where it is from.' })
  @Column()
  source!: string[];

  @Field(() => Standing, { description: 'How well it is known.' })
  @Column()
  standing!: Standing;
}
