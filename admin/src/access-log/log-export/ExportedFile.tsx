import { CheckmarkCircleIcon, DownloadIcon, HourglassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { LogExportDocument, SignLogExportDocument, type ExportedLogFragment } from '../../gql/operations.js';
import { useAct, useApi } from '../../shared/api.js';
import { Facts } from '../../shared/Facts.js';
import { runs } from '../../shared/JobProgress.js';
import { Loaded } from '../../shared/Loaded.js';
import { Tag } from '../../shared/Tag.js';
import { useDates } from '../../shared/dates.js';
import { useFile } from '../../shared/useFile.js';
import { WorkState } from './WorkState.js';

const SECOND = 1000;

/** A file that one has asked for: how far it is; to fetch while it lasts, by what it is known, and what proves it. */
export function ExportedFile({ id }: { id: string }) {
  const translate = useTranslate();
  const answer = useApi(
    'LogExport',
    LogExportDocument,
    { id },
    {
      refetchInterval: ({ state: { data } }) =>
        runs(data?.logExport?.work) || runs(data?.logExport?.manifestWork) ? SECOND : false,
    },
  );
  return (
    <Loaded answer={answer} rows={3}>
      {({ logExport: made }) => {
        if (made?.file) return <Ready made={made} />;
        if (made?.work && made.work.status !== 'DONE') return <WorkState work={made.work} />;
        return (
          <Tag icon={HourglassIcon} tone="neutral">
            {translate('export.gone')}
          </Tag>
        );
      }}
    </Loaded>
  );
}

function Ready({ made }: { made: ExportedLogFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const sign = useAct(SignLogExportDocument);
  const fetchFile = useFile();
  const { id, file, manifest, manifestWork, format } = made;
  if (!file) return null;
  return (
    <>
      <Tag icon={CheckmarkCircleIcon} tone="success">
        {translate('export.ready', made.count ?? 0)}
      </Tag>
      <Facts
        facts={[
          ['export.name', file.name],
          ['export.size', dates.size(file.size)],
          ['export.sha256', <code key="hash">{made.sha256}</code>],
          ['export.until', dates.moment(file.expiresAt)],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, mb: 1 }}>
        <Button
          variant="contained"
          startIcon={<DownloadIcon aria-hidden />}
          onClick={() => void fetchFile(file)}
        >
          {translate('export.fetch')}
        </Button>
        {manifest && (
          <Button
            variant="outlined"
            startIcon={<DownloadIcon aria-hidden />}
            onClick={() => void fetchFile(manifest)}
          >
            {translate('export.fetch_proof')}
          </Button>
        )}
        {!manifest && !runs(manifestWork) && format !== 'JSON_LINES' && (
          <Button variant="outlined" disabled={sign.isPending} onClick={() => sign.mutate({ id })}>
            {translate('export.sign')}
          </Button>
        )}
      </Box>
      {!manifest && manifestWork && <WorkState work={manifestWork} />}
      <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0 }}>
        {translate(format === 'JSON_LINES' ? 'export.proves_itself' : 'export.proved_by')}
      </Box>
    </>
  );
}
