import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  HourglassIcon,
  Buildings3Icon,
  MinusCircleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AssignmentRowFragment, AssignmentStatus } from '../gql/operations.js';
import { daysSince, useDates } from './dates.js';
import { lateLook } from './late-look.js';
import { PatientName } from './PatientName.js';
import { Tag, type Tone } from './Tag.js';

const LOOK: Record<AssignmentStatus, { icon: typeof HourglassIcon; tone: Tone }> = {
  ACCEPTED: { icon: CheckmarkCircleIcon, tone: 'success' },
  DECLINED: { icon: XMarkOctagonIcon, tone: 'danger' },
  ENDED: { icon: MinusCircleIcon, tone: 'neutral' },
  PROPOSED: { icon: HourglassIcon, tone: 'warning' },
  WITH_UNIT: { icon: Buildings3Icon, tone: 'info' },
};

interface AssignmentLineProps {
  assignment: AssignmentRowFragment;
  /** Among others that wait for an answer: then that need not be said. */
  waiting?: boolean;
}

/** Who was named for whom, and what they answered. */
export function AssignmentLine({ assignment, waiting = false }: AssignmentLineProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { patient, coordinator, status, answerBy, acceptedAt, endedAt, proposedAt } = assignment;
  const waits = status === 'PROPOSED' && answerBy;
  const late = Boolean(waits && daysSince(answerBy) > 0);
  const when = status === 'ACCEPTED' ? acceptedAt : (endedAt ?? proposedAt);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        minHeight: 40,
        py: 0.5,
        fontSize: '0.9375rem',
        borderBottom: '1px solid var(--ax-border-neutral-subtle)',
      }}
    >
      <PatientName patient={patient} />
      <ArrowRightIcon aria-hidden fontSize={16} color="var(--ax-text-neutral-decoration)" />
      <span>{coordinator?.person?.name ?? coordinator?.unit?.name}</span>
      <Box component="span" sx={{ ml: 'auto', display: 'inline-flex', alignItems: 'center', gap: 1 }}>
        {status && !(waiting && waits) && (
          <Tag {...LOOK[status]}>{translate(`enum.assignment.${status}`)}</Tag>
        )}
        <Box component="span" sx={{ ...lateLook(late), whiteSpace: 'nowrap' }}>
          {waits
            ? translate(late ? 'today.answer_late' : 'today.answer_by', { date: dates.short(answerBy) })
            : when && dates.ago(when)}
        </Box>
      </Box>
    </Box>
  );
}
