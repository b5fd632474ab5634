import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ImportUnitsDocument, type ImportUnitsMutation } from '../../gql/operations.js';
import { ApiError, request } from '../../providers/request.js';
import { sentenceFor, useLeaving } from '../../shared/api.js';
import { decode } from './decode.js';

export type Shown = ImportUnitsMutation['importUnits'];

interface Chosen {
  name: string;
  text: string;
  windows: boolean;
}

/** A file that was chosen, what it would do, and what it did. */
export function useImport() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [file, setFile] = useState<Chosen>();
  const [shown, setShown] = useState<Shown>();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [error, setError] = useState<unknown>();
  // Of two files that were chosen one after the other, the later counts.
  const latest = useRef(0);
  useLeaving(error);

  const preview = async (chosen: Chosen): Promise<void> => {
    const { importUnits } = await request(ImportUnitsDocument, {
      input: { content: chosen.text, dryRun: true },
    });
    setShown(importUnits);
  };
  const guarded = async (act: (current: () => boolean) => Promise<void>): Promise<void> => {
    const mine = (latest.current += 1);
    const current = () => latest.current === mine;
    setBusy(true);
    setWrong('');
    try {
      await act(current);
    } catch (problem) {
      if (!current()) return;
      setError(problem);
      setWrong(wordsFor(problem, translate));
    } finally {
      if (current()) setBusy(false);
    }
  };
  const choose = (given: File) =>
    guarded(async (current) => {
      setDone(false);
      setShown(undefined);
      setFile(undefined);
      const read = decode(new Uint8Array(await given.arrayBuffer()));
      if (!current()) return;
      if ('wrong' in read) return setWrong(translate(`imports.wrong_${read.wrong}`));
      const chosen = { name: given.name, ...read };
      setFile(chosen);
      await preview(chosen);
    });
  const carryOut = (skipRefused: boolean) =>
    guarded(async () => {
      if (!file || !shown) return;
      try {
        const input = { content: file.text, dryRun: false, basis: shown.basis, skipRefused };
        const { importUnits } = await request(ImportUnitsDocument, { input });
        setShown(importUnits);
        setDone(true);
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'auth',
        });
      } catch (problem) {
        // What it rests on has changed: what it would do now is shown beside the words for it.
        if (problem instanceof ApiError && problem.code === 'CONFLICT') await preview(file);
        throw problem;
      }
    });
  return { file, shown, done, busy, wrong, choose, carryOut };
}

/** What is wrong with the file as a whole, and where. */
function wordsFor(problem: unknown, translate: ReturnType<typeof useTranslate>): string {
  const [field] = problem instanceof ApiError ? problem.fields : [];
  if (!field) return translate(sentenceFor(problem));
  const { path, message } = field;
  const [, line] = /^content\[(\d+)\]$/.exec(path) ?? [];
  if (line) return translate('imports.wrong_line', { line, text: message });
  return path === 'content.name'
    ? translate('imports.wrong_column', { column: 'Navn', text: message })
    : translate('imports.wrong_file', { text: message });
}
