import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { EndConsentInput } from './consent.inputs.js';
import { Objection } from './objection.entity.js';
import { ObjectToSharingInput } from './objection.inputs.js';
import { objectToSharing, withdrawObjection } from './objection.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ObjectionMutations {
  @Mutation(() => Objection, {
    nullable: true,
    description: 'Objects to sharing within health care: what it closes is closed at once.',
  })
  @Operation({ action: Action.OBJECT, subject: 'Patient', log })
  objectToSharing(
    @Arg('input', () => ObjectToSharingInput, { description: 'What is said.' }) _: ObjectToSharingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, objectToSharing);
  }

  @Mutation(() => Objection, { nullable: true, description: 'Withdraws an objection.' })
  @Operation({ action: Action.WITHDRAW, subject: 'Objection', log })
  withdrawObjection(
    @Arg('input', () => EndConsentInput, { description: 'What is said.' }) _: EndConsentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawObjection);
  }
}
