import { useEffect, useMemo, useState } from 'react';
import {
  DefinitionDraftDocument,
  SaveDefinitionDraftDocument,
  type WholeDraftFragment,
} from '../../gql/operations.js';
import { ApiError, request, type FieldProblem } from '../../providers/request.js';
import { DraftKeeper, type DraftCalls, type Values } from '../../shared/draft/keeper.js';
import { useKeeper } from '../../shared/draft/useKeeper.js';
import { emptyPlaces, sent, type Text } from './text.js';

/** Something is not written that must be: there is no point in asking. */
class Unfinished extends Error {}

const valuesOf = (text: Text): Values => ({ ...text });
const textOf = (values: Values): Text => values as unknown as Text;

interface Told {
  kept: (version: number) => void;
  /** What the API would not take, by where it stands. */
  refused: (problems: readonly FieldProblem[]) => void;
}

/** The draft itself keeps what is written in it: each pause saves it anew, upon the version that one has seen. */
function callsFor(draft: WholeDraftFragment, told: Told): DraftCalls {
  let seen: WholeDraftFragment | null = draft;
  const kept = (id: string, version: number, savedAt: string) => {
    told.kept(version);
    told.refused([]);
    return { id, version, savedAt };
  };
  return {
    async find() {
      // What the page has just read need not be read again.
      const found = seen ?? (await request(DefinitionDraftDocument, { id: draft.id })).definitionDraft;
      seen = null;
      if (!found?.allowed.includes('UPDATE')) return null;
      const { id, version, changedAt, definition } = found;
      return { ...kept(id, version, changedAt), values: valuesOf(definition) };
    },
    async save(values, expectedVersion) {
      const text = textOf(values);
      if (emptyPlaces(text).length > 0) throw new Unfinished();
      const input = { id: draft.id, definition: sent(text), expectedVersion };
      const { saveDefinitionDraft: saved } = await request(SaveDefinitionDraftDocument, { input });
      if (!saved) throw new ApiError('NOT_FOUND', '', 404);
      return kept(saved.id, saved.version, saved.changedAt);
    },
    drop: () => Promise.resolve(),
    why(error) {
      const code = error instanceof ApiError ? error.code : '';
      told.refused(error instanceof ApiError ? error.fields : []);
      if (['CONFLICT', 'ILLEGAL_TRANSITION', 'NOT_FOUND'].includes(code)) return 'CONFLICT';
      return ['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED'].includes(code) ? 'OFFLINE' : 'REFUSED';
    },
  };
}

/** The text of a draft as one writes it, and whether it is kept. */
export function useDraftText(draft: WholeDraftFragment) {
  const [version, setVersion] = useState(draft.version);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  // It begins anew with another draft, and not with each drawing: what is written here is newer than what was read.
  const keeper = useMemo(
    () =>
      new DraftKeeper(valuesOf(draft.definition), callsFor(draft, { kept: setVersion, refused: setRefused })),
    [draft.id],
  );
  const state = useKeeper(keeper);
  const unkept = ['TYPING', 'OFFLINE', 'REFUSED', 'CONFLICT', 'GONE'].includes(state.standing);
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);
  return { keeper, state, version, unkept, refused, text: textOf(state.values) };
}

export type Writing = ReturnType<typeof useDraftText>;
