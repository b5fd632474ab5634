import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { LogEntryFragment } from '../gql/operations.js';
import { Facts } from '../shared/Facts.js';
import { TextLink } from '../shared/TextLink.js';
import { useDates } from '../shared/dates.js';
import { AskWho } from './unmasking/AskWho.js';
import { EntryProof } from './EntryProof.js';
import { logAddress } from './search.js';

interface LogDetailsProps {
  entry: LogEntryFragment;
  /** On the entry's own page. */
  alone?: boolean;
}

/** The rest of one entry, for whoever looks closer, and what one can do about it. */
export function LogDetails({ entry, alone = false }: LogDetailsProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { export: file, breakGlass, unmasking, requestId } = entry;
  const said = [entry.patientPseudonym, entry.actorPseudonym].filter((one) => one != null);
  const pseudonyms = [...new Set(said)];
  return (
    <Box sx={{ py: 1 }}>
      <Facts
        facts={[
          ['log.exactly', entry.at && dates.exact(entry.at)],
          [
            'log.opening',
            breakGlass &&
              [breakGlass.ground && translate(`enum.ground.${breakGlass.ground}`), breakGlass.reason]
                .filter(Boolean)
                .join(': '),
          ],
          ['log.exported', file && translate('log.exported_rows', file.count)],
          ['log.file_hash', file?.sha256],
          ['log.unmasking', unmasking?.reason],
          ['log.operation', entry.operation],
          ['log.client', entry.client],
          ['log.rule', entry.rule],
          ['log.request', requestId],
          ['log.objects', entry.resourceIds?.join(', ')],
        ]}
      />
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2.5, rowGap: 0.5, mt: 1 }}
      >
        {requestId && !alone && (
          <TextLink to={logAddress({ requestId })}>{translate('log.follow_request')}</TextLink>
        )}
        {!alone && <TextLink to={`/accessLog/${entry.id}`}>{translate('log.own_page')}</TextLink>}
        {pseudonyms.map((pseudonym) => (
          <AskWho
            key={pseudonym}
            pseudonym={pseudonym}
            known={entry.identity != null && pseudonym === entry.patientPseudonym}
          />
        ))}
        <EntryProof id={entry.id} />
      </Box>
    </Box>
  );
}
