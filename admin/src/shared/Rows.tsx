import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from './visuallyHidden.js';
import { useWide } from './useWide.js';

export interface Column<Row> {
  key: string;
  head: string;
  /** The head is said to a screen reader, and not shown. */
  quietHead?: boolean;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** The API's field that it shows, where one may leave it out. */
  field?: string;
  /** The API's field to order by. */
  sort?: string;
  /** On a card: the first line, or left out. */
  card?: 'title' | 'none';
  /** The width past which text is cut; the cell then has a title. */
  shrinks?: number;
}

interface RowsProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  sort?: { field: string; order: 'ASC' | 'DESC' };
  onSort?: (field: string) => void;
  /** Below a row, over its whole width. */
  below?: (row: Row) => ReactNode;
}

/** A calm table; on a narrow screen a card for each row, with the same order of facts. */
export function Rows<Row extends { id: string }>(props: RowsProps<Row>) {
  return useWide() ? <AsTable {...props} /> : <AsCards {...props} />;
}

function AsTable<Row extends { id: string }>({ label, columns, rows, sort, onSort, below }: RowsProps<Row>) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Table stickyHeader aria-label={label} sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, head, quietHead, align, sort: field }, place) => (
              <TableCell
                key={key}
                align={align ?? 'left'}
                sx={place === 0 ? { ...stuck, zIndex: 3 } : {}}
                {...(field && sort?.field === field
                  ? { sortDirection: sort.order === 'ASC' ? 'asc' : 'desc' }
                  : {})}
              >
                {field && onSort ? (
                  <TableSortLabel
                    active={sort?.field === field}
                    direction={sort?.field === field && sort.order === 'DESC' ? 'desc' : 'asc'}
                    onClick={() => onSort(field)}
                    aria-label={translate('list.sort_by', { field: head.toLowerCase() })}
                  >
                    {head}
                  </TableSortLabel>
                ) : quietHead ? (
                  <Box component="span" sx={visuallyHidden}>
                    {head}
                  </Box>
                ) : (
                  head
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const extra = below?.(row);
            return (
              <Fragment key={row.id}>
                <TableRow hover sx={extra ? { '& > *': { borderBottom: 'none' } } : {}}>
                  {columns.map(({ key, cell, align, shrinks }, place) => (
                    <TableCell
                      key={key}
                      align={align ?? 'left'}
                      {...(place === 0 ? { component: 'th', scope: 'row' } : {})}
                      sx={{
                        fontWeight: 400,
                        ...(place === 0 && stuck),
                        ...(shrinks && { ...cut, maxWidth: shrinks }),
                      }}
                    >
                      {cell(row)}
                    </TableCell>
                  ))}
                </TableRow>
                {extra && (
                  <TableRow>
                    <TableCell colSpan={columns.length} sx={{ pb: 1.5, whiteSpace: 'normal' }}>
                      {extra}
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}

function AsCards<Row extends { id: string }>({ label, columns, rows, below }: RowsProps<Row>) {
  const title = columns.find(({ card }) => card === 'title');
  // What one can do needs no name beside it.
  const acts = columns.filter(({ quietHead }) => quietHead);
  const facts = columns.filter(({ card, quietHead }) => card === undefined && !quietHead);
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ py: 1.5, borderTop: '1px solid var(--ax-border-neutral-subtle)' }}
        >
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 0.5 }}>
            {title && <div>{title.cell(row)}</div>}
            {acts.map(({ key, cell }) => (
              <div key={key}>{cell(row)}</div>
            ))}
          </Box>
          <Box
            component="dl"
            sx={{
              m: 0,
              display: 'grid',
              gridTemplateColumns: '104px minmax(0, 1fr)',
              rowGap: 0.25,
              fontSize: '0.9375rem',
            }}
          >
            {facts
              .map(({ key, head, cell }) => ({ key, head, value: cell(row) }))
              .filter(({ value }) => value != null && value !== '')
              .map(({ key, head, value }) => (
                <Fragment key={key}>
                  <Box component="dt" sx={{ color: 'text.secondary' }}>
                    {head}
                  </Box>
                  <Box component="dd" sx={{ m: 0, minWidth: 0, '& *': { whiteSpace: 'normal' } }}>
                    {value}
                  </Box>
                </Fragment>
              ))}
          </Box>
          {below?.(row)}
        </Box>
      ))}
    </Box>
  );
}

const stuck = {
  position: 'sticky',
  left: 0,
  backgroundColor: 'var(--ax-bg-default)',
  zIndex: 1,
};
const cut = { overflow: 'hidden', textOverflow: 'ellipsis' };
