import { Extensions, Field, InputType } from 'type-graphql';
import { ExportedList, ListFormat } from './list-export.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { JsonScalar } from '../platform/scalars.js';

@InputType({ description: 'Takes everything that matches out of a list, as a file.' })
export class ExportListInput extends Repeatable {
  @Field(() => ExportedList, { description: 'Which list.' })
  list!: ExportedList;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The list’s own filter, by the names of its parts; everything unless told.',
  })
  filter?: unknown;
  @Field(() => String, { nullable: true, description: 'One of the list’s orderings, such as DUE_ON_ASC.' })
  @Extensions({ maxLength: 60 })
  orderBy?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Which columns, in that order; all that there are unless told.',
  })
  @Extensions({ maxLength: 60 })
  columns?: string[] | null;
  @Field(() => ListFormat, { description: 'The file’s form.' })
  format!: ListFormat;
}
