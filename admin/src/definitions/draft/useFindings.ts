import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { ValidateDefinitionDocument, type ValidateDefinitionMutation } from '../../gql/operations.js';
import { request } from '../../providers/request.js';
import { useLeaving } from '../../shared/api.js';
import { emptyPlaces, type Text } from './text.js';

export type Finding = ValidateDefinitionMutation['validateDefinition']['findings'][number];

/** Everything that is wrong with the text: what the API finds in each version that is kept, and what keeps it from being kept. */
export function useFindings(id: string, version: number, text: Text) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const answer = useQuery({
    queryKey: ['ValidateDefinition', id, version, locale],
    queryFn: ({ signal }) => request(ValidateDefinitionDocument, { input: { id } }, signal),
    placeholderData: keepPreviousData,
    // The same version is found to be the same: only what it stands beside can change.
    staleTime: 60_000,
  });
  useLeaving(answer.error);
  const empty = emptyPlaces(text).map((path): Finding => ({
    path,
    rule: 'EMPTY',
    severity: 'ERROR',
    message: translate('definition.required'),
    suggestion: null,
  }));
  const found = answer.data?.validateDefinition;
  return {
    findings: [...empty, ...(found?.findings ?? [])],
    /** Known of the version that is kept, and nothing keeps it from being published. */
    publishable: empty.length === 0 && (found?.publishable ?? false) && !answer.isPlaceholderData,
    looking: answer.isFetching,
    unknown: !found,
  };
}
