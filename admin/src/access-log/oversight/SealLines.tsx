import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { SealStateFragment } from '../../gql/operations.js';
import { SealFacts } from '../seal/SealFacts.js';
import { SealTag } from '../seal/SealTag.js';
import { Section } from '../../shared/overview/Section.js';

/** Whether the log holds, and since when that is signed. */
export function SealLines({ seal }: { seal: SealStateFragment }) {
  const translate = useTranslate();
  return (
    <Section title={translate('seal.title')} more={{ to: '/seal', label: translate('oversight.verify') }}>
      <Box sx={{ mb: 0.5 }}>
        <SealTag seal={seal} />
      </Box>
      <SealFacts seal={seal} />
    </Section>
  );
}
