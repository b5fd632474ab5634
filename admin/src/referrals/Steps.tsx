import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useDates } from '../shared/dates.js';
import { Lines, line } from '../shared/overview/Section.js';
import type { ShownReferral } from './Referral.js';

interface Step {
  what: string;
  at: string | null | undefined;
  who?: string | null | undefined;
}

/** How far it has come, first to last: only what has happened. */
export function Steps({ referral }: { referral: ShownReferral }) {
  const translate = useTranslate();
  const dates = useDates();
  const { assessment, referrer, receivedBy } = referral;
  const steps: Step[] = [
    { what: 'referral.step_created', at: referral.createdAt, who: referrer?.name },
    { what: 'referral.step_confirmed', at: referral.patientConfirmedAt },
    { what: 'referral.step_submitted', at: referral.submittedAt },
    { what: 'referral.step_received', at: referral.receivedAt, who: receivedBy?.name },
    {
      what: `referral.step_${assessment?.outcome ?? 'forwarded'}`,
      at: assessment?.decidedAt,
      who: assessment?.forwardedTo?.name ?? assessment?.decidedBy?.name,
    },
    { what: 'referral.step_informed', at: assessment?.patientInformedAt },
  ];
  return (
    <Lines label={translate('referral.course')}>
      {steps.map(
        ({ what, at, who }) =>
          at && (
            <Box component="li" key={what} sx={line}>
              <Box component="time" dateTime={at} sx={{ width: 172, whiteSpace: 'nowrap' }}>
                {dates.moment(at)}
              </Box>
              <span>{translate(what)}</span>
              {who && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {who}
                </Box>
              )}
            </Box>
          ),
      )}
    </Lines>
  );
}
