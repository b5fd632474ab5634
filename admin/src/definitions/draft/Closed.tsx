import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { SaveDefinitionDraftDocument, type WholeDraftFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { TextLink } from '../../shared/TextLink.js';
import { HERE } from '../editions.js';
import { useMay } from '../useMay.js';
import { sent } from './text.js';
import type { Writing } from './useDraftText.js';

/** A draft in which nobody writes any more: what became of it. What one had written meanwhile can become another. */
export function Closed({ draft, writing }: { draft: WholeDraftFragment; writing: Writing }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const may = useMay();
  const { publishedAs } = draft;
  const { mutate, isPending } = useAct(SaveDefinitionDraftDocument, {
    onDone: ({ saveDefinitionDraft: begun }) => begun && void navigate(`${HERE}/drafts/${begun.id}`),
  });
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        writing.unkept &&
        may.begin && (
          <Button
            disabled={isPending}
            onClick={() => {
              writing.keeper.done();
              mutate({
                definition: sent(writing.text),
                ...(draft.basedOn ? { basedOnId: draft.basedOn.id } : {}),
              });
            }}
          >
            {translate('definition.begin_with_mine')}
          </Button>
        )
      }
    >
      {publishedAs ? (
        <TextLink to={`${HERE}/${publishedAs.id}`}>
          {translate('definition.published_as', { version: publishedAs.version })}
        </TextLink>
      ) : (
        translate('definition.was_discarded')
      )}{' '}
      {writing.unkept && translate('definition.unkept_text')}
    </Alert>
  );
}
