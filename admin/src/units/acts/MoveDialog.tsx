import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { UpdateUnitDocument, type ShownUnitFragment, type TreeUnitFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { placesFor } from '../tree.js';
import { ActDialog } from './ActDialog.js';
import { Choose } from './Choose.js';

interface MoveDialogProps {
  unit: ShownUnitFragment;
  units: readonly TreeUnitFragment[];
  onClose: () => void;
}

/** Places a unit, with all that is below it, under another of the organisation. */
export function MoveDialog({ unit, units, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, version, name } = unit;
  const [to, setTo] = useState<TreeUnitFragment | null>(null);
  const [tried, setTried] = useState(false);
  const { mutate, isPending } = useAct(UpdateUnitDocument, {
    onDone: () => {
      notify('org.move_done', { type: 'success', messageArgs: { name, to: to?.name } });
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (to) mutate({ id, expectedVersion: version, parentId: to.id });
  };
  return (
    <ActDialog
      title={translate('org.move_title', { name })}
      text={translate('org.move_text')}
      act={translate('org.do_move')}
      busy={isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choose
        label={translate('org.move_to')}
        options={placesFor(units, id)}
        value={to}
        onChange={setTo}
        error={tried && !to ? translate('org.choose_unit') : undefined}
        autoFocus
      />
    </ActDialog>
  );
}
