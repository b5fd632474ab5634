import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useDates } from '../shared/dates.js';
import { Lines, line, Section, sentence } from '../shared/overview/Section.js';
import type { ShownPlan } from './Plan.js';
import { Remarks } from './Remarks.js';

type Measure = NonNullable<ShownPlan['measures']>[number];

/** The goals, each with its measures; then the measures that belong to none. */
export function Goals({ plan }: { plan: ShownPlan }) {
  const translate = useTranslate();
  const goals = plan.goals ?? [];
  const of = (goalId: string | null) =>
    (plan.measures ?? []).filter((measure) => (measure.goalId ?? null) === goalId);
  const rest = of(null);
  const comments = plan.allowed.includes('COMMENT');
  return (
    <>
      {goals.length > 0 && (
        <Section title={translate('plan.goals')}>
          <Lines label={translate('plan.goals')}>
            {goals.map((goal) => (
              <Box component="li" key={goal.id} sx={{ ...line, display: 'block', py: 1 }}>
                <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{goal.text}</Box>
                <Small>
                  {sentence([
                    goal.kind === 'WARNING_SIGN' && translate('plan.warning_sign'),
                    goal.patientsOwn && translate('plan.patients_own'),
                    goal.outcome && translate(`enum.planOutcome.${goal.outcome}`),
                  ])}
                </Small>
                {of(goal.id).map((measure) => (
                  <OneMeasure key={measure.id} {...{ plan, measure, comments }} />
                ))}
                <Remarks
                  about={goal.text ?? ''}
                  remarks={goal.comments ?? []}
                  on={comments ? { planId: plan.id, goalId: goal.id } : null}
                />
              </Box>
            ))}
          </Lines>
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={translate('plan.measures')}>
          {rest.map((measure) => (
            <OneMeasure key={measure.id} {...{ plan, measure, comments }} />
          ))}
        </Section>
      )}
    </>
  );
}

interface OneMeasureProps {
  plan: ShownPlan;
  measure: Measure;
  comments: boolean;
}

function OneMeasure({ plan, measure, comments }: OneMeasureProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { responsible, dueOn, status, extent } = measure;
  const who = responsible?.isPatient
    ? translate('thread.the_patient')
    : (responsible?.person?.name ?? responsible?.name);
  return (
    <Box sx={{ mt: 0.75, pl: 1.5, borderLeft: '3px solid var(--ax-border-neutral-subtle)' }}>
      <Box sx={{ overflowWrap: 'anywhere' }}>{measure.text}</Box>
      <Small>
        {sentence([
          who,
          extent,
          dueOn && translate('meeting.by', { date: dates.date(dueOn) }),
          status && translate(`enum.measureStatus.${status}`),
        ])}
      </Small>
      <Remarks
        about={measure.text ?? ''}
        remarks={measure.comments ?? []}
        on={comments ? { planId: plan.id, measureId: measure.id } : null}
      />
    </Box>
  );
}

const Small = ({ children }: { children: string }) =>
  children && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{children}</Box>;
