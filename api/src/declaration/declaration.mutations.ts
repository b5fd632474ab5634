import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  DeclareConflictInput,
  DeclareRelationInput,
  WithdrawDeclarationInput,
} from './declaration.inputs.js';
import { declareConflict, declareRelation, withdrawDeclaration } from './declare.service.js';
import { DeclaredRelation } from './declared-relation.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DeclarationMutations {
  @Mutation(() => DeclaredRelation, {
    nullable: true,
    description: 'Declares somebody near: a look at their record is asked about. Tells nothing of them.',
  })
  @Operation({ action: Action.CREATE, subject: 'DeclaredRelation', log: 'ADMINISTRATION' })
  declareRelation(
    @Arg('input', () => DeclareRelationInput, { description: 'Whom.' }) _: DeclareRelationInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, declareRelation);
  }

  @Mutation(() => DeclaredRelation, {
    nullable: true,
    description:
      'Declares that a patient whom one sees is near, family or a colleague: one is neither suggested nor named as their coordinator while it holds.',
  })
  @Operation({ action: Action.CREATE, subject: 'DeclaredRelation', log: 'ADMINISTRATION' })
  declareConflict(
    @Arg('input', () => DeclareConflictInput, { description: 'With whom.' }) _: DeclareConflictInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, declareConflict);
  }

  @Mutation(() => DeclaredRelation, {
    nullable: true,
    description: 'What was declared holds no longer; for looks until now it did.',
  })
  @Operation({ action: Action.WITHDRAW, subject: 'DeclaredRelation', log: 'ADMINISTRATION' })
  withdrawDeclaration(
    @Arg('input', () => WithdrawDeclarationInput, { description: 'Which.' }) _: WithdrawDeclarationInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawDeclaration);
  }
}
