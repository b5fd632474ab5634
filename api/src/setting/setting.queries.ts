import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { settingsOf } from './setting.service.js';
import { OrganisationSetting } from './setting.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SettingQueries {
  @Query(() => [OrganisationSetting], {
    description: 'What the caller’s organisation may set for itself, and what holds.',
  })
  @Operation({ action: Action.READ, subject: 'OrganisationSetting', log: 'NONE' })
  settings(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, settingsOf);
  }
}
