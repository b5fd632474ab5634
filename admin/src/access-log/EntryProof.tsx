import { ShieldCheckmarkIcon, HourglassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AccessLogEntryProofDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Facts } from '../shared/Facts.js';
import { Problem } from '../shared/Problem.js';
import { Tag } from '../shared/Tag.js';

/** What shows that an entry is in the log that was signed; asked for when somebody wants to see it. */
export function EntryProof({ id }: { id: string }) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState(false);
  const { data, error } = useApi(
    'AccessLogEntryProof',
    AccessLogEntryProofDocument,
    { id },
    { enabled: wanted },
  );
  if (!wanted)
    return (
      <Link component="button" type="button" onClick={() => setWanted(true)} sx={asText}>
        {translate('proof.show')}
      </Link>
    );
  if (error) return <Problem error={error} />;
  if (!data) return <span role="status">{translate('list.loading')}</span>;
  const proof = data.accessLogEntryProof;
  if (!proof)
    return (
      <Tag icon={HourglassIcon} tone="neutral">
        {translate('proof.not_yet')}
      </Tag>
    );
  return (
    <Box sx={{ flexBasis: '100%', mt: 0.5 }}>
      <Tag icon={ShieldCheckmarkIcon} tone="success">
        {translate('proof.in_log', { place: proof.place + 1, size: proof.size })}
      </Tag>
      <Facts
        facts={[
          ['proof.leaf', <code key="leaf">{proof.leaf}</code>],
          ['proof.hashes', <code key="hashes">{proof.hashes.join(' ')}</code>],
          [
            'proof.note',
            <Box key="note" component="pre" sx={{ m: 0, fontSize: '0.875rem', whiteSpace: 'pre-wrap' }}>
              {proof.note}
            </Box>,
          ],
        ]}
      />
    </Box>
  );
}

const asText = { font: 'inherit', color: 'var(--ax-text-accent-subtle)', verticalAlign: 'baseline' };
