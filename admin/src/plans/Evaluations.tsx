import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useDates } from '../shared/dates.js';
import { Section } from '../shared/overview/Section.js';
import type { ShownPlan } from './Plan.js';

/** The evaluations that were held, the last first: what was found of each goal. */
export function Evaluations({ plan }: { plan: ShownPlan }) {
  const translate = useTranslate();
  const dates = useDates();
  const evaluations = [...(plan.evaluations ?? [])].sort((a, b) =>
    (b.heldOn ?? '').localeCompare(a.heldOn ?? ''),
  );
  if (evaluations.length === 0) return null;
  return (
    <Section title={translate('plan.evaluations')}>
      {evaluations.map(({ id, heldOn, note, patientTookPart, recordedBy, results }) => (
        <Box key={id} sx={{ mb: 1.5 }}>
          <Box sx={{ fontWeight: 600 }}>{heldOn && dates.date(heldOn)}</Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {[
              recordedBy?.name,
              translate(patientTookPart ? 'plan.patient_took_part' : 'plan.patient_took_no_part'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Box>
          {note && <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Box>}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {(results ?? []).map(({ goalId, goal, outcome, achieved }) => (
              <li key={goalId}>
                {[goal, outcome && translate(`enum.planOutcome.${outcome}`).toLowerCase(), achieved]
                  .filter(Boolean)
                  .join(' – ')}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
