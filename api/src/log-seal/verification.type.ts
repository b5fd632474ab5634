import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';

export enum LogDamage {
  ALTERED = 'ALTERED',
  MISSING = 'MISSING',
  EXTRA = 'EXTRA',
  REORDERED = 'REORDERED',
  ROLLED_BACK = 'ROLLED_BACK',
  FORKED = 'FORKED',
  CUT_OFF = 'CUT_OFF',
}
registerEnumType(LogDamage, {
  name: 'LogDamage',
  description: 'Skade: what can be wrong with the access log.',
  valuesConfig: {
    ALTERED: { description: 'Endret: something is not what was written, sealed or signed.' },
    MISSING: { description: 'Mangler: something was taken out.' },
    EXTRA: { description: 'Satt inn: something is there that the platform did not write.' },
    REORDERED: { description: 'Flyttet: something is not in its place.' },
    ROLLED_BACK: { description: 'Tilbakestilt: the database is an older one than what was published.' },
    FORKED: { description: 'Forgrenet: it is another log than the one that was signed.' },
    CUT_OFF: { description: 'Avkortet: its end is gone.' },
  },
});

@ObjectType({ description: 'What a verification of the access log came to.' })
export class LogVerification {
  @Field(() => Boolean, { description: 'Whether it holds.' })
  ok!: boolean;
  @Field(() => Float, { description: 'Entries that were checked one by one.' })
  entries!: number;
  @Field(() => Float, {
    description: 'Sealed entries that lie in an archive, and are verified with its file.',
  })
  away!: number;
  @Field(() => Float, { description: 'Entries that waited for their seal.' })
  waiting!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'How many entries the last checkpoint covers that it leads to.',
  })
  signedSize!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was signed: verified up to then.' })
  signedAt!: Date | null;
  @Field(() => LogDamage, { nullable: true, description: 'The first damage that was found.' })
  damage!: LogDamage | null;
  @Field(() => Float, { nullable: true, description: 'The place of the first bad entry, from 0.' })
  place!: number | null;
  @Field(() => ID, { nullable: true, description: 'Its id, where there is one.' })
  entryId!: string | null;
  @Field(() => String, { nullable: true, description: 'What was found, in a line.' })
  why!: string | null;
}

@ObjectType({ description: 'How the access log is sealed and signed now.' })
export class AccessLogSeal {
  @Field(() => Float, { description: 'How many entries are sealed.' })
  sealed!: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When nothing was left unsealed, the last time.',
  })
  caughtUpAt!: Date | null;
  @Field(() => Float, { description: 'How many of them a checkpoint covers.' })
  signed!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last checkpoint was signed.' })
  signedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when something is sealed that waits for a signature; null: nothing does. Minutes are too long.',
  })
  unsignedSince!: Date | null;
  @Field(() => Boolean, { description: 'Whether something is wrong that somebody must look at.' })
  broken!: boolean;
}

@ObjectType({
  description:
    'Shows that an entry is in the log that was signed: its place, what it hashes to, and the hashes that lead from there to the root of a checkpoint.',
})
export class AccessLogEntryProof {
  @Field(() => Float, { description: 'Its place, from 0.' })
  place!: number;
  @Field(() => Float, { description: 'Of how many entries.' })
  size!: number;
  @Field(() => String, { description: 'What it hashes to, Base64.' })
  leaf!: string;
  @Field(() => [String], { description: 'The hashes, nearest first, Base64 (RFC 9162, 2.1.3).' })
  hashes!: string[];
  @Field(() => String, { description: 'The checkpoint’s signed note.' })
  note!: string;
}
