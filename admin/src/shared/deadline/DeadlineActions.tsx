import { BellIcon, MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RemindOwnerDocument, type Action, type DeadlineRowFragment } from '../../gql/operations.js';
import { useAct } from '../api.js';
import { DeadlineReasonDialog, type ReasonAct } from './DeadlineReasonDialog.js';

const REASON_ACTS: ReasonAct[] = ['EXPLAIN_DELAY', 'WAIVE'];

/** What `allowed` says one may do: a word to whoever must act in one click, the rest behind a menu. */
export function DeadlineActions({ deadline }: { deadline: DeadlineRowFragment }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [act, setAct] = useState<ReasonAct | undefined>();
  const may = (action: Action) => deadline.allowed.includes(action);
  const others = REASON_ACTS.filter(may);
  const patient = deadline.patient?.name ?? '';
  return (
    <Box sx={{ display: 'inline-flex', justifyContent: 'flex-end' }}>
      {may('REMIND_OWNER') && <RemindButton deadline={deadline} />}
      {others.length > 0 && (
        <>
          <IconButton
            size="small"
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            aria-label={translate('deadlines.more', { patient })}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MenuElipsisVerticalIcon aria-hidden fontSize={20} />
          </IconButton>
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {others.map((action) => (
              <MenuItem
                key={action}
                onClick={() => {
                  setAnchor(null);
                  setAct(action);
                }}
              >
                {translate(`deadlines.act_${action}`)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
      {act && <DeadlineReasonDialog deadline={deadline} act={act} onClose={() => setAct(undefined)} />}
    </Box>
  );
}

function RemindButton({ deadline }: { deadline: DeadlineRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const whom = deadline.owner?.name ?? deadline.unit?.name ?? '';
  const { mutate, isPending } = useAct(RemindOwnerDocument, {
    onDone: () => notify('deadlines.reminded', { type: 'success', messageArgs: { name: whom } }),
  });
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
