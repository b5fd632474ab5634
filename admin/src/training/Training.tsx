import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { TrainingDocument, type TrainingQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { AllClear, line, Lines, Section } from '../shared/overview/Section.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { PageHead } from '../shared/PageHead.js';
import { CourseDialog } from './CourseDialog.js';
import { ParticipantsDialog } from './ParticipantsDialog.js';

/** Opplæring: who lacks what of what the organisation asks, the courses that it offers, and who took part. */
export default function Training() {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const answer = useApi('Training', TrainingDocument, {});
  return (
    <>
      <PageHead title={translate('training.title')}>
        <Button variant="contained" onClick={() => setAdding(true)}>
          {translate('training.add')}
        </Button>
      </PageHead>
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('training.explain')}</Typography>
      <Loaded answer={answer} rows={10}>
        {(data) => <TwoColumns left={<Lacking data={data} />} right={<Courses data={data} />} />}
      </Loaded>
      {adding && <CourseDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Lacking({ data: { coordinatorTraining: people } }: { data: TrainingQuery }) {
  const translate = useTranslate();
  const lacking = people.filter(({ lacks }) => lacks.length > 0);
  const asked = people.some((each) => each.asked.length > 0);
  const title = translate('training.lacking');
  return (
    <Section title={title}>
      {lacking.length === 0 ? (
        <AllClear text={translate(asked ? 'training.nobody' : 'training.nothing_asked')} />
      ) : (
        <Lines label={title}>
          {lacking.map(({ personId, name, lacks }) => (
            <Box component="li" key={personId} sx={line}>
              <span>{name}</span>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {lacks.join(', ')}
              </Box>
            </Box>
          ))}
        </Lines>
      )}
    </Section>
  );
}

function Courses({ data }: { data: TrainingQuery }) {
  const translate = useTranslate();
  const dates = useDates();
  const [open, setOpen] = useState<string>();
  const courses = data.trainingCourses.nodes;
  const course = courses.find(({ id }) => id === open);
  const title = translate('training.courses');
  return (
    <Section title={title}>
      {courses.length === 0 ? (
        <AllClear text={translate('training.none')} />
      ) : (
        <Lines label={title}>
          {courses.map(({ id, name, heldOn, hours, participations }) => (
            <Box component="li" key={id} sx={line}>
              <span>{name}</span>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {`${dates.whole(heldOn)} · ${translate('training.hours', { hours: dates.number(hours) })} · `}
                {translate('training.took_part', participations.length)}
              </Box>
              {heldOn <= todayInOslo() && (
                <Button
                  size="small"
                  sx={{ ml: 'auto' }}
                  aria-label={`${translate('training.register')}: ${name}, ${dates.whole(heldOn)}`}
                  onClick={() => setOpen(id)}
                >
                  {translate('training.register')}
                </Button>
              )}
            </Box>
          ))}
        </Lines>
      )}
      {course && (
        <ParticipantsDialog
          course={course}
          coordinators={data.coordinatorTraining}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}
