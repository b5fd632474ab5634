import { useState } from 'react';
import { useNotify } from 'react-admin';
import { AccessReceiptDocument, type AccessReceiptQuery } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { sentenceFor } from '../shared/api.js';
import { save } from '../shared/save.js';
import { plainly } from './plainly.js';

export type Receipt = Omit<AccessReceiptQuery['accessReceipt'], 'content'>;

/** Before anything was logged anywhere: of all there is. */
const EVER = '2000-01-01T00:00:00Z';

/** Fetches a receipt of a stretch of time and saves it; one that would prove nothing is not saved. */
export function useReceipt() {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const fetch = async ({ from = EVER, to }: { from?: string; to?: string }): Promise<Receipt | undefined> => {
    setBusy(true);
    try {
      const { accessReceipt } = await request(AccessReceiptDocument, { from, to: to ?? null });
      const { content, ...receipt } = accessReceipt;
      if (receipt.entries > 0) save(new Blob([content], { type: receipt.mediaType }), receipt.name);
      return receipt;
    } catch (error) {
      notify(plainly(error) ?? sentenceFor(error), { type: 'error' });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, fetch };
}
