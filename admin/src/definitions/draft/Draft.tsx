import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { DefinitionDraftDocument } from '../../gql/operations.js';
import { ApiError } from '../../providers/request.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Problem } from '../../shared/Problem.js';
import { Back } from '../Edition.js';
import { Desk } from './Desk.js';

/** One draft: written in, looked at beside the edition that it began with, simulated, and published. */
export function Draft() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('DefinitionDraft', DefinitionDraftDocument, { id });
  return (
    <>
      <Back />
      {!answer.data?.definitionDraft && <PageHead title={translate('definition.draft')} />}
      <Loaded answer={answer} rows={12}>
        {({ definitionDraft: draft }) =>
          draft ? (
            <Desk key={draft.id} draft={draft} />
          ) : (
            <Problem error={new ApiError('NOT_FOUND', '', 404)} />
          )
        }
      </Loaded>
    </>
  );
}
