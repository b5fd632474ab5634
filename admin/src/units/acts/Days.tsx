import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DayField } from '../../shared/DayField.js';

interface DaysProps {
  from: string | undefined;
  to: string | undefined;
  onFrom: (day: string | undefined) => void;
  onTo: (day: string | undefined) => void;
  last: string;
}

/** The first day and the last, side by side. */
export function Days({ from, to, onFrom, onTo, last }: DaysProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <DayField label={translate('org.from')} value={from} onChange={onFrom} />
      <DayField label={last} value={to} onChange={onTo} />
    </Box>
  );
}
