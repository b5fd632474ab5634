import type { MeQuery, Role } from '../../gql/operations.js';

type Me = Pick<MeQuery['me'], 'grant' | 'grants'>;
type MyGrant = Me['grants'][number];

const OWN: readonly Role[] = ['PATIENT', 'PARENT', 'NEXT_OF_KIN'];

/** Whether somebody acts for themselves, a child or a relative, and not at work. */
export const isOwn = (role: Role | undefined): boolean => role !== undefined && OWN.includes(role);

/** Whose page somebody can open: their own first. */
export const ownGrants = ({ grants }: Me): MyGrant[] =>
  grants.filter(({ role }) => isOwn(role)).sort((a, b) => OWN.indexOf(a.role) - OWN.indexOf(b.role));

/** Whoever has nothing to do here at work need not be asked in which role: their own page, or the first child's. */
export function undoubted(me: Me): MyGrant | undefined {
  const own = ownGrants(me);
  return me.grant == null && own.length === me.grants.length ? own[0] : undefined;
}
