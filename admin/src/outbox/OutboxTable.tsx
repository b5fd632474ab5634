import {
  CheckmarkCircleIcon,
  EnvelopeClosedIcon,
  HourglassIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { OutboxQuery, OutboxState } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { RowOpener } from '../shared/RowOpener.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag, type Tone } from '../shared/Tag.js';
import { useDates } from '../shared/dates.js';
import { Letter } from './Letter.js';

export type OutboxRow = OutboxQuery['outbox']['nodes'][number];

const LOOK: Record<OutboxState, { icon: typeof HourglassIcon; tone: Tone; filled?: boolean }> = {
  WAITING: { icon: HourglassIcon, tone: 'warning' },
  SHOWN: { icon: EnvelopeClosedIcon, tone: 'neutral' },
  SENT: { icon: CheckmarkCircleIcon, tone: 'success' },
  DEAD: { icon: XMarkOctagonIcon, tone: 'danger', filled: true },
};

/** The messages; each opens below its row. */
export function OutboxTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data: me } = useMe();
  const { data = [], sort, setSort } = useListContext<OutboxRow>();
  const [open, setOpen] = useState<string | undefined>();

  const columns: Column<OutboxRow>[] = [
    {
      key: 'to',
      head: translate('outbox.to'),
      card: 'title',
      cell: ({ recipient }) => recipient.name,
    },
    {
      key: 'address',
      head: translate('outbox.address'),
      shrinks: 260,
      cell: ({ address }) => <span title={address}>{address}</span>,
    },
    {
      key: 'subject',
      head: translate('outbox.subject'),
      shrinks: 280,
      cell: ({ subject, language }) => (
        <span lang={language} title={subject}>
          {subject}
        </span>
      ),
    },
    {
      key: 'state',
      head: translate('outbox.state'),
      cell: ({ state }) => <Tag {...LOOK[state]}>{translate(`enum.outbox.${state}`)}</Tag>,
    },
    {
      key: 'when',
      head: translate('outbox.when'),
      align: 'right',
      sort: 'sendAfter',
      cell: ({ state, sendAfter, sentAt }) => (
        <>
          <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
            {translate(state === 'WAITING' && me?.demo ? WHEN.SHOWN : WHEN[state])}
          </Box>
          <time dateTime={sentAt ?? sendAfter} title={dates.exact(sentAt ?? sendAfter)}>
            {dates.minute(sentAt ?? sendAfter)}
          </time>
        </>
      ),
    },
    {
      key: 'open',
      head: translate('outbox.text'),
      quietHead: true,
      align: 'right',
      cell: ({ id, recipient: { name } }) => (
        <RowOpener
          open={open === id}
          label={translate(open === id ? 'outbox.hide' : 'outbox.show', { name })}
          onTurn={() => setOpen(open === id ? undefined : id)}
        />
      ),
    },
  ];

  return (
    <Rows
      label={translate('outbox.title')}
      columns={columns}
      rows={data}
      sort={sort}
      onSort={(field) =>
        setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' })
      }
      below={(row) => (row.id === open ? <Letter message={row} /> : null)}
    />
  );
}

const WHEN: Record<OutboxState, string> = {
  WAITING: 'outbox.planned',
  SHOWN: 'outbox.would',
  SENT: 'outbox.sent',
  DEAD: 'outbox.planned',
};
