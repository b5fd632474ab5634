import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { ValidateDefinitionDocument, type ValidateDefinitionMutation } from '../../gql/operations.js';
import { request } from '../../providers/request.js';
import { useLeaving } from '../../shared/api.js';
import { emptyPlaces } from './text.js';
import type { Writing } from './useDraftText.js';
import { useFindingWords } from './useFindingWords.js';

export type Finding = ValidateDefinitionMutation['validateDefinition']['findings'][number];

/** Everything that is wrong with the text: what the API finds in each version that is kept, and what keeps it from being kept. */
export function useFindings(id: string, { version, text, refused }: Writing) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const said = useFindingWords();
  const answer = useQuery({
    queryKey: ['ValidateDefinition', id, version, locale],
    queryFn: ({ signal }) => request(ValidateDefinitionDocument, { input: { id } }, signal),
    placeholderData: keepPreviousData,
    // The same version is found to be the same: only what it stands beside can change.
    staleTime: 60_000,
  });
  useLeaving(answer.error);
  const broken = (path: string, rule: string, message: string): Finding => ({
    ...{ path, rule, message, severity: 'ERROR', suggestion: null },
  });
  const unkept = [
    ...emptyPlaces(text).map((path) => broken(path, 'EMPTY', translate('definition.required'))),
    ...refused.map((one) => broken(one.path.replace(/^(input\.)?definition\./, ''), one.rule, one.message)),
  ];
  const found = answer.data?.validateDefinition;
  const findings = (found?.findings ?? []).map((one) => ({ ...one, message: said(one.message, text) }));
  return {
    findings: [...unkept, ...findings],
    /** Known of the version that is kept, and nothing keeps it from being published. */
    publishable: unkept.length === 0 && (found?.publishable ?? false) && !answer.isPlaceholderData,
    looking: answer.isFetching,
    unknown: !found,
    /** Nobody could look: asked again when one says so. */
    failed: answer.isError ? answer.error : undefined,
    again: () => void answer.refetch(),
  };
}
