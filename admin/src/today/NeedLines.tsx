import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NeedRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { DecideButtons } from '../shared/decide/DecideButtons.js';
import { PatientName } from '../shared/PatientName.js';
import { Lines, line, Section, sentence } from '../shared/overview/Section.js';

/** What others have reported, oldest first, to decide. */
export function NeedLines({ needs, total }: { needs: NeedRowFragment[]; total: number }) {
  const translate = useTranslate();
  const dates = useDates();
  const title = total > 0 ? translate('today.needs', total) : translate('today.no_needs');
  const more =
    total > needs.length ? { to: '/needs', label: translate('today.see_all', { total }) } : undefined;
  return (
    <Section title={title} more={more}>
      <Lines label={title}>
        {needs.map((need) => (
          <Box component="li" key={need.id} sx={line}>
            <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <PatientName patient={need.patient} />
              <Box component="span" sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}>
                {sentence([
                  need.kind && translate(`enum.kind.${need.kind}`),
                  need.reportedAt && dates.ago(need.reportedAt),
                  need.reportedBy?.name,
                ])}
              </Box>
            </Box>
            <DecideButtons need={need} />
          </Box>
        ))}
      </Lines>
    </Section>
  );
}
