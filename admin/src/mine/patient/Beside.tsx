import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Assigned } from '../acts/act.js';
import { useDates } from '../../shared/dates.js';
import { DueDate } from '../../shared/DueDate.js';
import { useKindLabel } from '../../shared/kinds.js';
import { AllClear, Lines, line, Section } from '../../shared/overview/Section.js';
import type { Someone } from '../../shared/around/people.js';
import { TextLink } from '../../shared/TextLink.js';

const deadlinesOf = (patient: string) =>
  `/deadlines?filter=${encodeURIComponent(JSON.stringify({ patient }))}`;

/** What one looks at beside the tasks: deadlines, meetings, plans, and who takes part. */
export function Beside({ assignment, people }: { assignment: Assigned; people: readonly Someone[] }) {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const { patient } = assignment;
  const deadlines = patient?.deadlines?.nodes ?? [];
  const meetings = patient?.meetings?.nodes ?? [];
  const plans = patient?.plans?.nodes ?? [];
  const more = patient ? { to: deadlinesOf(patient.id), label: translate('mine.all_deadlines') } : undefined;
  return (
    <>
      <Section title={translate('day.deadlines')} more={more}>
        {deadlines.length === 0 ? (
          <AllClear text={translate('inbox.no_deadline')} />
        ) : (
          <Lines label={translate('day.deadlines')}>
            {deadlines.map((deadline) => (
              <Box component="li" key={deadline.id} sx={line}>
                <Box component="span" sx={{ flex: '1 1 180px', minWidth: 0 }}>
                  {kindLabel(deadline.kind, deadline.rule?.label)}
                </Box>
                <DueDate {...deadline} />
              </Box>
            ))}
          </Lines>
        )}
      </Section>
      <Section title={translate('day.meetings')}>
        {meetings.length === 0 ? (
          <AllClear text={translate('day.no_meetings_planned')} />
        ) : (
          <Lines label={translate('day.meetings')}>
            {meetings.map(({ id, kind, startsAt, place }) => (
              <Box component="li" key={id} sx={line}>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {startsAt && dates.minute(startsAt)}
                </Box>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {[kind && translate(`day.kind.${kind}`), place].filter(Boolean).join(' · ')}
                </Box>
              </Box>
            ))}
          </Lines>
        )}
      </Section>
      <Section title={translate('day.plans')}>
        {plans.length === 0 ? (
          <AllClear text={translate('day.no_plans')} />
        ) : (
          <Lines label={translate('day.plans')}>
            {plans.map(({ id, kind, status, nextEvaluationOn }) => (
              <Box component="li" key={id} sx={line}>
                <Box component="span" sx={{ flex: '1 1 180px', minWidth: 0 }}>
                  {kind && translate(`day.plan.${kind}`)}
                </Box>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {[
                    status && translate(`day.plan_status.${status}`),
                    nextEvaluationOn && translate('day.evaluated', { date: dates.short(nextEvaluationOn) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Box>
              </Box>
            ))}
          </Lines>
        )}
      </Section>
      <Section title={translate('day.people')}>
        {people.length === 0 ? (
          <AllClear text={translate('day.nobody_near')} />
        ) : (
          <Lines label={translate('day.people')}>
            {people.map(({ id, name, as, unit }) => (
              <Box component="li" key={id} sx={line}>
                <Box component="span" sx={{ flex: '1 1 160px', minWidth: 0 }}>
                  {name}
                </Box>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {[translate(`day.as.${as}`), unit].filter(Boolean).join(' · ')}
                </Box>
              </Box>
            ))}
          </Lines>
        )}
      </Section>
      <Box sx={{ fontSize: '0.9375rem' }}>
        <TextLink to="/mine">{translate('day.all_mine')}</TextLink>
      </Box>
    </>
  );
}
