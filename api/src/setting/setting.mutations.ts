import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { UpdateSettingsInput } from './setting.inputs.js';
import { updateSettings } from './setting.service.js';
import { OrganisationSetting } from './setting.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SettingMutations {
  @Mutation(() => [OrganisationSetting], { description: 'Changes settings of the caller’s organisation.' })
  @Operation({ action: Action.UPDATE, subject: 'OrganisationSetting', log: 'ADMINISTRATION' })
  updateSettings(
    @Arg('input', () => UpdateSettingsInput, { description: 'What is said.' }) input: UpdateSettingsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A setting is a key of the organisation's, and no object with an id: the answer is all of them.
    return ctx.query(info, (work) => updateSettings(work, input));
  }
}
