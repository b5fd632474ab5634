import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  RecordTrainingDocument,
  type OfferedTrainingFragment,
  type TrainingQuery,
} from '../gql/operations.js';
import { useAct } from '../shared/api.js';

interface ParticipantsDialogProps {
  course: OfferedTrainingFragment;
  coordinators: TrainingQuery['coordinatorTraining'];
  onClose: () => void;
}

/** Who took part: the coordinators, and whoever else was registered before. */
export function ParticipantsDialog({ course, coordinators, onClose }: ParticipantsDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const before = course.participations.map(({ person }) => person.id);
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const { mutateAsync, isPending } = useAct(RecordTrainingDocument);
  const people = new Map([
    ...course.participations.map(({ person }) => [person.id, person.name] as const),
    ...coordinators.map(({ personId, name }) => [personId, name] as const),
  ]);
  const added = chosen.filter((each) => !before.includes(each));
  const removed = before.filter((each) => !chosen.includes(each));
  const keep = async () => {
    if (added.length) await mutateAsync({ courseId: course.id, personIds: added, tookPart: true });
    if (removed.length) await mutateAsync({ courseId: course.id, personIds: removed, tookPart: false });
    onClose();
  };
  const toggle = (person: string) =>
    setChosen(chosen.includes(person) ? chosen.filter((each) => each !== person) : [...chosen, person]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('training.who', { name: course.name })}</DialogTitle>
      <DialogContent>
        {people.size === 0 && <Typography>{translate('training.no_coordinators')}</Typography>}
        <FormGroup>
          {[...people].map(([person, name]) => (
            <FormControlLabel
              key={person}
              control={<Checkbox checked={chosen.includes(person)} onChange={() => toggle(person)} />}
              label={name}
            />
          ))}
        </FormGroup>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isPending || added.length + removed.length === 0}
          // What went wrong has been said already.
          onClick={() => void keep().catch(() => undefined)}
        >
          {translate('training.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
