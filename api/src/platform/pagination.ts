import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Rows stand before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'The first row’s cursor.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The last row’s cursor.' })
  endCursor!: string | null;
}

/** The arguments that every connection takes; a list adds `filter` and `orderBy`. */
@ArgsType()
export abstract class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Rows from the start or after a cursor; 25 unless told, at most 200.',
  })
  first?: number;
  @Field(() => Int, { nullable: true, description: 'Rows from the end or before a cursor, at most 200.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Rows after this cursor.' })
  after?: string;
  @Field(() => String, { nullable: true, description: 'Rows before this cursor.' })
  before?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Rows to skip, for tables with page numbers; at most 10 000.',
  })
  offset?: number;
}

/** The connection type of a node type: `edges`, `nodes`, `pageInfo`, `totalCount`. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} and its cursor.` })
  class Edge {
    @Field(() => String, { description: 'The row’s place in this ordering.' })
    cursor!: string;
    @Field(node, { description: 'The object.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The page, with cursors.' })
    edges!: Edge[];
    @Field(() => [node()], { description: 'The page.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description: 'How many there are for this caller and filter; counted only when asked for.',
    })
    totalCount!: number;
  }
  return Connection;
}
