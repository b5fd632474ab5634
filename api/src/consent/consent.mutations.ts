import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { blockAccess, liftBlock } from './block.service.js';
import { Block, Consent } from './consent.entity.js';
import { BlockAccessInput, EndConsentInput, GrantConsentInput } from './consent.inputs.js';
import { grantConsent, withdrawConsent } from './consent.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ConsentMutations {
  @Mutation(() => Consent, { nullable: true, description: 'Lets a person or a unit see kinds of content.' })
  @Operation({ action: Action.GRANT_CONSENT, subject: 'Patient', log })
  grantConsent(
    @Arg('input', () => GrantConsentInput, { description: 'What is said.' }) _: GrantConsentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, grantConsent);
  }

  @Mutation(() => Consent, {
    nullable: true,
    description: 'Withdraws a consent; what it opened is closed at once.',
  })
  @Operation({ action: Action.WITHDRAW, subject: 'Consent', log })
  withdrawConsent(
    @Arg('input', () => EndConsentInput, { description: 'What is said.' }) _: EndConsentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawConsent);
  }

  @Mutation(() => Block, {
    nullable: true,
    description: 'Closes content to a person, a unit or an organisation.',
  })
  @Operation({ action: Action.BLOCK, subject: 'Patient', log })
  blockAccess(
    @Arg('input', () => BlockAccessInput, { description: 'What is said.' }) _: BlockAccessInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, blockAccess);
  }

  @Mutation(() => Block, { nullable: true, description: 'Lifts a block.' })
  @Operation({ action: Action.LIFT, subject: 'Block', log })
  liftBlock(
    @Arg('input', () => EndConsentInput, { description: 'What is said.' }) _: EndConsentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, liftBlock);
  }
}
