import { Field, ObjectType } from 'type-graphql';
import { Embedded } from '../read/registry.js';

@ObjectType({
  description: 'National code (kode) of an event: in which code system, which code, what it says.',
})
@Embedded()
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

/** SQL: the code `c` is the event's, as it was told; where none was told, the only one that fits. */
export const isCodeOf = (code: string, event: string): string =>
  `${code}.event_kind = ${event}.kind and (${event}.code in (${code}.combined_code, ${code}.code) or (${event}.code is null and ${code}.sole))`;

/** SQL for a row of a code list as JSON in the form of the type above. */
export const codeJson = (code: string): string =>
  `jsonb_build_object('system', ${code}.code_system, 'code', ${code}.code, 'combinedCode', ${code}.combined_code,` +
  ` 'display', ${code}.text_nb, 'known', ${code}.code is not null)`;

/** SQL for the code of an event whose pathway has this definition: null for what its edition does not code. */
export function eventCodeSql(definition: string, event: string): string {
  const mine = `from definition_code c where c.definition_id = ${definition}`;
  return (
    `coalesce((select ${codeJson('c')} ${mine} and ${isCodeOf('c', event)} order by ${event}.code = c.combined_code desc nulls last limit 1),` +
    ` case when ${event}.code is not null or exists (select ${mine} and c.event_kind = ${event}.kind)` +
    ` then jsonb_build_object('system', null, 'code', ${event}.code, 'combinedCode', null, 'display', null, 'known', false) end)`
  );
}
