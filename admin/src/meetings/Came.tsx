import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { RecordAttendanceDocument, type CalledFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { Tag } from '../shared/Tag.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';

interface CameProps {
  meeting: ShownMeeting;
  one: CalledFragment;
  readOnly?: boolean;
  /** What stands there as long as it is not known. */
  otherwise?: ReactNode;
}

/** Whether somebody came: registered with one click each, by those who call. */
export function Came({ meeting, one, readOnly = false, otherwise = null }: CameProps) {
  const translate = useTranslate();
  const { mutate, isPending } = useAct(RecordAttendanceDocument);
  if (readOnly)
    return one.attended == null ? (
      otherwise
    ) : (
      <Tag
        icon={one.attended ? CheckmarkCircleIcon : XMarkOctagonIcon}
        tone={one.attended ? 'success' : 'neutral'}
      >
        {translate(one.attended ? 'meeting.came' : 'meeting.came_not')}
      </Tag>
    );
  const value = one.attended == null ? null : one.attended ? 'yes' : 'no';
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={value}
        disabled={isPending}
        aria-label={translate('meeting.did_come', { name: nameOf(one) })}
        onChange={(_event, next: 'yes' | 'no' | null) => {
          if (next)
            mutate({ id: meeting.id, attendance: [{ participantId: one.id, attended: next === 'yes' }] });
        }}
      >
        <ToggleButton value="yes">{translate('meeting.came')}</ToggleButton>
        <ToggleButton value="no">{translate('meeting.came_not')}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
