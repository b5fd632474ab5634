import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { HealthCheckArgs } from './health-check.args.js';
import { HealthCheckConnection } from './health-check.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class HealthCheckQueries {
  @Query(() => HealthCheckConnection, { description: 'Checks of somatic health and living habits.' })
  @Operation({ action: Action.READ, subject: 'HealthCheck', log: 'PATIENT_DATA' })
  healthChecks(
    @Args(() => HealthCheckArgs) _args: HealthCheckArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
