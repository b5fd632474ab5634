import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Representation } from './representation.entity.js';
import { EndRepresentationInput, RegisterRepresentativeInput } from './representation.inputs.js';
import { endRepresentation, registerRepresentative } from './representation.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class RepresentationMutations {
  @Mutation(() => Representation, {
    nullable: true,
    description:
      'Registers who stands for the patient: verge, fullmakt, nearest kin, child welfare with custody.',
  })
  @Operation({ action: Action.REGISTER_REPRESENTATIVE, subject: 'Patient', log })
  registerRepresentative(
    @Arg('input', () => RegisterRepresentativeInput, { description: 'Who, and by what.' })
    _: RegisterRepresentativeInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerRepresentative);
  }

  @Mutation(() => Representation, {
    nullable: true,
    description: 'Ends a representation; what it opened is closed at once.',
  })
  @Operation({ action: Action.END, subject: 'Representation', log })
  endRepresentation(
    @Arg('input', () => EndRepresentationInput, { description: 'Which.' }) _: EndRepresentationInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endRepresentation);
  }
}
