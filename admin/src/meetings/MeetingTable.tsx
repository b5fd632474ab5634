import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import type { MeetingRowFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useDates } from '../shared/dates.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { TextLink } from '../shared/TextLink.js';
import { AnswerTag, MeetingTag } from './MeetingTag.js';

/** The meetings themselves: when, about whom, where they stand, who comes and what one answered oneself. */
export function MeetingTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data: me } = useMe();
  const { data = [] } = useListContext<MeetingRowFragment>();
  const columns: Column<MeetingRowFragment>[] = [
    {
      key: 'when',
      head: translate('meeting.when'),
      card: 'title',
      cell: ({ id, startsAt, endsAt }) => (
        <TextLink to={`/meetings/${id}`}>
          {startsAt
            ? `${dates.date(startsAt)} ${dates.clock(startsAt)}${endsAt ? `–${dates.clock(endsAt)}` : ''}`
            : translate('meeting.no_time')}
        </TextLink>
      ),
    },
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      shrinks: 220,
      cell: ({ patient }) => <PatientName patient={patient} />,
    },
    {
      key: 'kind',
      head: translate('meeting.kind'),
      cell: ({ kind }) => kind && translate(`day.kind.${kind}`),
    },
    {
      key: 'status',
      head: translate('meeting.status'),
      cell: ({ status, minutesExist }) => (
        <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
          <MeetingTag status={status} />
          {minutesExist && (
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {translate('meeting.has_minutes')}
            </Box>
          )}
        </Box>
      ),
    },
    {
      key: 'coming',
      head: translate('meeting.who_comes'),
      cell: ({ participants, status }) =>
        participants && participants.length > 0 && status !== 'REQUESTED'
          ? translate('pathway.coming', {
              count: participants.filter(({ answer }) => answer === 'YES').length,
              of: participants.length,
            })
          : null,
    },
    {
      key: 'mine',
      head: translate('meeting.my_answer'),
      cell: ({ participants, status }) => {
        const mine = participants?.find(({ person }) => person?.id === me?.person.id);
        return mine && status === 'SCHEDULED' ? <AnswerTag answer={mine.answer} /> : null;
      },
    },
    {
      key: 'place',
      head: translate('meeting.place'),
      shrinks: 200,
      cell: ({ place }) => place && <span title={place}>{place}</span>,
    },
  ];
  return <Rows label={translate('meeting.title')} columns={columns} rows={data} />;
}
