import { UploadIcon } from '@navikt/aksel-icons';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useMe } from '../../providers/me.js';
import { ApiError } from '../../providers/request.js';
import { PageHead } from '../../shared/PageHead.js';
import { Problem } from '../../shared/Problem.js';
import { Purpose } from '../../shared/Purpose.js';
import { RowsSkeleton } from '../../shared/RowsSkeleton.js';
import { WayBack } from '../../shared/WayBack.js';
import { FileToFill } from './FileToFill.js';
import { Outcome } from './Outcome.js';
import { useImport } from './useImport.js';

/** For those who may; anybody else who follows a link here is told so. */
export function ImportUnits() {
  const translate = useTranslate();
  const { data: me } = useMe();
  if (!me) return null;
  if (me.ability.can('IMPORT', 'Unit')) return <FromFile />;
  return (
    <>
      <PageHead title={translate('imports.title')} />
      <Problem error={new ApiError('FORBIDDEN', '', 403)} />
    </>
  );
}

/** Units out of a file: get one, write in it, see what it would do, and do it. */
function FromFile() {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { file, shown, done, busy, wrong, choose, carryOut } = useImport();
  return (
    <>
      <WayBack to="/units">{translate('org.back')}</WayBack>
      <PageHead title={translate('imports.title')} />
      <Purpose text={translate('imports.explain')} />
      <FileToFill />
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={translate('imports.choose')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void choose(chosen);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
        <Button
          variant={shown ? 'outlined' : 'contained'}
          startIcon={<UploadIcon aria-hidden />}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {translate(shown ? 'imports.choose_other' : 'imports.choose')}
        </Button>
        {file && <span>{file.name}</span>}
      </Box>
      {wrong && (
        <Alert severity="error" sx={{ mb: 2, maxWidth: 720 }}>
          {wrong}
        </Alert>
      )}
      {file?.windows && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: 720 }}>
          {translate('imports.windows')}
        </Alert>
      )}
      {busy && !shown && <RowsSkeleton rows={6} />}
      {shown && <Outcome key={shown.basis} shown={shown} done={done} busy={busy} onCarryOut={carryOut} />}
    </>
  );
}
