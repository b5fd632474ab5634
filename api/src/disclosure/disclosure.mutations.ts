import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Disclosure } from './disclosure.entity.js';
import { RecordDisclosureInput } from './disclosure.inputs.js';
import { recordDisclosure } from './record-disclosure.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DisclosureMutations {
  @Mutation(() => Disclosure, {
    nullable: true,
    description: 'Records what was told outside despite silence; the patient sees it unless it is withheld.',
  })
  @Operation({ action: Action.RECORD_DISCLOSURE, subject: 'Patient', log: 'PATIENT_DATA' })
  recordDisclosure(
    @Arg('input', () => RecordDisclosureInput, { description: 'What was told.' }) _: RecordDisclosureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordDisclosure);
  }
}
