import type { PageItemFragment } from '../../gql/operations.js';

const PLACES: Record<string, string> = {
  Plan: '/min-side/plans',
  Meeting: '/min-side/meetings',
  Thread: '/min-side/messages',
};

/** Where on Min side one does something about it: ids alone stand in the address. */
export function addressOf({ kind, subjectType, subjectId }: PageItemFragment): string | null {
  if (kind === 'GIVE_FEEDBACK') return '/min-side/feedback';
  if (kind === 'NEED') return '/min-side/coordinator';
  const place = PLACES[subjectType ?? ''];
  return place && subjectId ? `${place}/${subjectId}` : null;
}
