import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { NameProtection } from './name-protection.entity.js';
import { EndNameProtectionInput, ProtectNameInput } from './name-protection.inputs.js';
import { endNameProtection, protectName } from './name-protection.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'NameProtection';
const log = 'ADMINISTRATION';

@Resolver()
export class NameProtectionMutations {
  @Mutation(() => NameProtection, {
    nullable: true,
    description: 'Keeps the name of a member of staff from patients and those near to them; never one’s own.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  protectName(
    @Arg('input', () => ProtectNameInput, { description: 'Whose, and why.' }) _: ProtectNameInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, protectName);
  }

  @Mutation(() => NameProtection, {
    nullable: true,
    description: 'Ends a name protection: the name is read again.',
  })
  @Operation({ action: Action.END, subject, log })
  endNameProtection(
    @Arg('input', () => EndNameProtectionInput, { description: 'Which.' }) _: EndNameProtectionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endNameProtection);
  }
}
