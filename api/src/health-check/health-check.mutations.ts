import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { HealthCheck } from './health-check.entity.js';
import { RecordHealthCheckInput, UpdateHealthCheckInput } from './health-check.inputs.js';
import { recordHealthCheck, updateHealthCheck } from './health-check.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'HealthCheck';
const log = 'PATIENT_DATA';

@Resolver()
export class HealthCheckMutations {
  @Mutation(() => HealthCheck, {
    nullable: true,
    description: 'Records a check of somatic health or living habits, and what follows from it.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  recordHealthCheck(
    @Arg('input', () => RecordHealthCheckInput, { description: 'The check.' }) _: RecordHealthCheckInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordHealthCheck);
  }

  @Mutation(() => HealthCheck, {
    nullable: true,
    description: 'Adds what was found, what follows, or that it is done.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  updateHealthCheck(
    @Arg('input', () => UpdateHealthCheckInput, { description: 'What changes.' }) _: UpdateHealthCheckInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateHealthCheck);
  }
}
