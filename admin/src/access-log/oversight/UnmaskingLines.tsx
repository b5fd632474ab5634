import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { UnmaskingRowFragment } from '../../gql/operations.js';
import { AllClear, Lines, line, Section, sentence } from '../../shared/overview/Section.js';
import { useDates } from '../../shared/dates.js';
import { UnmaskingActs } from '../unmasking/UnmaskingActs.js';

interface UnmaskingLinesProps {
  unmaskings: readonly UnmaskingRowFragment[];
  total: number;
}

/** Who asks to see who somebody is: what waits for a second person. */
export function UnmaskingLines({ unmaskings, total }: UnmaskingLinesProps) {
  const translate = useTranslate();
  const dates = useDates();
  const title = total > 0 ? translate('oversight.unmaskings', total) : translate('oversight.no_unmaskings');
  return (
    <Section title={title} more={{ to: '/unmaskings', label: translate('oversight.all_unmaskings') }}>
      {unmaskings.length === 0 && <AllClear text={translate('oversight.no_unmaskings_text')} />}
      <Lines label={title}>
        {unmaskings.map((unmasking) => (
          <Box component="li" key={unmasking.id} sx={line}>
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
              <code>{unmasking.pseudonym}</code>
              <Box component="span" sx={small}>
                {sentence([
                  unmasking.requestedBy?.name,
                  unmasking.ground && translate(`enum.unmaskingGround.${unmasking.ground}`),
                  unmasking.answerBy &&
                    translate('unmask.answer_by', { when: dates.moment(unmasking.answerBy) }),
                ])}
              </Box>
              <Box component="span" sx={small}>
                {unmasking.reason}
              </Box>
            </Box>
            <UnmaskingActs unmasking={unmasking} />
          </Box>
        ))}
      </Lines>
    </Section>
  );
}

const small = { color: 'text.secondary', display: 'block', fontSize: '0.875rem' };
