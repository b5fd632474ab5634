import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { AccessFindingArgs } from './finding.args.js';
import { AccessFinding } from './finding.entity.js';
import { AccessFindingConnection } from './finding.reads.js';
import { rulesOf } from './rule.service.js';
import { AccessRule } from './rule.type.js';
import { findingStatistics } from './statistics.service.js';
import { FindingStatistics } from './statistics.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { DateTimeScalar } from '../platform/scalars.js';

const read = { action: Action.READ, log: 'PATIENT_DATA' } as const;

@Resolver()
export class FindingQueries {
  @Query(() => AccessFindingConnection, {
    description:
      'What was found in the log that somebody has to ask about, in the order in which it is asked; for the organisation’s auditors.',
  })
  @Operation({ ...read, subject: 'AccessFinding' })
  accessFindings(
    @Args(() => AccessFindingArgs) _args: AccessFindingArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessFinding, { nullable: true, description: 'One finding.' })
  @Operation({ ...read, subject: 'AccessFinding' })
  accessFinding(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [AccessRule], {
    description: 'The rules that findings rest on, as they hold for the caller’s organisation.',
  })
  @Operation({ action: Action.READ, subject: 'AccessRule', log: 'ADMINISTRATION' })
  accessRules(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, rulesOf);
  }

  @Query(() => FindingStatistics, { description: 'How the caller’s organisation follows up what is found.' })
  @Operation({ action: Action.READ, subject: 'FindingStatistics', log: 'ADMINISTRATION' })
  findingStatistics(
    @Arg('from', () => DateTimeScalar, { description: 'Found then or later.' }) from: Date,
    @Arg('to', () => DateTimeScalar, { description: 'Found before.' }) to: Date,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => findingStatistics(work, from, to));
  }
}
