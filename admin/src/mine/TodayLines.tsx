import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { CompleteTaskDocument, type MineQuery } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { daysSince, useDates } from '../shared/dates.js';
import { lateLook } from '../shared/late-look.js';
import { AllClear, Lines, line, Section } from '../shared/overview/Section.js';
import { PatientName } from '../shared/PatientName.js';
import { TextLink } from '../shared/TextLink.js';

/** The patient's page, where the patient is among mine. */
type AssignmentOf = (patientId: string | undefined) => string | undefined;
type Patient = MineQuery['meetings']['nodes'][number]['patient'];

function Whose({
  patient,
  assignmentOf,
}: {
  patient: Patient | null | undefined;
  assignmentOf: AssignmentOf;
}) {
  const to = assignmentOf(patient?.id);
  return to ? (
    <TextLink to={`/mine/${to}`}>{patient?.name}</TextLink>
  ) : (
    <PatientName patient={patient ?? null} />
  );
}

/** Two lines: what it is, and small beside it what else is to be known. */
function TwoLines({ first, second, act }: { first: ReactNode; second: ReactNode; act?: ReactNode }) {
  return (
    <Box component="li" sx={{ ...line, flexWrap: 'nowrap' }}>
      <Box sx={{ flex: '1 1 0', minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{first}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{second}</Box>
      </Box>
      {act}
    </Box>
  );
}

interface MeetingsProps {
  meetings: MineQuery['meetings'];
  assignmentOf: AssignmentOf;
}

export function MeetingsToday({ meetings, assignmentOf }: MeetingsProps) {
  const translate = useTranslate();
  const dates = useDates();
  const title = translate('day.meetings_today');
  return (
    <Section title={title}>
      {meetings.nodes.length === 0 ? (
        <AllClear text={translate('day.no_meetings')} />
      ) : (
        <Lines label={title}>
          {meetings.nodes.map(({ id, startsAt, endsAt, place, kind, patient }) => (
            <TwoLines
              key={id}
              first={
                <>
                  <Box component="span" sx={{ fontWeight: 600, mr: 1 }}>
                    {startsAt && dates.clock(startsAt)}
                    {endsAt && `–${dates.clock(endsAt)}`}
                  </Box>
                  <Whose {...{ patient, assignmentOf }} />
                </>
              }
              second={[kind && translate(`day.kind.${kind}`), place].filter(Boolean).join(' · ')}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

interface UnreadProps {
  threads: MineQuery['threads'];
  assignmentOf: AssignmentOf;
}

export function Unread({ threads, assignmentOf }: UnreadProps) {
  const translate = useTranslate();
  const dates = useDates();
  const title =
    threads.totalCount > 0 ? translate('day.unread', threads.totalCount) : translate('day.messages');
  return (
    <Section title={title}>
      {threads.nodes.length === 0 ? (
        <AllClear text={translate('day.no_unread')} />
      ) : (
        <Lines label={title}>
          {threads.nodes.map(({ id, topic, unread, lastMessageAt, patient }) => (
            <TwoLines
              key={id}
              first={
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {topic}
                </Box>
              }
              second={
                <>
                  <Whose {...{ patient, assignmentOf }} />{' '}
                  {[
                    unread && translate('day.new_messages', unread),
                    lastMessageAt && dates.ago(lastMessageAt),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </>
              }
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

interface TasksProps {
  tasks: MineQuery['tasks'];
  assignmentOf: AssignmentOf;
}

export function TasksDue({ tasks, assignmentOf }: TasksProps) {
  const translate = useTranslate();
  const dates = useDates();
  const notify = useNotify();
  const complete = useAct(CompleteTaskDocument, {
    onDone: () => notify('day.task_done', { type: 'success' }),
  });
  const title = tasks.totalCount > 0 ? translate('day.tasks', tasks.totalCount) : translate('day.tasks_none');
  return (
    <Section title={title}>
      {tasks.nodes.length === 0 ? (
        <AllClear text={translate('day.no_tasks')} />
      ) : (
        <Lines label={title}>
          {tasks.nodes.map(({ id, rule, kind, dueOn, patient, allowed, version: expectedVersion }) => {
            const late = Boolean(dueOn && daysSince(dueOn) > 0);
            const text = rule?.text ?? kind ?? '';
            return (
              <TwoLines
                key={id}
                first={text}
                second={
                  <>
                    <Whose {...{ patient, assignmentOf }} />{' '}
                    {dueOn && (
                      <Box component="span" sx={lateLook(late)}>
                        {dates.short(dueOn)} ({dates.left(-daysSince(dueOn))})
                      </Box>
                    )}
                  </>
                }
                act={
                  allowed.includes('COMPLETE') && (
                    <Button
                      variant="outlined"
                      disabled={complete.isPending}
                      aria-label={translate('day.complete_of', { task: text, name: patient?.name ?? '' })}
                      onClick={() => complete.mutate({ id, expectedVersion })}
                    >
                      {translate('day.complete')}
                    </Button>
                  )
                }
              />
            );
          })}
        </Lines>
      )}
    </Section>
  );
}
