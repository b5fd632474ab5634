import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { VerificationFragment } from '../../gql/operations.js';
import { Facts } from '../../shared/Facts.js';
import { Tag } from '../../shared/Tag.js';
import { TextLink } from '../../shared/TextLink.js';
import { useDates } from '../../shared/dates.js';

type Found = NonNullable<NonNullable<VerificationFragment['result']>['verification']>;

/** That the log holds, and up to when; or the first thing that does not, and what to do now. */
export function VerificationResult({ job, found }: { job: VerificationFragment; found: Found }) {
  const translate = useTranslate();
  const dates = useDates();
  const { ok, entries, away, waiting, signedSize, signedAt, damage, place, entryId, why } = found;
  return (
    <Box role={ok ? 'status' : 'alert'} sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {ok ? (
        <Tag icon={CheckmarkCircleIcon} tone="success" filled>
          {translate('verify.holds')}
        </Tag>
      ) : (
        <Tag icon={XMarkOctagonIcon} tone="danger" filled>
          {translate('verify.broken', { damage: damage ? translate(`enum.damage.${damage}`) : '' })}
        </Tag>
      )}
      <Facts
        facts={[
          ['verify.up_to', signedAt && dates.exact(signedAt)],
          ['verify.signed', signedSize != null && dates.number(signedSize)],
          ['verify.entries', ok && dates.number(entries)],
          ['verify.away', away > 0 && dates.number(away)],
          ['verify.unsealed', waiting > 0 && dates.number(waiting)],
          ['verify.place', place != null && dates.number(place + 1)],
          [
            'verify.entry',
            entryId && (
              <TextLink key="entry" to={`/accessLog/${entryId}`}>
                {entryId}
              </TextLink>
            ),
          ],
          // The verifier's own words, the same on the command line.
          [
            'verify.why',
            why && (
              <span key="why" lang="en">
                {why}
              </span>
            ),
          ],
          ['verify.next', !ok && translate('verify.next_text')],
          ['verify.done', job.endedAt && dates.exact(job.endedAt)],
        ]}
      />
    </Box>
  );
}
