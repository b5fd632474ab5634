import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { closeToParents, openToParents } from './open-to-parents.service.js';
import { ParentalOpening } from './parental-opening.entity.js';
import { CloseToParentsInput, OpenToParentsInput } from './parents.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ParentsMutations {
  @Mutation(() => ParentalOpening, {
    nullable: true,
    description: 'Opens kinds of content to the parents of somebody from 12 to 18.',
  })
  @Operation({ action: Action.OPEN_TO_PARENTS, subject: 'Patient', log })
  openToParents(
    @Arg('input', () => OpenToParentsInput, { description: 'What is decided.' }) _: OpenToParentsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, openToParents);
  }

  @Mutation(() => ParentalOpening, { nullable: true, description: 'Closes it again; at once.' })
  @Operation({ action: Action.END, subject: 'ParentalOpening', log })
  closeToParents(
    @Arg('input', () => CloseToParentsInput, { description: 'Which.' }) _: CloseToParentsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, closeToParents);
  }
}
