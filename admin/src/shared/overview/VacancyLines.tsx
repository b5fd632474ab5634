import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations.js';
import { AssignButton } from '../assign/AssignButton.js';
import { useDates } from '../dates.js';
import { PatientName } from '../PatientName.js';
import { AllClear, Lines, line, Section, sentence } from './Section.js';

interface VacancyLinesProps {
  vacancies: VacancyRowFragment[];
  total: number;
  /** How many people it is: one may lack somebody twice. */
  patients: number;
  /** Where the sentences stand: a leader's are about their unit. */
  words?: 'today' | 'unit';
}

/** Patients for whom nobody answers, oldest first; one click gives somebody the responsibility. */
export function VacancyLines({ vacancies, total, patients, words = 'today' }: VacancyLinesProps) {
  const translate = useTranslate();
  const dates = useDates();
  const why = ({ kind, since, reason }: VacancyRowFragment) =>
    sentence([
      // That it is a coordinator who is missing goes without saying.
      kind === 'CHILD_COORDINATOR' && translate(`enum.kind.${kind}`),
      since && dates.waited(since),
      reason && translate(`enum.reason.${reason}`, { _: reason }).toLowerCase(),
    ]);
  const title = total > 0 ? translate(`${words}.nobody`, patients) : translate(`${words}.everybody`);
  const more =
    total > vacancies.length ? { to: '/vacancies', label: translate('today.see_all', { total }) } : undefined;
  return (
    <Section title={title} more={more}>
      {total === 0 ? (
        <AllClear text={translate(`${words}.everybody_text`)} />
      ) : (
        <Lines label={title}>
          {vacancies.map((vacancy) => (
            <Box component="li" key={vacancy.id} sx={line}>
              <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
                <PatientName patient={vacancy.patient} />
                <Box
                  component="span"
                  sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}
                >
                  {why(vacancy)}
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
