import { useTranslate } from 'react-admin';
import type { LogEntryFragment } from '../gql/operations.js';

type What = Pick<LogEntryFragment, 'action' | 'resourceType'>;

/** What was done with what, in words. */
export function useEntryWords() {
  const translate = useTranslate();
  return {
    what: ({ action, resourceType }: What): string =>
      [
        action && translate(`enum.action.${action}`, { _: action }),
        resourceType && translate(`resource.${resourceType}`, { _: resourceType }),
      ]
        .filter(Boolean)
        .join(' '),
  };
}
