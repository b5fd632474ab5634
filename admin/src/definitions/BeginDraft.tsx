import { PencilIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { SaveDefinitionDraftDocument } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { HERE } from './editions.js';
import { useMay } from './useMay.js';

/** A draft of the next edition, which begins as this one; it holds for nobody until it is published. */
export function BeginDraft({ editionId }: { editionId: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const may = useMay();
  const { mutate, isPending } = useAct(SaveDefinitionDraftDocument, {
    onDone: ({ saveDefinitionDraft: draft }) => draft && void navigate(`${HERE}/drafts/${draft.id}`),
  });
  if (!may.begin) return null;
  return (
    <Button
      variant="contained"
      startIcon={<PencilIcon aria-hidden />}
      disabled={isPending}
      onClick={() => mutate({ basedOnId: editionId })}
    >
      {translate('definition.begin')}
    </Button>
  );
}
