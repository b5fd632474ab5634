import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PatientPageQuery } from '../../gql/operations.js';
import { TextLink } from '../../shared/TextLink.js';
import { Row, Rows } from '../Part.js';

type Right = PatientPageQuery['patientPage']['rights'][number];

/** What one has a right to, and the law that says so. */
export function Rights({ label, rights }: { label: string; rights: readonly Right[] }) {
  const translate = useTranslate();
  return (
    <>
      <Rows label={label}>
        {rights.map(({ code, text, ground }) => (
          <Row key={code}>
            <Typography>{text}</Typography>
            {ground && (
              <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>
                {translate('mypage.ground', { ground })}
              </Box>
            )}
          </Row>
        ))}
      </Rows>
      <Typography sx={{ mt: 1 }}>
        <TextLink to="/min-side/coordinator">{translate('mypage.ask_for_coordinator')}</TextLink>
      </Typography>
    </>
  );
}
