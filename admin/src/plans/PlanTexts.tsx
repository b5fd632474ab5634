import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/overview/Section.js';
import type { ShownPlan } from './Plan.js';

const WORDS = ['whatMatters', 'resources', 'needs', 'wishes'] as const;
const TEXTS = [
  'text',
  'contributions',
  'cooperation',
  'implementation',
  'contacts',
  'specialistPart',
] as const;

/** What the patient says first, and then what the plan says; what is not written is left out. */
export function PlanTexts({ plan }: { plan: ShownPlan }) {
  const translate = useTranslate();
  const written = [...WORDS, ...TEXTS].filter((field) => plan[field]);
  if (written.length === 0)
    return <Box sx={{ color: 'text.secondary' }}>{translate('plan.nothing_written')}</Box>;
  return written.map((field) => (
    <Section key={field} title={translate(`plan.field_${field}`)}>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' }}>{plan[field]}</Box>
    </Section>
  ));
}
