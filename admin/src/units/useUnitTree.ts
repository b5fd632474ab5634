import { useQuery } from '@tanstack/react-query';
import { UnitTreeDocument, type TreeUnitFragment } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { useLeaving } from '../shared/api.js';

/** Every unit of an organisation, also of one with more than a page of them. */
export function useUnitTree(organisation: string | undefined) {
  const answer = useQuery({
    queryKey: ['UnitTree', organisation],
    queryFn: ({ signal }) => allUnits(organisation ?? '', signal),
    enabled: Boolean(organisation),
  });
  useLeaving(answer.error);
  return answer;
}

async function allUnits(organisation: string, signal: AbortSignal): Promise<TreeUnitFragment[]> {
  const found: TreeUnitFragment[] = [];
  for (let after: string | null | undefined; ;) {
    const { units } = await request(UnitTreeDocument, { organisation, after: after ?? null }, signal);
    found.push(...units.nodes);
    if (!units.pageInfo.hasNextPage) return found;
    after = units.pageInfo.endCursor;
  }
}
