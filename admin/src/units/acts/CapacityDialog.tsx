import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SetCapacityDocument, type GrantRowFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ActDialog } from './ActDialog.js';

/** For how many patients a coordinator has room; nothing: it is not said. */
export function CapacityDialog({ grant, onClose }: { grant: GrantRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState(grant.capacity == null ? '' : String(grant.capacity));
  const { name } = grant.person;
  const { mutate, isPending } = useAct(SetCapacityDocument, {
    onDone: () => {
      notify('org.capacity_done', { type: 'success', messageArgs: { name } });
      onClose();
    },
  });
  const wrong = !/^\d{0,4}$/.test(text.trim());
  return (
    <ActDialog
      title={translate('org.capacity_title', { name })}
      text={translate('org.capacity_text')}
      act={translate('org.keep')}
      busy={isPending}
      onClose={onClose}
      onSubmit={() => {
        const capacity = text.trim() === '' ? null : Number(text);
        if (!wrong) mutate({ id: grant.id, expectedVersion: grant.version, capacity });
      }}
    >
      <TextField
        label={translate('org.capacity')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={wrong}
        helperText={wrong ? translate('org.capacity_wrong') : ' '}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        autoFocus
        sx={{ mt: 1, width: 220 }}
      />
    </ActDialog>
  );
}
