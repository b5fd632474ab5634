import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SetAbsenceDocument, type GrantRowFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { todayInOslo } from '../../shared/dates.js';
import { ActDialog } from './ActDialog.js';
import { Days } from './Days.js';

/** When somebody is away, in every role; or that they are back again. */
export function AbsenceDialog({ grant, onClose }: { grant: GrantRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [from, setFrom] = useState<string | undefined>(todayInOslo());
  const [to, setTo] = useState<string | undefined>();
  const [tried, setTried] = useState(false);
  const { name } = grant.person;
  const { mutate, isPending } = useAct(SetAbsenceDocument, {
    onDone: () => {
      notify('org.absence_done', { type: 'success', messageArgs: { name } });
      onClose();
    },
  });
  const act = { id: grant.id, expectedVersion: grant.version };
  const submit = () => {
    setTried(true);
    if (from && to) mutate({ ...act, startsOn: from, endsOn: to });
  };
  return (
    <ActDialog
      title={translate('org.absence_title', { name })}
      text={translate(tried && !(from && to) ? 'org.absence_lacks' : 'org.absence_text')}
      act={translate('org.keep')}
      busy={isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Days from={from} to={to} onFrom={setFrom} onTo={setTo} last={translate('org.to')} />
      {grant.absences.length > 0 && (
        <Button sx={{ justifySelf: 'start' }} disabled={isPending} onClick={() => mutate(act)}>
          {translate('org.back_again')}
        </Button>
      )}
    </ActDialog>
  );
}
