import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../gql/operations.js';
import { AssignButton } from '../shared/assign/AssignButton.js';
import { useDates } from '../shared/dates.js';
import { PatientName } from '../shared/PatientName.js';
import { AllClear, Lines, line, Section } from './Section.js';

/** Patients for whom nobody answers, oldest first; one click gives somebody the responsibility. */
export function VacancyLines({ vacancies, total }: { vacancies: VacancyRowFragment[]; total: number }) {
  const translate = useTranslate();
  const dates = useDates();
  const title = total > 0 ? translate('today.nobody', total) : translate('today.everybody');
  const more =
    total > vacancies.length ? { to: '/vacancies', label: translate('today.see_all', { total }) } : undefined;
  return (
    <Section title={title} more={more}>
      {total === 0 ? (
        <AllClear text={translate('today.everybody_text')} />
      ) : (
        <Lines label={title}>
          {vacancies.map((vacancy) => (
            <Box component="li" key={vacancy.id} sx={line}>
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                <PatientName patient={vacancy.patient} />
                <Box
                  component="span"
                  sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}
                >
                  {[
                    vacancy.kind && translate(`enum.kind.${vacancy.kind}`),
                    vacancy.since && dates.waited(vacancy.since),
                    vacancy.reason &&
                      translate(`enum.reason.${vacancy.reason}`, { _: vacancy.reason }).toLowerCase(),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Box>
              </Box>
              <AssignButton vacancy={vacancy} />
            </Box>
          ))}
        </Lines>
      )}
    </Section>
  );
}
