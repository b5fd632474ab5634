import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { PlanArchivesDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { useFile } from '../shared/useFile.js';

/** The package that a closed plan left for the archive. */
export function Archive({ planId }: { planId: string }) {
  const translate = useTranslate();
  const dates = useDates();
  const save = useFile();
  const answer = useApi('PlanArchives', PlanArchivesDocument, { plan: planId });
  return (
    <Section title={translate('plan.archive')}>
      <Loaded answer={answer} rows={2}>
        {({ planArchives }) =>
          planArchives.length === 0 ? (
            <Box sx={{ color: 'text.secondary' }}>{translate('plan.no_archive')}</Box>
          ) : (
            planArchives.map(({ id, createdAt, ready, entries, sha256 }) => (
              <Box key={id}>
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
                  {[
                    createdAt && dates.date(createdAt),
                    entries != null && translate('plan.archive_entries', entries),
                    sha256 && `SHA-256 ${sha256}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Box>
                <Button
                  variant="outlined"
                  disabled={!ready}
                  onClick={() => void save({ id, name: `plan-${id}.zip` })}
                  sx={{ mt: 1 }}
                >
                  {translate(ready ? 'plan.archive_fetch' : 'plan.archive_waits')}
                </Button>
              </Box>
            ))
          )
        }
      </Loaded>
    </Section>
  );
}
