import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Aside } from '../../shared/Aside.js';
import { Lines, line, Section } from '../../shared/overview/Section.js';
import type { Found } from './Finding.js';

/** The rules that it rests on, as they were then, each with its facts in words. */
export function FindingReasons({ reasons }: { reasons: NonNullable<Found['reasons']> }) {
  const translate = useTranslate();
  return (
    <Section title={translate('finding.reasons')}>
      <Lines label={translate('finding.reasons')}>
        {reasons.map(({ id, kind, words, ruleVersion, rowIds }) => (
          <Box component="li" key={id} sx={line}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {kind && translate(`enum.findingKind.${kind}`)}
            </Box>
            <Box component="span" sx={{ flex: '1 1 260px' }}>
              {words}
            </Box>
            <Aside>
              {[
                rowIds && translate('finding.rows', rowIds.length),
                translate('finding.rule', { version: ruleVersion }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Aside>
          </Box>
        ))}
      </Lines>
    </Section>
  );
}
