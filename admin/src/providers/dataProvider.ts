import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import * as operations from '../gql/operations.js';
import { request } from './request.js';

type Document = operations.TypedDocumentString<Record<string, unknown>, Record<string, unknown>>;
interface Connection {
  nodes: RaRecord[];
  totalCount: number;
}

/** By the API's conventions the document for `accessLog` is the operation `AccessLog`. */
function documentOf(name: string): Document {
  const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`;
  const document = (operations as Record<string, unknown>)[key];
  if (!document) throw new Error(`There is no operation for ${name} in schema/operations.`);
  return document as Document;
}

/** `dueOn` and ASC are the ordering DUE_ON_ASC. */
const orderingOf = (field: string, order: string) =>
  `${field.replace(/([A-Z])/g, '_$1').toUpperCase()}_${order}`;

async function connection(resource: string, params: GetListParams, filter: object) {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const { field, order } = params.sort ?? {};
  const data = await request(
    documentOf(resource),
    {
      first: perPage,
      offset: (page - 1) * perPage,
      filter,
      ...(field && order ? { orderBy: orderingOf(field, order) } : {}),
    },
    params.signal,
  );
  const { nodes, totalCount } = data[resource] as Connection;
  return { data: nodes, total: totalCount };
}

async function one(resource: string, id: unknown) {
  const data = await request(documentOf(resource), { id });
  return { data: data[resource] as RaRecord };
}

/** The API has verbs of its own for every change; a page sends them with useAct. */
const noVerb = () => Promise.reject(new Error('The API changes nothing by this verb: use its own mutation.'));

/** react-admin's verbs as the API's conventions: a list is a connection, a record is the singular by id. */
export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => connection(resource, params, params.filter as object),
  getManyReference: (resource, params) =>
    connection(resource, params, { ...(params.filter as object), [params.target]: params.id }),
  getOne: (resource, { id }) => one(singular(resource), id),
  getMany: async (resource, { ids }) => ({
    data: (await Promise.all(ids.map((id) => one(singular(resource), id)))).map(({ data }) => data),
  }),
  create: noVerb,
  update: noVerb,
  updateMany: noVerb,
  delete: noVerb,
  deleteMany: noVerb,
} as DataProvider;

function singular(resource: string): string {
  return resource.replace(/ies$/, 'y').replace(/s$/, '');
}
