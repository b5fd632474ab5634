import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

export enum ExportFormat {
  CSV = 'CSV',
  JSON_LINES = 'JSON_LINES',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'The form of an exported file.',
  valuesConfig: {
    CSV: {
      description:
        'RFC 4180 in UTF-8 with a header; a cell that a spreadsheet would run has a quote before it.',
    },
    JSON_LINES: { description: 'One JSON object a line, UTF-8.' },
  },
});

@InputType({ description: 'Exports the registrations of a period.' })
export class ExportRegistrationsInput extends Repeatable {
  @Field(() => DateScalar, { description: 'The first day on which something happened.' })
  from!: string;
  @Field(() => DateScalar, { description: 'The last day; at most two years from the first.' })
  to!: string;
  @Field(() => ExportFormat, { description: 'The file’s form.' })
  format!: ExportFormat;
  @Field(() => ID, {
    nullable: true,
    description: 'Of this unit and what lies below it: one’s own, or one below; one’s own unless told.',
  })
  unitId?: string | null;
}
