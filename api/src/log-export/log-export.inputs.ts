import { Field, ID, InputType } from 'type-graphql';
import { LogExportFormat } from './log-export.status.js';
import { AccessLogEntryFilter } from '../access-log/access-log.args.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'Takes what a search of the access log matches out in a file.' })
export class ExportAccessLogInput {
  @Field(() => AccessLogEntryFilter, { description: 'What is looked for.' })
  filter!: AccessLogEntryFilter;
  @Field(() => LogExportFormat, { description: 'The file’s form.' })
  format!: LogExportFormat;
  @Field(() => String, { nullable: true, description: 'The same id twice has one effect.' })
  clientMutationId?: string | null;
}

@InputType({
  description: 'Asks for what proves a CSV or FHIR file, when the log is sealed that far: after a minute.',
})
export class SignLogExportInput extends Repeatable {
  @Field(() => ID, { description: 'Which export.' })
  id!: string;
}
