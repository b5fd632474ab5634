import Typography from '@mui/material/Typography';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { LogExportsDocument, type LogExportsQuery } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { runs } from '../../shared/JobProgress.js';
import { Loaded } from '../../shared/Loaded.js';
import { AllClear } from '../../shared/overview/Section.js';
import { PageHead } from '../../shared/PageHead.js';
import { Turner } from '../../shared/Turner.js';
import { ExportTable } from './ExportTable.js';

const PAGE = 25;
const SECONDS = 2000;

const anyRuns = (data: LogExportsQuery | undefined): boolean =>
  data?.logExports.nodes.some(({ work, manifestWork }) => runs(work) || runs(manifestWork)) ?? false;

/** Eksporter: what the organisation's auditors take out of the log, how far it is, and one's own files while they last. */
export default function Exports() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<string | undefined>();
  const before = params.get('before');
  const place = before ? { last: PAGE, before } : { first: PAGE, after: params.get('after') };
  const answer = useApi('LogExports', LogExportsDocument, place, {
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (anyRuns(data) ? SECONDS : false),
  });
  return (
    <>
      <PageHead title={translate('export.all')} />
      <Typography sx={{ mb: 2, maxWidth: 760 }}>{translate('export.explain')}</Typography>
      <Loaded answer={answer} rows={5}>
        {({ logExports: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <AllClear text={translate('export.none')} />
          ) : (
            <>
              <ExportTable exports={nodes} open={open} onOpen={setOpen} />
              <Turner page={pageInfo} onTurn={setParams} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
