import { PhoneIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PatientPageQuery } from '../../gql/operations.js';
import { Row, Rows } from '../Part.js';

type Contact = PatientPageQuery['patientPage']['responsible'][number];

/** Who is responsible; a telephone calls them at a touch. */
export function Contacts({ label, people }: { label: string; people: readonly Contact[] }) {
  const translate = useTranslate();
  return (
    <Rows label={label}>
      {people.map(({ role, text, name, unit, phone, subjectId }) => (
        <Row key={`${role} ${subjectId}`}>
          {(name ?? unit) && (
            <Box sx={{ fontWeight: 600 }}>
              {[name, unit].filter(Boolean).join(', ')}
              <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                {` – ${translate(`mypage.contact_${role}`)}`}
              </Box>
            </Box>
          )}
          <Typography>{text}</Typography>
          {phone && (
            <Button
              href={`tel:${phone.replaceAll(' ', '')}`}
              variant="outlined"
              startIcon={<PhoneIcon aria-hidden />}
              sx={{ mt: 1 }}
            >
              {translate('mypage.call', { phone })}
            </Button>
          )}
        </Row>
      ))}
    </Rows>
  );
}
