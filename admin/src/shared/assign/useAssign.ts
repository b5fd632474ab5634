import { useNotify } from 'react-admin';
import {
  AssignCoordinatorDocument,
  CoordinatorSuggestionsDocument,
  type CoordinatorSuggestionsQuery,
  type VacancyRowFragment,
} from '../../gql/operations.js';
import { useAct, useApi } from '../api.js';

export type Suggestion = CoordinatorSuggestionsQuery['coordinatorSuggestions'][number];

const mayAssign = ({ allowed }: VacancyRowFragment) => allowed.includes('ASSIGN');

/** Whom one could give the responsibility for a vacancy, best first. */
export function useSuggestions(vacancy: VacancyRowFragment) {
  const { case: of, side, kind } = vacancy;
  const { data, ...rest } = useApi(
    'CoordinatorSuggestions',
    CoordinatorSuggestionsDocument,
    { caseId: of?.id ?? '', side: side ?? 'MUNICIPAL', kind },
    { enabled: of != null && mayAssign(vacancy) },
  );
  return { suggestions: data?.coordinatorSuggestions, may: mayAssign(vacancy), ...rest };
}

/** Gives the responsibility, and says who has it now. */
export function useAssign(vacancy: VacancyRowFragment) {
  const notify = useNotify();
  const act = useAct(AssignCoordinatorDocument, {
    onDone: ({ assignCoordinator: made }) =>
      notify('assign.done', {
        type: 'success',
        messageArgs: {
          name: made?.coordinator?.person?.name ?? made?.coordinator?.unit?.name ?? '',
          patient: vacancy.patient?.name ?? '',
        },
      }),
  });
  const assign = ({ grant }: Suggestion) => {
    const { side, kind } = vacancy;
    act.mutate({
      caseId: vacancy.case?.id,
      side,
      kind,
      grantId: grant.id,
      clientMutationId: crypto.randomUUID(),
    });
  };
  return { assign, isPending: act.isPending };
}
