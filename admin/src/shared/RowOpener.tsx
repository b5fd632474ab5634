import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';

interface RowOpenerProps {
  open: boolean;
  /** What a click does, in words: it differs by whether the row is open. */
  label: string;
  onTurn: () => void;
}

/** Opens and closes what stands below a row. */
export function RowOpener({ open, label, onTurn }: RowOpenerProps) {
  const Icon = open ? ChevronUpIcon : ChevronDownIcon;
  return (
    <IconButton size="small" aria-expanded={open} aria-label={label} onClick={onTurn}>
      <Icon aria-hidden fontSize={20} />
    </IconButton>
  );
}
