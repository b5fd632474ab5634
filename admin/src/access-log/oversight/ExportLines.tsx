import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { logAddress } from '../search.js';
import type { LogEntryFragment } from '../../gql/operations.js';
import { AllClear, Lines, line, Section, sentence } from '../../shared/overview/Section.js';
import { TextLink } from '../../shared/TextLink.js';
import { useDates } from '../../shared/dates.js';

/** What was taken out of the platform in files, the last first. */
export function ExportLines({ exports }: { exports: readonly LogEntryFragment[] }) {
  const translate = useTranslate();
  const dates = useDates();
  const title = translate('oversight.exports');
  return (
    <Section
      title={title}
      more={{ to: logAddress({ action: ['EXPORT'] }), label: translate('oversight.all_exports') }}
    >
      {exports.length === 0 && <AllClear text={translate('oversight.no_exports')} />}
      <Lines label={title}>
        {exports.map(({ id, actor, at, export: file, resourceType, unit }) => (
          <Box component="li" key={id} sx={line}>
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
              <TextLink to={`/accessLog/${id}`}>
                {resourceType && capital(translate(`resource.${resourceType}`, { _: resourceType }))}
              </TextLink>
              <Box component="span" sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}>
                {sentence([actor?.name, unit?.name])}
              </Box>
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', textAlign: 'right' }}>
              {sentence([file && translate('log.exported_rows', file.count), at && dates.ago(at)])}
            </Box>
          </Box>
        ))}
      </Lines>
    </Section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
