import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  CircleSlashIcon,
  MinusCircleIcon,
  PencilIcon,
  PlusCircleIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ImportedUnitRowFragment, ImportedUnitStatus } from '../../gql/operations.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { Tag, type Tone } from '../../shared/Tag.js';
import { TextLink } from '../../shared/TextLink.js';
import { visuallyHidden } from '../../shared/visuallyHidden.js';

const LOOK: Record<ImportedUnitStatus, { icon: typeof PencilIcon; tone: Tone; filled?: boolean }> = {
  NEW: { icon: PlusCircleIcon, tone: 'success', filled: true },
  CHANGED: { icon: PencilIcon, tone: 'info', filled: true },
  CLOSED: { icon: CircleSlashIcon, tone: 'warning', filled: true },
  UNCHANGED: { icon: CheckmarkCircleIcon, tone: 'neutral' },
  REFUSED: { icon: MinusCircleIcon, tone: 'danger', filled: true },
};

interface ImportRowsProps {
  rows: readonly ImportedUnitRowFragment[];
  /** It is done, and not only shown. */
  written: boolean;
}

/** Each line of the file, and what becomes of it. */
export function ImportRows({ rows, written }: ImportRowsProps) {
  const translate = useTranslate();
  const columns: Column<ImportedUnitRowFragment & { id: string }>[] = [
    { key: 'line', head: translate('imports.line'), cell: ({ line }) => line },
    {
      key: 'name',
      head: translate('org.unit'),
      card: 'title',
      cell: ({ name, unitId }) =>
        unitId ? <TextLink to={`/units/${unitId}`}>{name}</TextLink> : name || translate('imports.no_name'),
    },
    {
      key: 'status',
      head: translate('imports.what'),
      cell: ({ status }) => (
        <Tag {...LOOK[status]}>
          {translate(`imports.${written && status !== 'REFUSED' ? 'did' : 'will'}_${status}`)}
        </Tag>
      ),
    },
    {
      key: 'why',
      head: translate('imports.details'),
      cell: (row) => (row.changes.length || row.problems.length ? <Details row={row} /> : null),
    },
  ];
  return (
    <Rows
      label={translate('imports.lines')}
      columns={columns}
      rows={rows.map((row) => ({ ...row, id: String(row.line) }))}
    />
  );
}

function Details({ row: { changes, problems } }: { row: ImportedUnitRowFragment }) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' }}
    >
      {problems.map(({ column, rule, message }) => (
        <li key={`${column}${rule}`}>{column ? `${column}: ${message}` : message}</li>
      ))}
      {changes.map(({ column, from, to }) => (
        <li key={column}>
          {`${column}: `}
          {from ? <Box component="del">{from}</Box> : translate('imports.nothing')}
          <Box component="span" sx={visuallyHidden}>
            {translate('imports.becomes')}
          </Box>
          <ArrowRightIcon aria-hidden style={{ verticalAlign: 'text-bottom', margin: '0 4px' }} />
          <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
            {to}
          </Box>
        </li>
      ))}
    </Box>
  );
}
