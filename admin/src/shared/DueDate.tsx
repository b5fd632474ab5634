import Box from '@mui/material/Box';
import { daysSince, useDates } from './dates.js';

interface Due {
  dueOn?: string | null | undefined;
  daysLeft?: number | null | undefined;
  status?: string | null | undefined;
}

const COLOUR: Record<string, string> = {
  OVERDUE: 'var(--ax-text-danger-subtle)',
  DUE_SOON: 'var(--ax-text-warning-subtle)',
};

/** When it is due, and beside it how many days are left. */
export function DueDate({ dueOn, daysLeft, status, aligned }: Due & { aligned?: boolean }) {
  const dates = useDates();
  if (!dueOn) return null;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <time dateTime={dueOn}>{dates.date(dueOn)}</time>
      {daysLeft != null && <DaysLeft days={daysLeft} status={status} aligned={aligned} />}
    </Box>
  );
}

interface StillDueProps {
  dueOn?: string | null | undefined;
  /** Calendar days before it when it begins to press. */
  soon: number;
}

/** When what is still to be done is due, in a column, where the server keeps no status for it. */
export function StillDue({ dueOn, soon }: StillDueProps) {
  if (!dueOn) return null;
  const daysLeft = -daysSince(dueOn);
  const status = daysLeft < 0 ? 'OVERDUE' : daysLeft <= soon ? 'DUE_SOON' : 'UPCOMING';
  return <DueDate {...{ dueOn, daysLeft, status }} aligned />;
}

interface DaysLeftProps {
  days: number;
  status?: string | null | undefined;
  /** Under others of its kind, in a column. */
  aligned?: boolean | undefined;
}

/** Days left, or over. */
export function DaysLeft({ days, status, aligned = false }: DaysLeftProps) {
  const dates = useDates();
  const colour = COLOUR[status ?? ''];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        ml: 1,
        ...(aligned && { minWidth: 104, textAlign: 'right' }),
        color: colour ?? 'text.secondary',
        fontWeight: colour ? 600 : 400,
      }}
    >
      {dates.left(days)}
    </Box>
  );
}
