import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'National code (kode) of an event: in which code system, which code, what it says.',
})
export class EventCode {
  @Field(() => String, {
    nullable: true,
    description: 'Kodeverk: number of the code system; null: not found.',
  })
  system!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code; null: the event is to be coded, and its code is not known.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pathway, event and outcome in one, such as D11CU, where the edition has it.',
  })
  combinedCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What the code says, bokmål as published.' })
  display!: string | null;

  @Field(() => Boolean, { description: 'Whether the pathway’s edition has the code, with its value.' })
  known!: boolean;
}

/** SQL for the code of an event of a pathway, as JSON in the form of the type above. */
export const eventCodeSql = (definition: string, event: string): string =>
  `event_code(${definition}, ${event}.kind, ${event}.code)`;
