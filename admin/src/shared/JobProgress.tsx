import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';

/** Whether somebody works on it, so that it is worth asking again. */
export const runs = (job: { status: string } | null | undefined): boolean =>
  job?.status === 'QUEUED' || job?.status === 'RUNNING';

interface JobProgressProps {
  progress: number;
  /** What is told of it now, in words. */
  told: string;
  /** What the bar shows. */
  label: string;
  /** Missing where whoever looks may not call it off. */
  onCancel?: (() => void) | undefined;
  cancelling: boolean;
}

/** How far long work has come, and a way to call it off. */
export function JobProgress({ progress, told, label, onCancel, cancelling }: JobProgressProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <span role="status">{told}</span>
        {onCancel && (
          <Button size="small" disabled={cancelling} onClick={onCancel}>
            {translate('need.cancel')}
          </Button>
        )}
      </Box>
      <LinearProgress
        variant="determinate"
        value={progress}
        aria-label={label}
        sx={{ height: 6, borderRadius: 1 }}
      />
    </Box>
  );
}
