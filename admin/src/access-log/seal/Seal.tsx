import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { SealDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { Section } from '../../shared/overview/Section.js';
import { PageHead } from '../../shared/PageHead.js';
import { Turner } from '../../shared/Turner.js';
import { CheckpointTable } from './CheckpointTable.js';
import { SealFacts } from './SealFacts.js';
import { SealTag } from './SealTag.js';
import { VerifiedTable } from './VerifiedTable.js';
import { Verify } from './Verify.js';

const PAGE = 25;

/** Loggens segl: whether the log is as it was written, since when that is signed, and a way to try it. */
export default function Seal() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const before = params.get('before');
  const place = before ? { last: PAGE, before } : { first: PAGE, after: params.get('after') };
  const answer = useApi('Seal', SealDocument, place, { placeholderData: keepPreviousData });
  const turn = (to: { after?: string; before?: string }) => {
    const job = params.get('job');
    setParams({ ...(job ? { job } : {}), ...to });
  };
  const seal = answer.data?.accessLogSeal;
  return (
    <>
      <PageHead title={translate('seal.title')} aside={seal && <SealTag seal={seal} />} />
      <Typography sx={{ mb: 2, maxWidth: 760 }}>{translate('seal.explain')}</Typography>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Loaded answer={answer} rows={3}>
          {({ accessLogSeal }) => <SealFacts seal={accessLogSeal} />}
        </Loaded>
        <Verify />
        {answer.data && (
          <Section title={translate('verified.title')}>
            <VerifiedTable verifications={answer.data.accessLogVerifications.nodes} />
          </Section>
        )}
        {answer.data && (
          <Section title={translate('seal.checkpoints')}>
            <CheckpointTable checkpoints={answer.data.accessLogCheckpoints.nodes} />
            <Turner page={answer.data.accessLogCheckpoints.pageInfo} onTurn={turn} />
          </Section>
        )}
      </Box>
    </>
  );
}
