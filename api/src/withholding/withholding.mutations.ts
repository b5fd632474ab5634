import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { endWithholding, reviewWithholding } from './end-withholding.service.js';
import { withholdFromParents, withholdFromPatient } from './withhold.service.js';
import { Withholding } from './withholding.entity.js';
import {
  EndWithholdingInput,
  ReviewWithholdingInput,
  WithholdFromParentsInput,
  WithholdFromPatientInput,
} from './withholding.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class WithholdingMutations {
  @Mutation(() => Withholding, {
    nullable: true,
    description: 'Withholds kinds of content from the parents of somebody under 16.',
  })
  @Operation({ action: Action.WITHHOLD, subject: 'Patient', log })
  withholdFromParents(
    @Arg('input', () => WithholdFromParentsInput, { description: 'What is decided.' })
    _: WithholdFromParentsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withholdFromParents);
  }

  @Mutation(() => Withholding, {
    nullable: true,
    description: 'Withholds kinds of content, or one object, from the patient for a time.',
  })
  @Operation({ action: Action.WITHHOLD, subject: 'Patient', log })
  withholdFromPatient(
    @Arg('input', () => WithholdFromPatientInput, { description: 'What is decided.' })
    _: WithholdFromPatientInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withholdFromPatient);
  }

  @Mutation(() => Withholding, { nullable: true, description: 'Considered anew, and still withheld.' })
  @Operation({ action: Action.UPDATE, subject: 'Withholding', log })
  reviewWithholding(
    @Arg('input', () => ReviewWithholdingInput, { description: 'What is decided.' })
    _: ReviewWithholdingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, reviewWithholding);
  }

  @Mutation(() => Withholding, { nullable: true, description: 'Shows it again, at once.' })
  @Operation({ action: Action.END, subject: 'Withholding', log })
  endWithholding(
    @Arg('input', () => EndWithholdingInput, { description: 'Which.' }) _: EndWithholdingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endWithholding);
  }
}
