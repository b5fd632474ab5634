import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ObjectionArgs } from './objection.args.js';
import { PreviewAccessInput } from './objection.inputs.js';
import { ObjectionConnection } from './objection.reads.js';
import { previewAccess } from './preview.service.js';
import { AccessPreview } from './preview.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ObjectionQueries {
  @Query(() => ObjectionConnection, { description: 'Objections to sharing within health care.' })
  @Operation({ action: Action.READ, subject: 'Objection', log })
  objections(
    @Args(() => ObjectionArgs) _args: ObjectionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessPreview, {
    nullable: true,
    description: 'What a person or a unit would see by a consent, before the patient gives it.',
  })
  @Operation({ action: Action.READ, subject: 'AccessPreview', log })
  previewAccess(
    @Arg('input', () => PreviewAccessInput, { description: 'Whom, and what.' }) _: PreviewAccessInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work, selected) => {
      const question = selected();
      return previewAccess(work, question.args.input as PreviewAccessInput, question, info.schema);
    });
  }
}
