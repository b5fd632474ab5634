import { CheckmarkCircleIcon, HourglassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ExportedLogFragment } from '../../gql/operations.js';
import { RowOpener } from '../../shared/RowOpener.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { Tag } from '../../shared/Tag.js';
import { useDates } from '../../shared/dates.js';
import { ExportedFile } from './ExportedFile.js';
import { WorkState } from './WorkState.js';

interface ExportTableProps {
  exports: readonly ExportedLogFragment[];
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/** One row for each; one's own opens as the file that it is. */
export function ExportTable({ exports, open, onOpen }: ExportTableProps) {
  const translate = useTranslate();
  const dates = useDates();
  const columns: Column<ExportedLogFragment>[] = [
    {
      key: 'at',
      head: translate('export.asked'),
      card: 'title',
      cell: ({ createdAt }) => (
        <time dateTime={createdAt} title={dates.exact(createdAt)}>
          {dates.time(createdAt)}
        </time>
      ),
    },
    { key: 'by', head: translate('export.by'), cell: ({ createdBy }) => createdBy.name },
    {
      key: 'format',
      head: translate('export.format'),
      cell: ({ format }) => translate(`export.in_${format}`),
    },
    {
      key: 'count',
      head: translate('export.count'),
      align: 'right',
      cell: ({ count }) => (count === null ? '' : dates.number(count)),
    },
    { key: 'state', head: translate('export.state'), cell: (each) => <State made={each} /> },
    {
      key: 'open',
      head: translate('export.file'),
      quietHead: true,
      align: 'right',
      cell: ({ id, file, createdAt }) =>
        file && (
          <RowOpener
            open={open === id}
            label={translate(open === id ? 'export.hide' : 'export.show', { when: dates.time(createdAt) })}
            onTurn={() => onOpen(open === id ? undefined : id)}
          />
        ),
    },
  ];
  return (
    <Rows
      label={translate('export.all')}
      columns={columns}
      rows={exports}
      below={({ id, file }) =>
        open === id &&
        file && (
          <Box sx={{ py: 1 }}>
            <ExportedFile id={id} />
          </Box>
        )
      }
    />
  );
}

function State({ made: { work, file } }: { made: ExportedLogFragment }) {
  const translate = useTranslate();
  if (work && work.status !== 'DONE') return <WorkState work={work} />;
  return file ? (
    <Tag icon={CheckmarkCircleIcon} tone="success">
      {translate('export.can_be_fetched')}
    </Tag>
  ) : (
    <Tag icon={HourglassIcon} tone="neutral">
      {translate('export.made')}
    </Tag>
  );
}
