import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import { QueryClient, useQuery } from '@tanstack/react-query';
import { MeDocument, type MeQuery, type Side } from '../gql/operations.js';
import { chosenGrant, keepGrant } from './choices.js';
import { ApiError, request } from './request.js';
import { readSettings } from './settings.js';

export type Me = MeQuery['me'] & { ability: MongoAbility; demo: boolean };
export type MyGrant = MeQuery['me']['grants'][number];

/** Answers are shown at once and asked for again when one comes back to the window. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network one is told so at once, and does not wait for an answer that nobody has been asked for.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'UNAVAILABLE',
    },
  },
});

async function askWhoIAm(): Promise<Me> {
  try {
    const { me } = await request(MeDocument);
    const rules = unpackRules((me.rules ?? []) as PackRule<RawRuleOf<MongoAbility>>[]);
    const { demo } = await readSettings();
    return { ...me, ability: createMongoAbility(rules), demo };
  } catch (error) {
    // A grant that was chosen before may have ended since: ask anew without it.
    if (!(error instanceof ApiError) || error.code === 'UNAUTHENTICATED' || !chosenGrant()) throw error;
    keepGrant(null);
    return askWhoIAm();
  }
}

const whoIAm = { queryKey: ['me'], queryFn: askWhoIAm, staleTime: 5 * 60_000 };

export const fetchMe = (): Promise<Me> => queryClient.ensureQueryData(whoIAm);
export const useMe = () => useQuery(whoIAm);

/** The side that one acts on: a municipality's own, or the specialist health service's. */
export function useMySide(): Side | undefined {
  const { data: me } = useMe();
  const kind = me?.grant?.unit?.organisation?.kind;
  if (!kind) return undefined;
  return kind === 'MUNICIPALITY' ? 'MUNICIPAL' : 'SPECIALIST';
}

/** Somebody else logged in: nothing of whoever was here stays, and the page begins anew. */
export function leaveForAnother(): void {
  queryClient.clear();
  keepGrant(null);
  window.location.assign('/');
}

/** From now on one acts under this grant; nothing that was read under another stays. */
export async function actUnder(grantId: string): Promise<void> {
  keepGrant(grantId);
  await queryClient.cancelQueries();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoIAm.queryKey[0] });
  // Whoever shows who one is learns at once that this is asked anew; nothing else is asked for under the new grant yet.
  await queryClient.resetQueries({ queryKey: whoIAm.queryKey });
  await fetchMe();
}
