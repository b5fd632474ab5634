import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import {
  Indicator,
  IndicatorArgs,
  IndicatorPoint,
  IndicatorsArgs,
  IndicatorTrendArgs,
} from './indicator.type.js';
import { indicator, indicators, indicatorTrend } from './indicators.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class StatisticsQueries {
  @Query(() => [Indicator], {
    description:
      'Indikatorer: the national ones and those for the scheme’s aims, for a period. Small cells are hidden.',
  })
  @Operation({ action: Action.READ, subject: 'Indicator', log: 'NONE' })
  indicators(
    @Args(() => IndicatorsArgs) { by, period, filter }: IndicatorsArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => indicators(work, by, period, filter ?? {}));
  }

  @Query(() => Indicator, { nullable: true, description: 'One indicator.' })
  @Operation({ action: Action.READ, subject: 'Indicator', log: 'NONE' })
  indicator(
    @Args(() => IndicatorArgs) { key, by, period }: IndicatorArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => indicator(work, key, by, period));
  }

  @Query(() => [IndicatorPoint], {
    description:
      'One indicator month by month, quarter by quarter or year by year; each point as it is shown alone.',
  })
  @Operation({ action: Action.READ, subject: 'Indicator', log: 'NONE' })
  indicatorTrend(
    @Args(() => IndicatorTrendArgs) args: IndicatorTrendArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => indicatorTrend(work, args));
  }
}
