import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Notification } from './notification.entity.js';
import { MarkNotificationReadInput } from './notification.inputs.js';
import { markNotificationRead } from './mark-read.service.js';
import { NotificationPreferences } from './notification.type.js';
import { SetNotificationPreferencesInput } from './preferences.inputs.js';
import { setNotificationPreferences } from './preferences.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'ADMINISTRATION';

@Resolver()
export class NotificationMutations {
  @Mutation(() => Notification, { nullable: true, description: 'Says that one has read it.' })
  @Operation({ action: Action.MARK_READ, subject: 'Notification', log })
  markNotificationRead(
    @Arg('input', () => MarkNotificationReadInput, { description: 'What is said.' })
    _: MarkNotificationReadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, markNotificationRead);
  }

  @Mutation(() => NotificationPreferences, {
    description: 'Says how one wants to be told: of what, where and when, and at which address.',
  })
  @Operation({ action: Action.UPDATE, subject: 'NotificationPreferences', log })
  setNotificationPreferences(
    @Arg('input', () => SetNotificationPreferencesInput, { description: 'What is said.' })
    input: SetNotificationPreferencesInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => setNotificationPreferences(work, input));
  }
}
