import { ArrowUndoIcon, CheckmarkCircleIcon, CircleSlashIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { CompleteTaskDocument, ReopenTaskDocument, type TaskRowFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { DueDate, StillDue } from '../shared/DueDate.js';
import { PatientName } from '../shared/PatientName.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';

const SOON = 2;

/** What is to be done, for whom, by when and by whom; done with one click, and taken back with another. */
export function TaskTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [] } = useListContext<TaskRowFragment>();
  const columns: Column<TaskRowFragment>[] = [
    {
      key: 'kind',
      head: translate('task.kind'),
      card: 'title',
      shrinks: 330,
      cell: ({ kind }) => {
        const label = kind ? translate(`enum.taskKind.${kind}`) : '';
        return <span title={label}>{label}</span>;
      },
    },
    {
      key: 'patient',
      head: translate('deadlines.patient'),
      shrinks: 230,
      cell: ({ patient, pathway }) =>
        pathway && patient ? (
          <TextLink
            to={`/pathways/${pathway.id}`}
            label={translate('pathway.open_of', { name: patient.name ?? '' })}
          >
            <PatientName patient={patient} />
          </TextLink>
        ) : (
          <PatientName patient={patient} />
        ),
    },
    {
      key: 'who',
      head: translate('task.who'),
      shrinks: 190,
      cell: ({ owner, unit }) => {
        const name = owner?.name ?? unit?.name;
        return name && <span title={name}>{name}</span>;
      },
    },
    {
      key: 'due',
      head: translate('deadlines.due'),
      align: 'right',
      cell: ({ dueOn, status, doneAt }) => {
        if (status === 'DONE' && doneAt) return dates.date(doneAt);
        return status === 'OPEN' ? <StillDue dueOn={dueOn} soon={SOON} /> : <DueDate dueOn={dueOn} aligned />;
      },
    },
    {
      key: 'act',
      head: translate('task.do'),
      quietHead: true,
      align: 'right',
      cell: (task) => <TaskAct task={task} />,
    },
  ];
  return <Rows label={translate('task.title')} columns={columns} rows={data} />;
}

function TaskAct({ task }: { task: TaskRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const complete = useAct(CompleteTaskDocument, {
    onDone: () => notify('task.completed', { type: 'success' }),
  });
  const reopen = useAct(ReopenTaskDocument, { onDone: () => notify('task.reopened', { type: 'success' }) });
  const input = { id: task.id, expectedVersion: task.version };
  const what = task.kind ? translate(`enum.taskKind.${task.kind}`) : '';
  if (task.status === 'OPEN')
    return task.allowed.includes('COMPLETE') ? (
      <Button
        variant="outlined"
        disabled={complete.isPending}
        aria-label={translate('task.complete_it', { what })}
        startIcon={<CheckmarkCircleIcon aria-hidden />}
        onClick={() => complete.mutate(input)}
      >
        {translate('task.complete')}
      </Button>
    ) : null;
  if (task.status === 'DONE' && task.allowed.includes('REOPEN'))
    return (
      <Button
        disabled={reopen.isPending}
        aria-label={translate('task.reopen_it', { what })}
        startIcon={<ArrowUndoIcon aria-hidden />}
        onClick={() => reopen.mutate(input)}
      >
        {translate('task.reopen')}
      </Button>
    );
  if (task.status === 'CANCELLED')
    return (
      <Tag icon={CircleSlashIcon} tone="neutral">
        {task.cancelReason && translate(`enum.taskCancel.${task.cancelReason}`)}
      </Tag>
    );
  return null;
}
