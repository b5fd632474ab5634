import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AppointSubstituteInput, EndSubstitutionInput } from './substitute.inputs.js';
import { appointSubstitute, endSubstitution } from './substitute.service.js';
import { Substitution } from './substitution.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'ADMINISTRATION';

@Resolver()
export class SubstituteMutations {
  @Mutation(() => Substitution, {
    nullable: true,
    description:
      'Names who stands in for a coordinator or a GP in a period. It begins and ends by itself, and covers patients who come meanwhile.',
  })
  @Operation({ action: Action.APPOINT_SUBSTITUTE, subject: 'Grant', log })
  appointSubstitute(
    @Arg('input', () => AppointSubstituteInput, { description: 'For whom, by whom, when.' })
    _: AppointSubstituteInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, appointSubstitute);
  }

  @Mutation(() => Substitution, {
    nullable: true,
    description: 'Calls a substitution off, or ends it before its last day.',
  })
  @Operation({ action: Action.END, subject: 'Substitution', log })
  endSubstitution(
    @Arg('input', () => EndSubstitutionInput, { description: 'Which.' }) _: EndSubstitutionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endSubstitution);
  }
}
