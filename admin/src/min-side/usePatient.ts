import { useMe } from '../providers/me.js';

/** Whose page it is, and whether their reader is the patient. */
export function usePatient(): { id: string; name: string; own: boolean } {
  const { data: me } = useMe();
  const { patient, role } = me?.grant ?? {};
  return { id: patient?.id ?? '', name: patient?.name ?? '', own: role === 'PATIENT' };
}
