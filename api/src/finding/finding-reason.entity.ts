import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { FindingKind, RuleStanding } from './finding.status.js';
import { ruleText } from './sentence.sql.js';
import './finding.type.js';
import { Identified } from '../read/base.entity.js';
import { JsonScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Reason of a finding (grunnlag): a rule, as it was then, the facts, and the rows that it rests on.',
})
@Entity({ tableName: 'log_finding_reason' })
@Resource({
  attributes: {
    root: (t, value) =>
      `exists (select from log_finding f where f.id = ${t}.finding_id and f.root_id = ${value})`,
  },
})
export class AccessFindingReason extends Identified {
  @Property({ type: 'uuid' })
  findingId!: string;

  @Field(() => FindingKind, { nullable: true, description: 'The rule.' })
  @Enum({ items: () => FindingKind, type: 'text' })
  kind!: FindingKind;

  @Field(() => String, {
    nullable: true,
    description: 'The rule’s version; after a point the number of the organisation’s own change of it.',
  })
  @Property({ type: 'text' })
  ruleVersion!: string;

  @Field(() => RuleStanding, { nullable: true, description: 'What the rule could do by itself.' })
  @Enum({ items: () => RuleStanding, type: 'text' })
  standing!: RuleStanding;

  @Field(() => JsonScalar, { nullable: true, description: 'The thresholds that held.' })
  @Property({ type: 'json' })
  thresholds!: unknown;

  @Field(() => String, { nullable: true, description: 'The facts in words, in the caller’s language.' })
  @Derived((t, s) => ruleText(t, s))
  words!: string | null;

  @Field(() => [ID], { nullable: true, description: 'The rows of the access log that it rests on.' })
  @Property({ type: 'uuid[]' })
  rowIds!: string[];
}
