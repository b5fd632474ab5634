import { useMemo } from 'react';
import { DraftKeeper, type DraftCalls, type Values } from './keeper.js';
import { useKeeper } from './useKeeper.js';
import { DeleteDraftDocument, DraftsDocument, SaveDraftDocument } from '../../gql/operations.js';
import { ApiError, request } from '../../providers/request.js';

/** Which form, about whom and what. */
export interface DraftKey {
  patientId: string;
  form: string;
  caseId?: string | undefined;
  planId?: string | undefined;
  meetingId?: string | undefined;
  threadId?: string | undefined;
}

/** The one thing that it is about beside the patient, by the name of the API's field. */
const aboutOf = ({ caseId, planId, meetingId, threadId }: DraftKey) =>
  Object.fromEntries(Object.entries({ caseId, planId, meetingId, threadId }).filter(([, id]) => id));
const idOf = (key: DraftKey): string => Object.values(aboutOf(key))[0] ?? key.patientId;

const callsFor = (key: DraftKey): DraftCalls => ({
  async find() {
    const { drafts } = await request(DraftsDocument, { form: key.form, about: idOf(key) });
    const [found] = drafts.nodes;
    if (!found) return null;
    return { ...found, savedAt: found.savedAt ?? '', values: (found.values ?? {}) as Values };
  },
  async save(values, expectedVersion) {
    const { patientId, form } = key;
    const input = { patientId, form, ...aboutOf(key), values, expectedVersion };
    return (await request(SaveDraftDocument, { input })).saveDraft;
  },
  drop: (id) => request(DeleteDraftDocument, { input: { id } }),
  why(error) {
    const code = error instanceof ApiError ? error.code : '';
    if (code === 'CONFLICT' && error instanceof ApiError && 'currentVersion' in error.details)
      return 'CONFLICT';
    return ['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED'].includes(code) ? 'OFFLINE' : 'REFUSED';
  },
});

/** What is typed in a form, kept on the server as one types, and there again on another device. */
export function useDraft(key: DraftKey, initial: Values) {
  const named = `${key.form} ${idOf(key)}`;
  // A form begins anew with what it is about, and not with each drawing.
  const keeper = useMemo(() => new DraftKeeper(initial, callsFor(key)), [named]);
  return { keeper, ...useKeeper(keeper) };
}
