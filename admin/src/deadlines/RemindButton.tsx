import { BellIcon } from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useNotify, useTranslate } from 'react-admin';
import { RemindOwnerDocument, type DeadlineRowFragment } from '../gql/operations';
import { useAct } from '../shared/api';

/** A word to whoever must act. */
export function RemindButton({ deadline }: { deadline: DeadlineRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const whom = deadline.owner?.name ?? deadline.unit?.name ?? '';
  const { mutate, isPending } = useAct(RemindOwnerDocument, {
    onDone: () => notify('deadlines.reminded', { type: 'success', messageArgs: { name: whom } }),
  });
  if (!deadline.allowed.includes('REMIND_OWNER')) return null;
  const label = translate('deadlines.remind', { name: whom });
  return (
    <Tooltip title={label} describeChild={false}>
      <IconButton
        size="small"
        aria-label={label}
        disabled={isPending}
        onClick={() => mutate({ id: deadline.id })}
      >
        <BellIcon aria-hidden fontSize={20} />
      </IconButton>
    </Tooltip>
  );
}
