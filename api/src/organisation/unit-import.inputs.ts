import { Extensions, Field, InputType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';

@InputType({ description: 'A file of units (docs/unit-files.md): shown first, then carried out.' })
export class ImportUnitsInput extends Repeatable {
  @Field(() => String, { description: 'The file’s text, CSV with a first line of names; at most 500 lines.' })
  @Extensions({ maxLength: 200_000 })
  content!: string;
  @Field(() => Boolean, { description: 'True: says what would become of each line, and writes nothing.' })
  dryRun!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The `basis` of the preview that was looked at; needed to carry it out.',
  })
  @Extensions({ maxLength: 64 })
  basis?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Carries out what can be, although other lines are refused; else all or nothing.',
  })
  skipRefused?: boolean | null;
}
