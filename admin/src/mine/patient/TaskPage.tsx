import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { actsOf } from '../acts/acts.js';
import type { About } from '../acts/act.js';
import { ActForm } from '../acts/ActForm.js';
import { peopleOf } from '../../shared/around/people.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { sentence } from '../../shared/overview/Section.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { WayBack } from '../../shared/WayBack.js';
import { useMyPatient } from './useMyPatient.js';

/** One task for one patient: what is done of it, and the form of what does it. */
export function TaskPage() {
  const translate = useTranslate();
  const { id = '', task: named = '' } = useParams();
  const { me, patient, eight, tasks } = useMyPatient(id);
  const both = {
    data: patient.data && (!eight || tasks.data) ? patient.data : undefined,
    error: patient.error ?? tasks.error,
    refetch: () => Promise.all([patient.refetch(), tasks.refetch()]),
  };
  return (
    <Loaded answer={both} rows={10}>
      {({ assignment }) => {
        const task = tasks.data?.coordinatorTasks.find(({ kind }) => kind === named) ?? null;
        if (!assignment || !me)
          return <Quiet title={translate('ra.page.not_found')} text={translate('day.missing')} />;
        const about: About = {
          ...{ me, assignment, task, patientId: assignment.patient?.id ?? '' },
          people: peopleOf(assignment, me.person.id),
        };
        return <Doing key={`${id} ${named}`} about={about} named={named} back={`/mine/${id}`} />;
      }}
    </Loaded>
  );
}

function Doing({ about, named, back }: { about: About; named: string; back: string }) {
  const translate = useTranslate();
  const dates = useDates();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { task, assignment } = about;
  const acts = actsOf(about);
  const [chosen, setChosen] = useState(acts.find(({ name }) => name === named)?.name ?? acts[0]?.name);
  const act = acts.find(({ name }) => name === chosen);
  const title = task?.text ?? translate(`day.act.${named}`);
  const onDone = () => {
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'auth',
    });
    void navigate(back);
  };
  return (
    <>
      <WayBack to={back}>{assignment.patient?.name ?? translate('day.patient')}</WayBack>
      <PageHead title={title} />
      {task && (
        <Typography color="text.secondary" sx={{ mt: -1.5, mb: 2, fontSize: '0.9375rem' }}>
          {sentence([
            task.lastDoneOn
              ? translate('day.done_on', { date: dates.short(task.lastDoneOn), name: task.lastDoneBy ?? '' })
              : translate('day.never_done'),
            task.lastNote,
            task.dueOn &&
              translate(task.overdue ? 'day.overdue' : 'day.due_on', { date: dates.short(task.dueOn) }),
          ])}
        </Typography>
      )}
      {task && acts.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={chosen}
          aria-label={translate('day.how')}
          onChange={(_event, name: string | null) => name && setChosen(name)}
          sx={{ mb: 2.5, flexWrap: 'wrap' }}
        >
          {acts.map(({ name }) => (
            <ToggleButton key={name} value={name} sx={toggle}>
              {translate(`day.act.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {act ? (
        <ActForm key={act.name} act={act} about={about} onDone={onDone} />
      ) : (
        <Quiet title={translate('problem.forbidden_title')} text={translate('day.nothing_allowed')} />
      )}
    </>
  );
}

const toggle = {
  textTransform: 'none',
  minHeight: 40,
  color: 'text.primary',
  '&.Mui-selected, &.Mui-selected:hover': {
    color: 'var(--ax-text-accent)',
    backgroundColor: 'var(--ax-bg-accent-moderate)',
  },
};
