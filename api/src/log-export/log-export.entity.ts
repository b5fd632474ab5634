import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LogExportFormat } from './log-export.status.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, One, Resource } from '../read/registry.js';
import { AccessLogCriteria } from '../saved-search/saved-search.type.js';

@ObjectType({
  description:
    'Export of the access log (eksport av innsynsloggen): a file of what a search matches, as far as the auditor may read it; names no patient. Read by whoever made it.',
})
@Resource({
  from: 'log_export',
  logged: false,
  attributes: { madeUnder: (t, value) => `${t}.grant_id = ${value}` },
})
export class LogExport {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @Column()
  id!: string;

  @Field(() => StoredFile, { nullable: true, description: 'The file; null when it is gone, after a day.' })
  @One(() => StoredFile, (p, t) => `${t}.id = ${p}.file_id`)
  file!: Rel<StoredFile> | null;

  @Field(() => StoredFile, {
    nullable: true,
    description:
      'What proves a CSV or FHIR file (`signLogExport` makes it): its hash as the log has sealed it, and the proofs of its entries.',
  })
  @One(() => StoredFile, (p, t) => `${t}.id = ${p}.manifest_id`)
  manifest!: Rel<StoredFile> | null;

  @Field(() => LogExportFormat, { description: 'Its form.' })
  @Column()
  format!: LogExportFormat;

  @Field(() => AccessLogCriteria, { description: 'What was looked for.' })
  @Column()
  criteria!: AccessLogCriteria;

  @Field(() => Int, { description: 'How many entries it holds.' })
  @Column()
  count!: number;

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal; the log holds it too.' })
  @Column()
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column()
  createdAt!: Date;
}
