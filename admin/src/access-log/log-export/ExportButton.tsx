import { DownloadIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  ExportAccessLogDocument,
  type AccessLogEntryFilter,
  type LogExportFormat,
} from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { TextLink } from '../../shared/TextLink.js';
import { ExportedFile } from './ExportedFile.js';
import { FormatChoice } from './FormatChoice.js';

interface ExportButtonProps {
  filter: AccessLogEntryFilter;
  /** How many entries match, where that is known. */
  count: number | undefined;
}

/** All that the search matches, in a file that proves itself; what one takes out stands in the log. */
export function ExportButton({ filter, count }: ExportButtonProps) {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<LogExportFormat>('JSON_LINES');
  const { mutate, isPending, data, reset } = useAct(ExportAccessLogDocument);
  const made = data?.exportAccessLog;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon aria-hidden />}
        onClick={() => {
          reset();
          setOpen(true);
        }}
      >
        {translate('export.open')}
      </Button>
      <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby={id}>
        <DialogTitle id={id}>
          {count === undefined ? translate('export.title') : translate('export.title_count', count)}
        </DialogTitle>
        <DialogContent>
          {made ? <ExportedFile id={made.id} /> : <FormatChoice value={format} onChange={setFormat} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          {made && (
            <Box sx={{ mr: 'auto' }}>
              <TextLink to="/exports">{translate('export.all')}</TextLink>
            </Box>
          )}
          <Button onClick={close}>{translate('app.close')}</Button>
          {!made && (
            <Button variant="contained" disabled={isPending} onClick={() => mutate({ filter, format })}>
              {translate(isPending ? 'export.making' : 'export.make')}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </>
  );
}
