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

/** Gives the responsibility to a person or a unit, and says who has it now. */
export function useAssign(vacancy: VacancyRowFragment, onDone?: () => void) {
  const notify = useNotify();
  const act = useAct(AssignCoordinatorDocument, {
    onDone: ({ assignCoordinator: made }) => {
      onDone?.();
      const { person, unit } = made?.coordinator ?? {};
      notify(person ? 'assign.done' : 'assign.unit_done', {
        type: 'success',
        messageArgs: { name: person?.name ?? unit?.name ?? '', patient: vacancy.patient?.name ?? '' },
      });
    },
  });
  const give = (whom: { grantId: string } | { unitId: string }) => {
    const { side, kind } = vacancy;
    act.mutate({ caseId: vacancy.case?.id, side, kind, ...whom, clientMutationId: crypto.randomUUID() });
  };
  return {
    assign: ({ grant }: Suggestion) => give({ grantId: grant.id }),
    assignToUnit: (unitId: string) => give({ unitId }),
    isPending: act.isPending,
  };
}
