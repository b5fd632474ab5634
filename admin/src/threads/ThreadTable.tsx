import { PadlockLockedIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import type { ThreadRowFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useDates } from '../shared/dates.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';

/** The threads themselves: about whom and what, with whom, and how much of it is new. */
export function ThreadTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data: me } = useMe();
  const { data = [] } = useListContext<ThreadRowFragment>();
  const columns: Column<ThreadRowFragment>[] = [
    {
      key: 'topic',
      head: translate('thread.topic'),
      card: 'title',
      shrinks: 360,
      cell: ({ id, topic, unread }) => (
        <Box component="span" sx={{ fontWeight: unread ? 600 : 400 }} title={topic ?? ''}>
          <TextLink to={`/threads/${id}`}>{topic ?? translate('thread.no_topic')}</TextLink>
          {Boolean(unread) && (
            <Box component="span" sx={fresh}>
              {translate('thread.unread', unread ?? 0)}
            </Box>
          )}
        </Box>
      ),
    },
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      shrinks: 220,
      cell: ({ patient }) => <PatientName patient={patient} />,
    },
    {
      key: 'about',
      head: translate('thread.about'),
      cell: ({ subject }) => subject && translate(`enum.threadSubject.${subject}`),
    },
    {
      key: 'with',
      head: translate('thread.with'),
      shrinks: 260,
      cell: ({ participants }) => {
        const names = (participants ?? [])
          .filter(({ person, leftAt }) => person && !leftAt && person.id !== me?.person.id)
          .map(({ person }) => person?.name)
          .join(', ');
        return <span title={names}>{names}</span>;
      },
    },
    {
      key: 'last',
      head: translate('thread.last'),
      align: 'right',
      cell: ({ lastMessageAt, closedAt }) => (
        <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, alignItems: 'center' }}>
          {closedAt && (
            <Tag icon={PadlockLockedIcon} tone="neutral">
              {translate('thread.filter_closed')}
            </Tag>
          )}
          {lastMessageAt && <time dateTime={lastMessageAt}>{dates.moment(lastMessageAt)}</time>}
        </Box>
      ),
    },
  ];
  return <Rows label={translate('thread.title')} columns={columns} rows={data} />;
}

const fresh = {
  ml: 1,
  px: 0.75,
  py: 0.25,
  borderRadius: 1,
  fontSize: '0.875rem',
  whiteSpace: 'nowrap',
  color: 'var(--ax-text-accent)',
  backgroundColor: 'var(--ax-bg-accent-moderate)',
};
