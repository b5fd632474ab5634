import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ProceduresDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { TextLink } from '../shared/TextLink.js';
import { useWide } from '../shared/useWide.js';
import { StepList } from './StepList.js';
import { StepPage } from './StepPage.js';

/** Håndbok: every step of the pathway and every task, and what the organisation itself has written of it. */
export default function Handbook() {
  const translate = useTranslate();
  const wide = useWide();
  const [params] = useSearchParams();
  const named = params.get('step');
  const answer = useApi('Procedures', ProceduresDocument, {});
  return (
    <>
      <PageHead title={translate('handbook.title')} />
      {(wide || !named) && (
        <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('handbook.explain')}</Typography>
      )}
      <Loaded answer={answer} rows={15}>
        {({ procedures }) => {
          const chosen = procedures.find(({ step }) => step === named) ?? (wide ? procedures[0] : undefined);
          const detail = chosen && <StepPage key={chosen.step} step={chosen} />;
          if (!wide)
            return detail ? (
              <>
                <Box sx={{ mb: 2 }}>
                  <TextLink to="/handbook">{translate('handbook.back')}</TextLink>
                </Box>
                {detail}
              </>
            ) : (
              <StepList steps={procedures} chosen={undefined} />
            );
          return (
            <Box
              sx={{
                display: 'grid',
                gridTemplateColumns: '320px minmax(0, 1fr)',
                gap: 4,
                alignItems: 'start',
              }}
            >
              <StepList steps={procedures} chosen={chosen?.step} />
              {detail}
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
