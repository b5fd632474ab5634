import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  PreviewDirectoryEntryDocument,
  type PublicEntryFragment,
  type UpdateUnitInput,
} from '../gql/operations.js';
import { ApiError, request } from '../providers/request.js';
import { sentenceFor, useLeaving } from '../shared/api.js';

interface Preview {
  /** For which input it holds. */
  of: string;
  entry: PublicEntryFragment | null;
  wrong: { path: string; text: string } | null;
}

/** What the public would read, asked of the API; it holds for what was typed then, and for nothing else. */
export function usePreview(input: UpdateUnitInput) {
  const translate = useTranslate();
  const [shown, setShown] = useState<Preview>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useLeaving(error);
  const of = JSON.stringify(input);
  const look = async (): Promise<void> => {
    setBusy(true);
    try {
      const { previewDirectoryEntry } = await request(PreviewDirectoryEntryDocument, { input });
      setShown({ of, entry: previewDirectoryEntry ?? null, wrong: null });
    } catch (problem) {
      const [field] = problem instanceof ApiError ? problem.fields : [];
      const text = field?.message ?? translate(sentenceFor(problem));
      setError(problem);
      setShown({ of, entry: null, wrong: { path: field?.path ?? '', text } });
    } finally {
      setBusy(false);
    }
  };
  const holds = shown?.of === of;
  const wrong = holds ? shown.wrong : null;
  return { look, busy, looked: holds && !wrong, entry: holds ? shown.entry : null, wrong };
}
