import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

interface PatientNameProps {
  patient: { name?: string | null | undefined; birthYear?: number | null | undefined } | null | undefined;
}

/** Whom it concerns; the year of birth tells namesakes apart. */
export function PatientName({ patient }: PatientNameProps) {
  const translate = useTranslate();
  if (!patient?.name)
    return (
      <Box component="em" sx={{ color: 'text.secondary' }}>
        {translate('list.unknown_patient')}
      </Box>
    );
  return (
    <Box component="span" title={patient.name}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {patient.name}
      </Box>
      {patient.birthYear != null && (
        <Box
          component="span"
          sx={{ color: 'text.secondary', ml: 0.75, fontSize: '0.875rem', whiteSpace: 'nowrap' }}
        >
          {translate('list.born', { year: patient.birthYear })}
        </Box>
      )}
    </Box>
  );
}
