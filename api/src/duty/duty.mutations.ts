import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Duty } from './duty.entity.js';
import { EndDutyInput, RegisterDutyInput } from './duty.inputs.js';
import { endDuty, registerDuty } from './duty.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DutyMutations {
  @Mutation(() => Duty, {
    nullable: true,
    description: 'Registers what somebody is on duty for; never for oneself.',
  })
  @Operation({ action: Action.CREATE, subject: 'Duty', log: 'ADMINISTRATION' })
  registerDuty(
    @Arg('input', () => RegisterDutyInput, { description: 'Who, where and when.' }) _: RegisterDutyInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerDuty);
  }

  @Mutation(() => Duty, { nullable: true, description: 'Ends a duty before its time.' })
  @Operation({ action: Action.END, subject: 'Duty', log: 'ADMINISTRATION' })
  endDuty(
    @Arg('input', () => EndDutyInput, { description: 'Which.' }) _: EndDutyInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endDuty);
  }
}
