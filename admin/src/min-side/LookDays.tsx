import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { EyeSlashIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { AccessBy } from '../gql/operations.js';
import { osloDay } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Quiet } from '../shared/Quiet.js';
import { LookLine } from './LookLine.js';
import { More } from './More.js';
import { byDay, looksOf } from './looks.js';
import { useLookWords } from './useLookWords.js';
import { useMyLog, useMyQuestions } from './useMyLog.js';

interface LookDaysProps {
  by: AccessBy;
  period: { from?: string; to?: string };
  /** To all there is, where that is more. */
  onWiden?: () => void;
}

/** Who looked, day by day, the newest first. */
export function LookDays({ by, period, onWiden }: LookDaysProps) {
  const translate = useTranslate();
  const words = useLookWords();
  const log = useMyLog({ by: [by], ...period });
  const questions = useMyQuestions();
  return (
    <Loaded answer={log} rows={8}>
      {(entries) => {
        const days = byDay(looksOf(entries), osloDay);
        if (days.length === 0)
          return (
            <Quiet
              icon={EyeSlashIcon}
              title={translate(`minside.none_${by}`)}
              text={translate(onWiden ? 'minside.none_period' : 'minside.none_ever')}
            >
              {onWiden && (
                <Button variant="outlined" onClick={onWiden}>
                  {translate('minside.widen')}
                </Button>
              )}
            </Quiet>
          );
        return (
          <>
            {days.map(({ day, looks }) => (
              <Box key={day} component="section" aria-label={words.day(day)} sx={{ mb: 4 }}>
                <Typography variant="h2" sx={{ mb: 0.5 }}>
                  {words.day(day)}
                </Typography>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {looks.map((look) => (
                    <LookLine key={look.id} look={look} questions={questions.data ?? []} />
                  ))}
                </Box>
              </Box>
            ))}
            <More {...log.more} />
          </>
        );
      }}
    </Loaded>
  );
}
