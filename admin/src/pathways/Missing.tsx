import { useTranslate } from 'react-admin';
import { useKindLabel } from '../shared/kinds.js';
import { Lines, line, Section } from '../shared/overview/Section.js';
import Box from '@mui/material/Box';
import type { Shown } from './river.js';

/** What is to be registered and is not, and clocks that should run and cannot: both would else be seen by nobody. */
export function Missing({ pathway }: { pathway: Shown }) {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  const registrations = pathway.missingRegistrations ?? [];
  const unclocked = pathway.unclocked ?? [];
  if (registrations.length + unclocked.length === 0) return null;
  const title = translate('pathway.lacking', registrations.length + unclocked.length);
  return (
    <Section title={title}>
      <Lines label={title}>
        {unclocked.map(({ id, kind, reason, rule }) => (
          <Box component="li" key={id} sx={line}>
            <span>{kindLabel(kind, rule?.label)}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {reason && translate(`enum.unclocked.${reason}`)}
            </Box>
          </Box>
        ))}
        {registrations.map(({ key, when, requirement, code }) => (
          <Box component="li" key={key} sx={line}>
            <span>{code.display ?? key}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {[requirement && translate(`enum.requirement.${requirement}`), code.combinedCode, when]
                .filter(Boolean)
                .join(' · ')}
            </Box>
          </Box>
        ))}
      </Lines>
    </Section>
  );
}
