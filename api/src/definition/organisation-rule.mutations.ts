import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { OrganisationRule } from './organisation-rule.entity.js';
import {
  EndOrganisationRuleInput,
  PublishOrganisationRuleInput,
  SaveOrganisationRuleInput,
} from './organisation-rule.inputs.js';
import {
  endOrganisationRule,
  publishOrganisationRule,
  saveOrganisationRule,
} from './organisation-rule.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'OrganisationRule';
const log = 'ADMINISTRATION';

@Resolver()
export class OrganisationRuleMutations {
  @Mutation(() => OrganisationRule, {
    nullable: true,
    description: 'Begins or changes a draft of one’s organisation’s own rule.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  saveOrganisationRule(
    @Arg('input', () => SaveOrganisationRuleInput, { description: 'What it says.' })
    _: SaveOrganisationRuleInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, saveOrganisationRule);
  }

  @Mutation(() => OrganisationRule, {
    nullable: true,
    description:
      'Publishes it: clocks that start from its day on are ruled by it, and the one before is closed.',
  })
  @Operation({ action: Action.PUBLISH, subject, log })
  publishOrganisationRule(
    @Arg('input', () => PublishOrganisationRuleInput, { description: 'Which, and from when.' })
    _: PublishOrganisationRuleInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, publishOrganisationRule);
  }

  @Mutation(() => OrganisationRule, {
    nullable: true,
    description: 'Ends it; clocks that started under it run on.',
  })
  @Operation({ action: Action.END, subject, log })
  endOrganisationRule(
    @Arg('input', () => EndOrganisationRuleInput, { description: 'Which, and its last day.' })
    _: EndOrganisationRuleInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endOrganisationRule);
  }
}
