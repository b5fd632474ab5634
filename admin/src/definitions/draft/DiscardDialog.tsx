import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { DiscardDefinitionDraftDocument, type WholeDraftFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import type { DraftKeeper } from '../../shared/draft/keeper.js';
import { SureDialog } from '../../shared/SureDialog.js';
import { HERE } from '../editions.js';

interface DiscardDialogProps {
  draft: WholeDraftFragment;
  version: number;
  keeper: DraftKeeper;
  onClose: () => void;
}

/** Nobody goes on with it. */
export function DiscardDialog({ draft, version, keeper, onClose }: DiscardDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { mutate, isPending } = useAct(DiscardDefinitionDraftDocument, {
    onDone: () => {
      keeper.done();
      notify('definition.discarded', { type: 'success' });
      void navigate(HERE);
    },
  });
  return (
    <SureDialog
      title={translate('definition.discard_title')}
      text={translate('definition.discard_text')}
      act={translate('definition.discard')}
      busy={isPending}
      danger
      onClose={onClose}
      onSure={() => mutate({ id: draft.id, expectedVersion: version })}
    />
  );
}
