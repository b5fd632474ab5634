import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { OrganisationRuleArgs } from './organisation-rule.args.js';
import { OrganisationRule, OrganisationRuleTemplate } from './organisation-rule.entity.js';
import { OrganisationRuleConnection } from './organisation-rule.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class OrganisationRuleQueries {
  @Query(() => OrganisationRuleConnection, {
    description: 'Organisations’ own rules: the published ones, and the drafts of one’s own.',
  })
  @Operation({ action: Action.READ, subject: 'OrganisationRule', log: 'NONE' })
  organisationRules(
    @Args(() => OrganisationRuleArgs) _args: OrganisationRuleArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => OrganisationRule, { nullable: true, description: 'One of them.' })
  @Operation({ action: Action.READ, subject: 'OrganisationRule', log: 'NONE' })
  organisationRule(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [OrganisationRuleTemplate], {
    description: 'The kinds of rule that an organisation may have of its own.',
  })
  @Operation({ action: Action.READ, subject: 'OrganisationRuleTemplate', log: 'NONE' })
  organisationRuleTemplates(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
