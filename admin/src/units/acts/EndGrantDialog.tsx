import { useNotify, useTranslate } from 'react-admin';
import { EndGrantDocument, type GrantRowFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';

interface EndGrantDialogProps {
  grant: GrantRowFragment;
  load: number | undefined;
  onClose: () => void;
}

/** Takes a role back at once, and says what that leaves behind. */
export function EndGrantDialog({ grant, load, onClose }: EndGrantDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const said = {
    name: grant.person.name,
    role: translate(`enum.role.${grant.role}`).toLowerCase(),
    unit: grant.unit?.name ?? '',
  };
  const { mutate, isPending } = useAct(EndGrantDocument, {
    onDone: () => {
      notify('org.end_done', { type: 'success', messageArgs: said });
      onClose();
    },
  });
  const text = [
    translate('org.end_text', said),
    grant.role === 'COORDINATOR' &&
      (load === undefined ? translate('org.end_text_coordinator') : translate('org.end_text_load', load)),
  ];
  return (
    <ReasonDialog
      open
      busy={isPending}
      title={translate('org.end_title', said)}
      text={text.filter(Boolean).join(' ')}
      label={translate('org.end_reason')}
      act={translate('org.grant_END')}
      danger
      onClose={onClose}
      onSubmit={(reason) =>
        mutate({ id: grant.id, expectedVersion: grant.version, reason: reason === '' ? null : reason })
      }
    />
  );
}
