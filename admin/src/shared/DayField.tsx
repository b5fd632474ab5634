import Box from '@mui/material/Box';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { enUS, nbNO } from '@mui/x-date-pickers/locales';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/nb';
import 'dayjs/locale/nn';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';

const AS_WRITTEN = 'DD.MM.YYYY';
const SPOKEN = {
  nb: { calendar: 'nb', format: AS_WRITTEN, texts: nbNO },
  nn: { calendar: 'nn', format: AS_WRITTEN, texts: nbNO },
  en: { calendar: 'en-gb', format: 'DD/MM/YYYY', texts: enUS },
};
const FIRST = dayjs('1900-01-01');
const LAST = dayjs('2100-12-31');

interface DayFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day, written as Norwegians write it whatever the browser thinks; or picked from a calendar. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const [locale] = useLocaleState();
  const { calendar, format, texts } = SPOKEN[locale as keyof typeof SPOKEN] ?? SPOKEN.nb;
  // The year is typed digit by digit: given another value before the last of them, the picker forgets day and month.
  const [half, setHalf] = useState<{ day: Dayjs | null; beside: string | undefined } | null>(null);
  const whole = value ? dayjs(value) : null;
  return (
    <Box
      sx={{ display: 'contents' }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // What was left half written is given up: what one sees is what is sent.
        if (!currentTarget.contains(relatedTarget as Node | null)) setHalf(null);
      }}
    >
      <LocalizationProvider
        dateAdapter={AdapterDayjs}
        adapterLocale={calendar}
        localeText={texts.components.MuiLocalizationProvider.defaultProps.localeText}
      >
        <DatePicker
          label={label}
          format={format}
          value={half && half.beside === value ? half.day : whole}
          minDate={FIRST}
          maxDate={LAST}
          onChange={(day, { validationError }) => {
            // What is half written is nothing yet.
            if (validationError) return setHalf({ day, beside: value });
            setHalf(null);
            onChange(day?.format('YYYY-MM-DD'));
          }}
          slotProps={{ textField: { size: 'small', sx: slim }, field: { clearable: true } }}
        />
      </LocalizationProvider>
    </Box>
  );
}

const slim = {
  width: 180,
  '& .MuiPickersOutlinedInput-root': { height: 34, fontSize: '0.9375rem' },
  '& .MuiPickersOutlinedInput-notchedOutline': { borderColor: 'var(--ax-border-neutral)' },
  '& .MuiPickersSectionList-root': { py: 0.75 },
  '& .MuiInputLabel-root': { fontSize: '0.9375rem', color: 'text.primary' },
  '& .MuiInputLabel-root:not(.MuiInputLabel-shrink)': { transform: 'translate(14px, 6px)' },
  '& .MuiIconButton-root': { p: 0.5, mr: -1 },
  '& .MuiSvgIcon-root': { fontSize: 20 },
};
