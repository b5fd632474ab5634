import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useMe } from '../../providers/me.js';
import { Loaded } from '../../shared/Loaded.js';
import { Lines, Section } from '../../shared/overview/Section.js';
import { TwoColumns } from '../../shared/overview/TwoColumns.js';
import { Quiet } from '../../shared/Quiet.js';
import { actsOf } from '../acts/acts.js';
import { peopleOf } from '../../shared/around/people.js';
import { Beside } from './Beside.js';
import { PatientHead } from './PatientHead.js';
import { TaskLine, ActLine } from './TaskLine.js';
import { useMyPatient } from './useMyPatient.js';

/** One of my patients: who, where, what is next and who is responsible; then what I do, with what is done and due. */
export function MyPatient() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: me } = useMe();
  const { patient, eight, tasks } = useMyPatient(id);
  return (
    <Loaded answer={patient} rows={12}>
      {({ assignment }) => {
        if (!assignment || !me)
          return <Quiet title={translate('ra.page.not_found')} text={translate('day.missing')} />;
        const about = {
          ...{ me, assignment, task: null, patientId: assignment.patient?.id ?? '' },
          people: peopleOf(assignment, me.person.id),
        };
        return (
          <>
            <PatientHead assignment={assignment} />
            <TwoColumns
              left={
                eight ? (
                  <Section title={translate('day.eight')}>
                    <Loaded answer={tasks} rows={8}>
                      {({ coordinatorTasks }) => (
                        <Lines label={translate('day.eight')}>
                          {coordinatorTasks.map((task) => (
                            <TaskLine key={task.kind} task={task} to={`/mine/${id}/${task.kind}`} />
                          ))}
                        </Lines>
                      )}
                    </Loaded>
                  </Section>
                ) : (
                  <Section title={translate('day.do_something')}>
                    <Lines label={translate('day.do_something')}>
                      {actsOf(about).map(({ name }) => (
                        <ActLine key={name} name={name} to={`/mine/${id}/${name}`} />
                      ))}
                    </Lines>
                  </Section>
                )
              }
              right={
                <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
                  <Beside assignment={assignment} people={about.people} />
                </Box>
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}
