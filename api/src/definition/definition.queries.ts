import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { PathwayCatalogueEntry } from './catalogue.entity.js';
import { PathwayDefinition } from './definition.entity.js';
import { PathwayDefinitionConnection } from './definition.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PathwayDefinitionFilter {
  @Field(() => String, { nullable: true, description: 'This pathway.' })
  pathwayKey?: string;
  @Field(() => DateScalar, { nullable: true, description: 'In force on this day.' })
  validOn?: string;
}

@ArgsType()
export class PathwayDefinitionArgs extends PageArgs {
  @Field(() => PathwayDefinitionFilter, { nullable: true, description: 'Which.' })
  filter?: PathwayDefinitionFilter;
}

@Resolver()
export class DefinitionQueries {
  @Query(() => PathwayDefinitionConnection, { description: 'Editions of the national pathways.' })
  @Operation({ action: Action.READ, subject: 'PathwayDefinition', log: 'NONE' })
  pathwayDefinitions(
    @Args(() => PathwayDefinitionArgs) _args: PathwayDefinitionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => PathwayDefinition, { nullable: true, description: 'One edition.' })
  @Operation({ action: Action.READ, subject: 'PathwayDefinition', log: 'NONE' })
  pathwayDefinition(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [PathwayCatalogueEntry], { description: 'The pathways, told to the public. Without a token.' })
  @Operation({ action: Action.READ, subject: 'PathwayCatalogueEntry', log: 'NONE', public: true })
  pathwayCatalogue(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
