import { DownloadIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { orderByOf } from './address.js';
import { ExportListDocument, type ExportedList, type ListFormat } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct } from '../api.js';
import { useFile } from '../useFile.js';

const FORMATS: readonly ListFormat[] = ['XLSX', 'CSV'];

/** Everything that matches what the list is narrowed by, not the page that one sees, as a file. */
export function ListExport({ list }: { list: ExportedList }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const { filterValues, filter, sort, total } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const file = useFile();
  const { mutate, isPending } = useAct(ExportListDocument, {
    onDone: ({ exportList: made }) => {
      if (!made) return;
      void file(made);
      notify('views.exported', { type: 'success' });
    },
  });
  if (!me?.ability.can('EXPORT', 'List')) return null;
  const take = (format: ListFormat) => {
    setAnchor(null);
    const narrowed = { ...(filterValues as object), ...(filter as object | undefined) };
    mutate({ list, format, filter: narrowed, orderBy: orderByOf(sort) ?? null });
  };
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={isPending || !total}
        startIcon={<DownloadIcon aria-hidden />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontWeight: 400 }}
      >
        {translate(isPending ? 'views.exporting' : 'views.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => take(format)}>
            {translate(`views.export_${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
