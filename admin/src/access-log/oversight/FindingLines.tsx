import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FindingTag } from '../findings/FindingTag.js';
import type { FindingRowFragment } from '../../gql/operations.js';
import { AllClear, Lines, line, Section, sentence } from '../../shared/overview/Section.js';
import { TextLink } from '../../shared/TextLink.js';
import { daysSince, useDates } from '../../shared/dates.js';

/** What is to be asked about first. */
export function FindingLines({
  findings,
  total,
}: {
  findings: readonly FindingRowFragment[];
  total: number;
}) {
  const translate = useTranslate();
  const dates = useDates();
  const title = total > 0 ? translate('oversight.findings', total) : translate('oversight.no_findings');
  return (
    <Section title={title} more={{ to: '/accessFindings', label: translate('oversight.all_findings') }}>
      {findings.length === 0 && <AllClear text={translate('oversight.no_findings_text')} />}
      <Lines label={title}>
        {findings.map(({ id, dueAt, outcome, person, sentence: said, status, unit }) => (
          <Box component="li" key={id} sx={line}>
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              <TextLink to={`/accessFindings/${id}`}>{said}</TextLink>
              <Box component="span" sx={small}>
                {sentence([person?.name, unit?.name, dueAt && dates.left(-daysSince(dueAt))])}
              </Box>
            </Box>
            <FindingTag status={status} outcome={outcome} />
          </Box>
        ))}
      </Lines>
    </Section>
  );
}

const small = { color: 'text.secondary', display: 'block', fontSize: '0.875rem' };
