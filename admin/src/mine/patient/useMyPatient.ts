import { useMemo } from 'react';
import { CoordinatorTasksDocument, MyPatientDocument } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useApi } from '../../shared/api.js';

/** One of my patients, and the eight tasks where they are mine to do. */
export function useMyPatient(id: string) {
  const { data: me } = useMe();
  const now = useMemo(() => new Date().toISOString(), []);
  const patient = useApi('MyPatient', MyPatientDocument, { id, now });
  const assignment = patient.data?.assignment;
  const eight = assignment?.side === 'MUNICIPAL' && Boolean(assignment.case);
  const tasks = useApi(
    'CoordinatorTasks',
    CoordinatorTasksDocument,
    { caseId: assignment?.case?.id ?? '' },
    { enabled: eight },
  );
  return { me, patient, eight, tasks };
}
