import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  InviteToMeetingDocument,
  RevokeMeetingLinkDocument,
  type CalledFragment,
} from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useAct } from '../shared/api.js';
import { LinkDialog } from './LinkDialog.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';
import { RecordAnswer } from './RecordAnswer.js';

interface CalledActsProps {
  meeting: ShownMeeting;
  one: CalledFragment;
}

/** What those who call do about one who is called: write down an answer, give a link, take back the call. */
export function CalledActs({ meeting, one }: CalledActsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'answer' | 'link' | null>(null);
  const name = nameOf(one);
  const remove = useAct(InviteToMeetingDocument, {
    onDone: () => notify('meeting.removed', { type: 'success', messageArgs: { name } }),
  });
  const revoke = useAct(RevokeMeetingLinkDocument, {
    onDone: () => notify('meeting.link_revoked', { type: 'success' }),
  });
  const outside = one.kind === 'OUTSIDE';
  const fixed = one.kind === 'PATIENT' || one.person?.id === meeting.organiser?.id;
  const acts = [
    // A professional answers alone.
    one.kind !== 'PROFESSIONAL' && { words: 'meeting.record_answer', act: () => setOpen('answer') },
    outside && { words: 'meeting.make_link', act: () => setOpen('link') },
    outside &&
      one.linkExpiresAt && {
        words: 'meeting.revoke_link',
        act: () => revoke.mutate({ id: meeting.id, participantId: one.id }),
      },
    !fixed && {
      words: 'meeting.remove',
      act: () => remove.mutate({ id: meeting.id, removeIds: [one.id], expectedVersion: meeting.version }),
    },
  ].filter((act) => typeof act === 'object' && act !== null);
  if (acts.length === 0 || one.person?.id === me?.person.id) return null;
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('deadlines.more', { patient: name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MenuElipsisVerticalIcon aria-hidden fontSize={20} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {acts.map(({ words, act }) => (
          <MenuItem
            key={words}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            {translate(words)}
          </MenuItem>
        ))}
      </Menu>
      {open === 'answer' && <RecordAnswer {...{ meeting, one }} onClose={() => setOpen(null)} />}
      {open === 'link' && <LinkDialog {...{ meeting, one }} onClose={() => setOpen(null)} />}
    </>
  );
}
