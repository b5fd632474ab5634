import {
  CheckmarkCircleFillIcon,
  ChevronRightIcon,
  CircleIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { OneTask } from '../acts/act.js';
import { useDates } from '../../shared/dates.js';
import { lateLook } from '../../shared/late-look.js';
import { line, sentence } from '../../shared/overview/Section.js';

/** One of the eight: done or not, due when; the whole line leads to its form. */
export function TaskLine({ task, to }: { task: OneTask; to: string }) {
  const translate = useTranslate();
  const dates = useDates();
  const { text, lastDoneOn, lastDoneBy, dueOn, overdue } = task;
  const [Icon, colour] = overdue
    ? [ExclamationmarkTriangleIcon, 'danger']
    : lastDoneOn
      ? [CheckmarkCircleFillIcon, 'success']
      : [CircleIcon, 'neutral'];
  const state = sentence([
    lastDoneOn
      ? translate('day.done_on', { date: dates.short(lastDoneOn), name: lastDoneBy ?? '' })
      : translate('day.never_done'),
    dueOn && translate(overdue ? 'day.overdue' : 'day.due_on', { date: dates.short(dueOn) }),
  ]);
  return (
    <Opening to={to} icon={<Icon aria-hidden fontSize={22} color={`var(--ax-text-${colour}-decoration)`} />}>
      {text}
      <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', ...lateLook(overdue) }}>
        {state}
      </Box>
    </Opening>
  );
}

/** Something to do that is none of the eight. */
export function ActLine({ name, to }: { name: string; to: string }) {
  const translate = useTranslate();
  return <Opening to={to}>{translate(`day.act.${name}`)}</Opening>;
}

function Opening({ to, icon, children }: { to: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <Box component="li">
      <Box
        component={LinkBase}
        to={to}
        sx={{
          ...line,
          flexWrap: 'nowrap',
          minHeight: 52,
          color: 'text.primary',
          textDecoration: 'none',
          '& svg': { flex: 'none' },
          '&:hover': { backgroundColor: 'var(--ax-bg-neutral-moderate-hoverA)' },
        }}
      >
        {icon}
        <Box component="span" sx={{ flex: '1 1 0', minWidth: 0 }}>
          {children}
        </Box>
        <ChevronRightIcon aria-hidden fontSize={20} color="var(--ax-text-neutral-decoration)" />
      </Box>
    </Box>
  );
}
