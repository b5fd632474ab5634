import type { TypedDocumentString } from '../gql/operations.js';
import { chosenGrant, language } from './choices.js';
import { reach } from './live/network.js';
import { ended } from './ended.js';
import { accessToken, isSomebodyHere, renew } from './session.js';

export interface FieldProblem {
  path: string;
  rule: string;
  message: string;
}

/** What went wrong, by the API's closed list of codes, or OFFLINE when it was not reached. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** As react-admin asks: 401 ends the session. */
    readonly status: number,
    readonly fields: FieldProblem[] = [],
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: {
    message: string;
    extensions?: { code?: string; fields?: FieldProblem[] } & Record<string, unknown>;
  }[];
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Sends one operation and gives its data, or throws an ApiError. What is refused because the login has ended was not
 * done: it is sent once more when the login is renewed, or when whoever is there has logged in again.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables: variables ?? {} });
  let answer = await send<Result>(body, signal);
  if (codeOf(answer) === 'UNAUTHENTICATED' && (await standsAgain()))
    answer = await send<Result>(body, signal);
  const [error] = answer.errors ?? [];
  if (error) {
    const { code = 'INTERNAL', fields, ...details } = error.extensions ?? {};
    // What is wrong with what was sent is said of each part of it; the whole has nothing to add.
    const said = fields?.map(({ message }) => message).join(' ') || error.message;
    throw new ApiError(code, said, STATUS[code] ?? 400, fields, details);
  }
  return answer.data as Result;
}

/** The login is renewed, without a word or by whoever is there; false: they leave, or nobody was there. */
export async function standsAgain(): Promise<boolean> {
  return (await renew()) || (isSomebodyHere() && (await ended.ask()) === 'AGAIN');
}

const codeOf = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions?.code;

async function send<Result>(body: string, signal?: AbortSignal): Promise<Answer<Result>> {
  const token = await accessToken();
  const grant = chosenGrant();
  const headers = {
    'content-type': 'application/json',
    'accept-language': language(),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(grant ? { 'samlop-grant': grant } : {}),
  };
  const askedAt = new Date();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body,
      ...(signal ? { signal } : {}),
    });
    const answer = (await response.json()) as Answer<Result>;
    reach.answered(askedAt);
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    reach.lost();
    throw new ApiError('OFFLINE', '', 0);
  }
}
