import { Field, ObjectType } from 'type-graphql';
import {
  DefinitionGap,
  GeneralRule,
  LegalReference,
  PathwayStart,
  Recommendation,
} from './definition-parts.type.js';
import { gapsSql, recommendationsSql, rowsSql, startSql } from './definition-parts.sql.js';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived } from '../read/registry.js';

/** What an edition says beside its rules: how a pathway starts, what it rests on, what it lacks. */
@ObjectType({ description: 'The finer points of a pathway definition.' })
export abstract class DefinitionDetails extends Identified {
  @Field(() => String, { nullable: true, description: 'The edition in words.' })
  @Column()
  edition!: string | null;

  @Field(() => PathwayStart, {
    nullable: true,
    description: 'On which event a pathway of this edition starts; null for a set of recommendations.',
  })
  @Derived(startSql)
  start!: PathwayStart | null;

  @Field(() => [DefinitionGap], {
    description: 'What is known to be missing, and what that blocks; the rest works without it.',
  })
  @Derived(gapsSql)
  missing!: DefinitionGap[];

  @Field(() => String, { nullable: true, description: 'How well the code is known.' })
  @Column()
  codeStanding!: string | null;

  @Field(() => String, { nullable: true, description: 'How well the days of validity are known.' })
  @Column()
  validityStanding!: string | null;

  @Field(() => String, { nullable: true, description: 'Note.' })
  @Column()
  note!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published on this installation; null: it came with the platform.',
  })
  @Column()
  publishedAt!: Date | null;

  @Field(() => [GeneralRule], {
    description: 'What holds for every pathway, such as what the times are worth.',
  })
  @Derived(() => rowsSql('generalRule'))
  generalRules!: GeneralRule[];

  @Field(() => [GeneralRule], { description: 'The rules of the start, as the edition’s source has them.' })
  @Derived((t) => rowsSql('startRule', `r.row->>'editionKey' = ${t}.edition_key`))
  startRules!: GeneralRule[];

  @Field(() => [LegalReference], {
    description: 'Provisions whose numbers have moved: what a source cites, and what it is called now.',
  })
  @Derived(() => rowsSql('legalReference'))
  legalReferences!: LegalReference[];

  @Field(() => [Recommendation], {
    description: 'Somatic health and living habits: recommendations that belong to every pathway.',
  })
  @Derived((_t, s) => recommendationsSql(s.language))
  recommendations!: Recommendation[];
}
