import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { MyMeetingsQuery } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';
import { Quote } from '../Part.js';
import { MeetingAnswers } from './MeetingAnswers.js';

export type MeetingOfMine = MyMeetingsQuery['meetings']['nodes'][number];

/** When, where, with whom and why; and whether one comes. */
export function MyMeeting({ meeting }: { meeting: MeetingOfMine }) {
  const translate = useTranslate();
  const dates = useDates();
  const { kind, status, startsAt, place, agenda, minutes, organiser, participants } = meeting;
  const names = (participants ?? []).flatMap(
    ({ person, name, organisation }) =>
      person?.name ?? (name ? [name, organisation].filter(Boolean).join(', ') : []),
  );
  return (
    <Box component="article" sx={card}>
      <Typography variant="h3" sx={{ fontSize: '1.0625rem' }}>
        {startsAt ? dates.moment(startsAt) : translate(`mypage.meetingstatus_${status}`)}
      </Typography>
      <Typography>{translate(`mypage.meeting_${kind}`)}</Typography>
      {status !== 'SCHEDULED' && startsAt && (
        <Typography>{translate(`mypage.meetingstatus_${status}`)}</Typography>
      )}
      {place && <Typography>{translate('mypage.place', { place })}</Typography>}
      {organiser && <Typography>{translate('mypage.called_by', { name: organiser.name })}</Typography>}
      {names.length > 0 && <Typography>{translate('mypage.with', { names: names.join(', ') })}</Typography>}
      {agenda && <Quote>{agenda}</Quote>}
      {minutes && (
        <>
          <Typography sx={{ mt: 1, fontWeight: 600 }}>{translate('mypage.minutes')}</Typography>
          <Quote>{minutes}</Quote>
        </>
      )}
      <MeetingAnswers meeting={meeting} />
    </Box>
  );
}

const card = { py: 2, borderBottom: '1px solid var(--ax-border-neutral-subtle)', overflowWrap: 'anywhere' };
