import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftCalls, type Values } from './keeper.js';
import { DeleteDraftDocument, DraftsDocument, SaveDraftDocument } from '../../gql/operations.js';
import { ApiError, request } from '../../providers/request.js';

/** Which form, about whom and what. */
export interface DraftKey {
  patientId: string;
  form: string;
  caseId?: string | undefined;
}

const callsFor = ({ patientId, form, caseId }: DraftKey): DraftCalls => ({
  async find() {
    const { drafts } = await request(DraftsDocument, { form, about: caseId ?? patientId });
    const [found] = drafts.nodes;
    if (!found) return null;
    return { ...found, savedAt: found.savedAt ?? '', values: (found.values ?? {}) as Values };
  },
  async save(values, expectedVersion) {
    const about = caseId ? { caseId } : {};
    const input = { patientId, form, ...about, values, expectedVersion };
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
  const named = `${key.form} ${key.caseId ?? key.patientId}`;
  // A form begins anew with what it is about, and not with each drawing.
  const keeper = useMemo(() => new DraftKeeper(initial, callsFor(key)), [named]);
  useEffect(() => {
    void keeper.open();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void keeper.save();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      keeper.close();
    };
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.read);
  return { keeper, ...state };
}
