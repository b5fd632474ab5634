import { keepPreviousData } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { DefinitionChangesDocument, type WholeDraftFragment } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { Quiet } from '../../shared/Quiet.js';
import { Changes } from '../compare/Changes.js';

/** What a draft changes, and beside which editions it would stand: asked for anew with each version that is kept. */
export function useChanges(draft: WholeDraftFragment, version: number) {
  const { id, basedOn, pathwayKey } = draft;
  return useApi(
    `DefinitionChanges ${version}`,
    DefinitionChangesDocument,
    { a: basedOn?.id ?? id, b: id, based: basedOn !== null, pathwayKey },
    { placeholderData: keepPreviousData },
  );
}

/** What the draft says beside what the edition says that it began with. */
export function DraftChanges({ draft, version }: { draft: WholeDraftFragment; version: number }) {
  const translate = useTranslate();
  const answer = useChanges(draft, version);
  const { basedOn } = draft;
  return (
    <Loaded answer={answer} rows={8}>
      {({ compareDefinitions }) =>
        compareDefinitions && basedOn ? (
          <Changes
            comparison={compareDefinitions}
            a={translate('definition.number', { version: basedOn.version })}
            b={translate('definition.draft')}
          />
        ) : (
          <Quiet title={translate('definition.all_new')} text={translate('definition.all_new_text')} />
        )
      }
    </Loaded>
  );
}
