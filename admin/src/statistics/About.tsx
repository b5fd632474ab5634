import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { IndicatorQuery } from '../gql/operations.js';
import { Facts } from '../shared/Facts.js';
import { OutsideLink } from '../shared/OutsideLink.js';
import { Section } from '../shared/overview/Section.js';

/** What is counted, what is left out, where it is from and how certain that is. */
export function About({ indicator }: { indicator: NonNullable<IndicatorQuery['indicator']> }) {
  const translate = useTranslate();
  const { counted, excluded, source, national, standing, definitionStanding } = indicator;
  return (
    <Section title={translate('statistics.about')}>
      <Box sx={{ maxWidth: 900 }}>
        <Facts
          facts={[
            ['statistics.counted', counted],
            ['statistics.excluded', excluded],
            ['statistics.whose', translate(national ? 'statistics.national' : 'statistics.own_long')],
            ['statistics.certain', translate(`statistics.standing_${standing}`)],
            ['statistics.definition', translate(`statistics.standing_${definitionStanding}`)],
            [
              'statistics.source',
              source.map((each) => (
                <Box key={each} sx={{ overflowWrap: 'anywhere' }}>
                  <OutsideLink address={each} />
                </Box>
              )),
            ],
          ]}
        />
      </Box>
    </Section>
  );
}
