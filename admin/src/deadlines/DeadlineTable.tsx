import { ChatElipsisIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useListContext, useTranslate } from 'react-admin';
import type { DeadlineRowFragment } from '../gql/operations.js';
import { DueDate } from '../shared/DueDate.js';
import { ForceTag } from '../shared/ForceTag.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { StatusTag } from '../shared/StatusTag.js';
import { useDates } from '../shared/dates.js';
import { useKindLabel } from '../shared/kinds.js';
import { visuallyHidden } from '../shared/visuallyHidden.js';
import { DeadlineActions } from '../shared/deadline/DeadlineActions.js';
import { useShownColumns } from '../shared/views/columns.js';
import { COLUMNS } from './columns.js';

/** The deadlines themselves. */
export function DeadlineTable() {
  const translate = useTranslate();
  const { data = [], sort, setSort } = useListContext<DeadlineRowFragment>();
  const kindLabel = useKindLabel();
  const dates = useDates();

  const columns: Column<DeadlineRowFragment>[] = [
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      card: 'title',
      shrinks: 240,
      cell: ({ patient }) => <PatientName patient={patient} />,
    },
    {
      key: 'kind',
      field: 'kind',
      head: translate('deadlines.kind'),
      shrinks: 172,
      cell: ({ kind, rule, occurrence }) => {
        const label = kindLabel(kind, rule?.label);
        const again =
          occurrence && occurrence > 1 ? ` ${translate('deadlines.occurrence', { count: occurrence })}` : '';
        return <span title={`${label}${again}`}>{`${label}${again}`}</span>;
      },
    },
    {
      key: 'force',
      field: 'force',
      head: translate('deadlines.force'),
      cell: ({ force, rule }) => (
        <ForceTag
          force={force}
          {...(rule?.legalBasis ? { title: translate('deadlines.law', { law: rule.legalBasis }) } : {})}
        />
      ),
    },
    {
      key: 'side',
      field: 'side',
      head: translate('deadlines.side'),
      cell: ({ side }) => side && translate(`enum.side.${side}`),
    },
    {
      key: 'unit',
      field: 'unit',
      head: translate('deadlines.with'),
      shrinks: 160,
      cell: ({ unit, owner }) => {
        // Whoever must act, in one name; where they work is said when one asks.
        const said = [owner?.name, unit?.name].filter(Boolean);
        return <span title={said.join(', ')}>{said[0]}</span>;
      },
    },
    {
      key: 'owner',
      field: 'owner',
      head: translate('views.owner'),
      shrinks: 160,
      cell: ({ owner }) => owner && <span title={owner.name}>{owner.name}</span>,
    },
    {
      key: 'status',
      field: 'status',
      head: translate('deadlines.status'),
      cell: ({ status, delay, waiver }) => {
        const said = (status === 'WAIVED' ? waiver : delay)?.reasonForPatient;
        return (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            <StatusTag status={status} />
            {said && (
              <Tooltip title={said} describeChild>
                <Box component="span" tabIndex={0} sx={{ display: 'inline-flex', position: 'relative' }}>
                  <ChatElipsisIcon aria-hidden fontSize={18} color="var(--ax-text-neutral-subtle)" />
                  <Box component="span" sx={visuallyHidden}>
                    {translate('deadlines.explained')}
                  </Box>
                </Box>
              </Tooltip>
            )}
          </Box>
        );
      },
    },
    {
      key: 'starts',
      field: 'startsOn',
      head: translate('views.starts'),
      align: 'right',
      cell: ({ startsOn }) => startsOn && <time dateTime={startsOn}>{dates.short(startsOn)}</time>,
    },
    {
      key: 'due',
      field: 'dueOn',
      head: translate('deadlines.due'),
      align: 'right',
      sort: 'dueOn',
      cell: ({ dueOn, daysLeft, status, metOn }) => (
        <>
          <DueDate dueOn={dueOn} daysLeft={daysLeft} status={status} aligned />
          {metOn && daysLeft == null && (
            <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
              {translate('deadlines.met_on', { date: dates.short(metOn) })}
            </Box>
          )}
        </>
      ),
    },
    {
      key: 'remind',
      head: translate('deadlines.remind_head'),
      quietHead: true,
      align: 'right',
      cell: (deadline) => <DeadlineActions deadline={deadline} />,
    },
  ];

  const shown = useShownColumns(columns, COLUMNS);
  return (
    <Rows
      label={translate('deadlines.title')}
      columns={shown}
      rows={data}
      sort={sort}
      onSort={(field) =>
        setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' })
      }
    />
  );
}
