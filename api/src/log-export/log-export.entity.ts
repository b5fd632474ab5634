import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LogExportFormat } from './log-export.status.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { Job } from '../job/job.entity.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, One, Resource } from '../read/registry.js';
import { AccessLogCriteria } from '../saved-search/saved-search.type.js';

@ObjectType({
  description:
    'Export of the access log (eksport av innsynsloggen): a file of what a search matches, as far as the auditor may read it; names no patient. The organisation’s auditors see that it was asked for; the file is whose asked.',
})
@Resource({
  from: 'log_export',
  logged: false,
  attributes: {
    madeUnder: (t, value) => `${t}.grant_id = ${value}`,
    root: (t, value) => `${t}.root_id = ${value}`,
  },
})
export class LogExport {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @Column()
  id!: string;

  @Field(() => Job, {
    nullable: true,
    description:
      'The work that makes the file: how far it is, and why it failed. Null of one that was made before there was such work.',
  })
  @One(() => Job, (p, t) => `${t}.id = ${p}.job_id`)
  work!: Rel<Job> | null;

  @Field(() => Job, {
    nullable: true,
    description: 'The work that makes what proves it, once that was asked for.',
  })
  @One(() => Job, (p, t) => `${t}.id = ${p}.manifest_job_id`)
  manifestWork!: Rel<Job> | null;

  @Field(() => Person, { description: 'Who asked for it.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.person_id`)
  createdBy!: Rel<Person>;

  @Field(() => StoredFile, {
    nullable: true,
    description: 'The file, when it is made; null when it is gone, after a day, and to whom it is not for.',
  })
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

  @Field(() => Int, { nullable: true, description: 'How many entries it holds, when it is made.' })
  @Column()
  count!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, hexadecimal, when it is made; the log holds it too.',
  })
  @Column()
  sha256!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @Column()
  createdAt!: Date;
}
