import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SealQuery } from '../../gql/operations.js';
import { AllClear } from '../../shared/overview/Section.js';
import { RowOpener } from '../../shared/RowOpener.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { useDates } from '../../shared/dates.js';

type Checkpoint = SealQuery['accessLogCheckpoints']['nodes'][number];

/** The signed heads, newest first; each opens as the note that was published, to hold against a copy of one's own. */
export function CheckpointTable({ checkpoints }: { checkpoints: readonly Checkpoint[] }) {
  const translate = useTranslate();
  const dates = useDates();
  const [open, setOpen] = useState<string | undefined>();
  if (checkpoints.length === 0) return <AllClear text={translate('seal.no_checkpoints')} />;
  const columns: Column<Checkpoint>[] = [
    {
      key: 'at',
      head: translate('seal.time'),
      card: 'title',
      cell: ({ at }) => (
        <time dateTime={at} title={dates.exact(at)}>
          {dates.time(at)}
        </time>
      ),
    },
    {
      key: 'size',
      head: translate('seal.covers'),
      align: 'right',
      cell: ({ size }) => dates.number(size),
    },
    { key: 'key', head: translate('seal.key'), cell: ({ keyId }) => <code>{keyId}</code> },
    {
      key: 'root',
      head: translate('seal.root'),
      shrinks: 420,
      cell: ({ root }) => (
        <Box component="code" title={root} sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {root}
        </Box>
      ),
    },
    {
      key: 'note',
      head: translate('seal.note'),
      quietHead: true,
      align: 'right',
      cell: ({ id, size }) => (
        <RowOpener
          open={open === id}
          label={translate(open === id ? 'seal.hide_note' : 'seal.show_note', { size })}
          onTurn={() => setOpen(open === id ? undefined : id)}
        />
      ),
    },
  ];
  return (
    <Rows
      label={translate('seal.checkpoints')}
      columns={columns}
      rows={checkpoints}
      below={({ id, note }) =>
        open === id && (
          <Box
            component="pre"
            tabIndex={0}
            aria-label={translate('seal.note')}
            sx={{ m: 0, py: 1, fontSize: '0.875rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {note}
          </Box>
        )
      }
    />
  );
}
