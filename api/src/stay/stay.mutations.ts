import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Stay } from './stay.entity.js';
import { RecordStayInput } from './stay.inputs.js';
import { recordStay } from './record-stay.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class StayMutations {
  @Mutation(() => Stay, {
    nullable: true,
    description:
      'Records a stay, or changes one; the municipal side is told of every change, at once of the discharge.',
  })
  @Operation({ action: Action.RECORD_STAY, subject: 'Pathway', log: 'PATIENT_DATA' })
  recordStay(
    @Arg('input', () => RecordStayInput, { description: 'The stay as it is known now.' }) _: RecordStayInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordStay);
  }
}
