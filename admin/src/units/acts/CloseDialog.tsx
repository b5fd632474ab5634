import { useNotify, useTranslate } from 'react-admin';
import { CloseUnitDocument, type ShownUnitFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ActDialog } from './ActDialog.js';

/** Closes a unit that nobody needs; the API says no where somebody still does. */
export function CloseDialog({ unit, onClose }: { unit: ShownUnitFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, version, name } = unit;
  const { mutate, isPending } = useAct(CloseUnitDocument, {
    onDone: () => {
      notify('org.close_done', { type: 'success', messageArgs: { name } });
      onClose();
    },
  });
  return (
    <ActDialog
      title={translate('org.close_title', { name })}
      text={translate('org.close_text')}
      act={translate('org.do_close')}
      busy={isPending}
      danger
      onClose={onClose}
      onSubmit={() => mutate({ id, expectedVersion: version })}
    />
  );
}
