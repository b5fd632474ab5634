import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AccessLogEntryFilter, LogEntryFragment } from '../gql/operations.js';
import { Aside } from '../shared/Aside.js';
import { RowOpener } from '../shared/RowOpener.js';
import { Rows, type Column } from '../shared/Rows.js';
import { useDates } from '../shared/dates.js';
import { LogDetails } from './LogDetails.js';
import { Pseudonym } from './Pseudonym.js';
import { VerdictTag } from './VerdictTag.js';
import { Who } from './Who.js';
import { useEntryWords } from './useEntryWords.js';

interface LogTableProps {
  label: string;
  entries: readonly LogEntryFragment[];
  /** What one already looks for: whom one follows is followed within it. */
  within?: AccessLogEntryFilter;
  sort?: { order: 'ASC' | 'DESC'; onSort: () => void };
}

/** The entries; a name or a pseudonym is a way to follow it. */
export function LogTable({ label, entries, within, sort }: LogTableProps) {
  const translate = useTranslate();
  const dates = useDates();
  const words = useEntryWords();
  const [open, setOpen] = useState<string | undefined>();

  const columns: Column<LogEntryFragment>[] = [
    {
      key: 'at',
      head: translate('log.at'),
      ...(sort ? { sort: 'at' } : {}),
      cell: ({ at }) =>
        at && (
          <time dateTime={at} title={dates.exact(at)}>
            {dates.time(at)}
          </time>
        ),
    },
    {
      key: 'who',
      head: translate('log.who'),
      card: 'title',
      shrinks: 380,
      cell: (entry) => <Who entry={entry} {...(within ? { within } : {})} />,
    },
    { key: 'what', head: translate('log.what'), cell: (entry) => words.what(entry) },
    {
      key: 'patient',
      head: translate('log.patient'),
      cell: ({ patientPseudonym, identity }) =>
        patientPseudonym ? (
          <Pseudonym pseudonym={patientPseudonym} identity={identity} {...(within ? { within } : {})} />
        ) : (
          <Aside>{translate('log.no_patient')}</Aside>
        ),
    },
    {
      key: 'why',
      head: translate('log.why'),
      cell: ({ purpose, relation }) => (
        <>
          {purpose && translate(`enum.purpose.${purpose}`)}
          {relation && <Aside>{translate(`enum.relation.${relation}`)}</Aside>}
        </>
      ),
    },
    {
      key: 'verdict',
      head: translate('log.verdict'),
      cell: ({ decision }) => <VerdictTag verdict={decision} />,
    },
    {
      key: 'details',
      head: translate('log.details'),
      quietHead: true,
      align: 'right',
      cell: ({ id }) => (
        <RowOpener
          open={open === id}
          label={translate(open === id ? 'log.hide_details' : 'log.details')}
          onTurn={() => setOpen(open === id ? undefined : id)}
        />
      ),
    },
  ];

  return (
    <Rows
      label={label}
      columns={columns}
      rows={entries}
      {...(sort ? { sort: { field: 'at', order: sort.order }, onSort: sort.onSort } : {})}
      below={(entry) => (open === entry.id ? <LogDetails entry={entry} /> : undefined)}
    />
  );
}
