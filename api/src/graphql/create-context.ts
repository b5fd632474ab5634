import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from './context.js';
import { admitted, withCheckedArguments } from './compiled-plugin.js';
import { checkedArguments } from './input-check.js';
import { operationNamed } from './operation.js';
import { Action } from '../authz/actions.js';
import { lookupsOf } from '../edge/lookups.js';
import type { Rights } from '../authz/ability.js';
import type { RequestContext } from '../platform/context.js';
import { badInput, notFound, SamlopError } from '../platform/errors.js';
import type { FileFolder } from '../platform/file-folder.js';
import { isDisproved, type Remembered } from '../authn/caller.js';
import { unauthenticated } from '../authn/token.js';
import { requestScope } from '../platform/scope.js';
import type { Reader } from '../read/reader.js';
import { selectedFields, type Selected } from '../read/selection.js';
import { earlier, remember } from '../write/once.js';
import type { Work } from '../write/work.js';
import type { Writer } from '../write/writer.js';

export interface Machinery {
  reader: Reader;
  writer: Writer;
  anonymous: Rights;
  session: GraphContext['session'];
  /** Where files lie that are too long for a row; not said, or null: nowhere. */
  files?: FileFolder | null;
  /** An act succeeded that was typed in this draft. */
  becameAct?: (work: Work, draftId: string) => Promise<void>;
}

/** A request's context: what its resolvers may ask, under the caller's rights. */
export function createGraphContext(
  request: RequestContext,
  { reader, writer, anonymous, session, becameAct }: Machinery,
  remembered: Remembered | null = null,
): GraphContext {
  let proof = remembered?.proof ?? null;
  const rights = () => {
    if (!request.caller) throw unauthenticated('no token');
    if (!request.caller.rights) throw new SamlopError('GRANT_REQUIRED', 'GRANT_REQUIRED');
    return request.caller.rights;
  };
  const ask = (operation: string, roots: Selected[]) =>
    reader.read(
      {
        rights: roots.every((root) => operationNamed(root.name)?.public) ? anonymous : rights(),
        at: request.clock.now(),
        language: request.language,
        requestId: request.requestId,
        operation,
        search: lookupsOf(roots).searches > 0,
        proof,
      },
      roots,
    );
  const prove = async (): Promise<void> => {
    if (!remembered || !proof) return;
    request.caller = context.caller = await remembered.renew();
    proof = null;
  };
  const read = async (operation: string, roots: Selected[]) => {
    try {
      return await ask(operation, roots);
    } catch (error) {
      // What was refused by remembered rights may be allowed by those that hold now.
      if (!proof || !(isDisproved(error) || error instanceof SamlopError)) throw error;
      await prove();
      return ask(operation, roots);
    }
  };
  const context: GraphContext = {
    ...request,
    prove,
    charge: () => Promise.resolve(),
    rights,
    read,
    session,
    // Over HTTP there are none (edge/socket-session.ts).
    changes: () => Promise.reject(badInput({ path: 'query', rule: 'SUBSCRIPTION' })),
    noteError: (error) => noteError(request, error),
    async readField(info) {
      const [answer] = await read(nameOf(info), [withCheckedArguments(selectionOf(info))]);
      if (answer?.single && answer.json === null) throw notFound();
      return answer?.json ? (JSON.parse(answer.json) as unknown) : null;
    },
    async ask<T>(info: GraphQLResolveInfo, document: DocumentNode, variables: Record<string, unknown>) {
      const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const roots = admitted(info.schema, document, operation as OperationDefinitionNode, variables);
      await context.charge(roots);
      const answers = await read(nameOf(info), roots);
      return Object.fromEntries(
        answers.map(({ key, json }) => [key, json === null ? null : (JSON.parse(json) as unknown)]),
      ) as T;
    },
    async write<Input>(info: GraphQLResolveInfo, act: (work: Work, input: Input) => Promise<string>) {
      const selected = selectionOf(info);
      const { input } = checkedArguments(selected.field?.args ?? [], selected.args) as { input: Input };
      const { clientMutationId, draftId } = input as {
        clientMutationId?: string | null;
        draftId?: string | null;
      };
      return writer.run(request, rights(), nameOf(info), actionOf(info), async (work: Work) => {
        const type = { name: resourceNameOf(selected.type as GraphQLObjectType) };
        const made = await earlier(work, clientMutationId, input);
        const id = made ?? (await act(work, input));
        if (made) await work.reopen(type, made);
        else {
          await remember(work, clientMutationId, id);
          if (draftId) await becameAct?.(work, draftId);
        }
        return work.answer(type, id, selected);
      });
    },
    query: (info, ask) =>
      writer.run(
        request,
        rights(),
        nameOf(info),
        actionOf(info),
        (work: Work) => ask(work, () => withCheckedArguments(selectionOf(info))),
        info.parentType.name === 'Query' ? 'CALLER' : 'EFFECTS',
      ),
  };
  return context;
}

/** Errors that are ours go to the log, with a name and no data. */
export function noteError(request: RequestContext, error: unknown): void {
  const cause = (error as { originalError?: unknown }).originalError ?? error;
  if (cause instanceof SamlopError) request.logger.debug({ code: cause.code }, cause.log);
  else if (requestScope.getStore()?.gone?.aborted)
    request.logger.debug({ err: cause }, 'the client went away');
  else request.logger.error({ err: cause }, 'an operation failed');
}

const nameOf = (info: GraphQLResolveInfo): string => info.operation.name?.value ?? info.fieldName;
const actionOf = (info: GraphQLResolveInfo): Action => operationNamed(info.fieldName)?.action ?? Action.READ;
const resourceNameOf = (type: GraphQLObjectType): string => (type.name === 'Case' ? 'CareCase' : type.name);

/** The root field that a resolver stands for, unpacked. */
export function selectionOf(info: GraphQLResolveInfo): Selected {
  const document = {
    schema: info.schema,
    fragments: info.fragments as Record<string, FragmentDefinitionNode>,
    variables: info.variableValues,
  };
  const [selected] = selectedFields(
    info.parentType,
    [{ kind: 'SelectionSet' as never, selections: info.fieldNodes }],
    document,
  );
  return selected as Selected;
}
