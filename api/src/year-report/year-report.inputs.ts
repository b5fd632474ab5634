import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

export enum ReportFormat {
  XLSX = 'XLSX',
  PDF = 'PDF',
}
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'The form of a report’s file.',
  valuesConfig: {
    XLSX: { description: 'A workbook with a sheet for each table.' },
    PDF: { description: 'PDF/A, tagged.' },
  },
});

@InputType({ description: 'Takes the year’s report out as a file.' })
export class ExportYearReportInput extends Repeatable {
  @Field(() => Int, { description: 'The calendar year; this one at the latest.' })
  year!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'A unit directly below the caller’s organisation; the organisation unless told.',
  })
  unitId?: string | null;
  @Field(() => ReportFormat, { description: 'The file’s form.' })
  format!: ReportFormat;
}
