import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { AccessLogEntryDocument, type LogEntryFragment } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { useDates } from '../shared/dates.js';
import { LogDetails } from './LogDetails.js';
import { LogTable } from './LogTable.js';
import { Pseudonym } from './Pseudonym.js';
import { VerdictTag } from './VerdictTag.js';
import { Who } from './Who.js';
import { useEntryWords } from './useEntryWords.js';

/** One entry by its own address: who did what with whose data, why, and what else the same request did. */
export function Entry() {
  const translate = useTranslate();
  const dates = useDates();
  const { id = '' } = useParams();
  const answer = useApi('AccessLogEntry', AccessLogEntryDocument, { id });
  const at = answer.data?.accessLogEntry?.at;
  return (
    <>
      <PageHead title={translate('log.entry')} aside={at && dates.exact(at)}>
        <CopyLink />
      </PageHead>
      <Loaded answer={answer} rows={8}>
        {({ accessLogEntry, sameRequest }) =>
          accessLogEntry && <Said entry={accessLogEntry} sameRequest={sameRequest.nodes} />
        }
      </Loaded>
    </>
  );
}

function Said({ entry, sameRequest }: { entry: LogEntryFragment; sameRequest: LogEntryFragment[] }) {
  const translate = useTranslate();
  const words = useEntryWords();
  const { decision, identity, patientPseudonym, purpose, relation } = entry;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1 }}>
        <Who entry={entry} />
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {words.what(entry)}
        </Typography>
        {patientPseudonym && <Pseudonym pseudonym={patientPseudonym} identity={identity} />}
        <span>
          {[
            purpose && translate(`enum.purpose.${purpose}`),
            relation && translate(`enum.relation.${relation}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <VerdictTag verdict={decision} />
      </Box>
      <LogDetails entry={entry} alone />
      <Box sx={{ mt: 3 }}>
        <Section title={translate('log.same_request')}>
          <LogTable label={translate('log.same_request')} entries={sameRequest} />
        </Section>
      </Box>
    </>
  );
}
