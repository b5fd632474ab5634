import { DownloadIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import {
  UnitsForFileDocument,
  type UnitInFileFragment,
  type UnitKind,
  type UnitsForFileQuery,
} from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { request } from '../../providers/request.js';
import { sentenceFor } from '../../shared/api.js';
import { save } from '../../shared/save.js';
import { COLUMN_NAMES, unitFile } from './template.js';

/** A file to write in: the organisation's units as they stand, or the heads alone; and what each column holds. */
export function FileToFill() {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const organisation = me?.grant?.unit?.organisation?.id;
  // The API knows the kinds by their Norwegian words and by their codes.
  const kind = (of: UnitKind) => (locale === 'en' ? of : translate(`enum.unitKind.${of}`));
  const give = (units: readonly UnitInFileFragment[], name: string) =>
    save(new Blob([unitFile(units, kind)], { type: 'text/csv;charset=utf-8' }), `${translate(name)}.csv`);
  const asTheyStand = async (of: string): Promise<void> => {
    setBusy(true);
    try {
      give(await everyUnit(of), 'imports.file_units');
    } catch (error) {
      notify(sentenceFor(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        {organisation && (
          <Button
            variant="outlined"
            startIcon={<DownloadIcon aria-hidden />}
            disabled={busy}
            onClick={() => void asTheyStand(organisation)}
          >
            {translate('imports.get_units')}
          </Button>
        )}
        <Button
          variant="outlined"
          startIcon={<DownloadIcon aria-hidden />}
          onClick={() => give([], 'imports.file_empty')}
        >
          {translate('imports.get_empty')}
        </Button>
      </Box>
      <Box component="details" sx={{ mb: 3, maxWidth: 720 }}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
          {translate('imports.columns')}
        </Box>
        <Box component="dl" sx={columns}>
          {COLUMN_NAMES.map((name, at) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ fontWeight: 600 }}>
                {name}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {translate(`imports.column_${at + 1}`)}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
    </>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '200px minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.5,
  m: 0,
  mt: 1,
};

async function everyUnit(organisation: string): Promise<UnitInFileFragment[]> {
  const found: UnitInFileFragment[] = [];
  for (let after: string | null = null; ;) {
    const { units }: UnitsForFileQuery = await request(UnitsForFileDocument, { organisation, after });
    found.push(...units.nodes);
    if (!units.pageInfo.hasNextPage) return found;
    after = units.pageInfo.endCursor ?? null;
  }
}
