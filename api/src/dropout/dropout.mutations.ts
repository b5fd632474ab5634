import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { RecordDropoutInput } from './dropout.inputs.js';
import { recordDropout } from './record-dropout.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { PathwayEvent } from '../pathway/pathway-event.entity.js';

@Resolver()
export class DropoutMutations {
  @Mutation(() => PathwayEvent, {
    nullable: true,
    description: 'Frafall: records a drop-out; both coordinators and the clinician are told at once.',
  })
  @Operation({ action: Action.RECORD_DROPOUT, subject: 'Pathway', log: 'PATIENT_DATA' })
  recordDropout(
    @Arg('input', () => RecordDropoutInput, { description: 'When, why, and what is agreed.' })
    _: RecordDropoutInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordDropout);
  }
}
