import { act } from './act.js';
import type { Child } from './family.js';
import type { Region } from './region.js';
import type { Actor, World } from './world.js';

const SEEN =
  'name careTeam { side } referrals { totalCount } pathways { totalCount } plans { nodes { kind } }';

/** What parents see of a child, and what health personnel decide of it. */
export function parents(world: World, r: Region) {
  const run = act(world, {
    openToParents: 'id contents validTo ground version allowed',
    closeToParents: 'id closedAt',
    withholdFromParents: 'id contents ground allowed',
    registerNextOfKin: 'id',
  });
  return {
    run,
    sees: async (actor: Actor, child: Child) => {
      const { data } = await world.api(actor).run(`{ patient(id: "${child.patientId}") { ${SEEN} } }`);
      return data?.patient ?? null;
    },
    opened: (child: Child, more: Record<string, unknown> = {}, by = r.clinician) =>
      run(by, 'openToParents', {
        patientId: child.patientId,
        contents: ['REFERRAL'],
        reason: 'Følger opp søvn hjemme',
        ...more,
      }),
  };
}
