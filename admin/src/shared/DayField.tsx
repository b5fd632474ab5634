import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { enUS, nbNO } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/nb';
import 'dayjs/locale/nn';
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
  return (
    <LocalizationProvider
      dateAdapter={AdapterDayjs}
      adapterLocale={calendar}
      localeText={texts.components.MuiLocalizationProvider.defaultProps.localeText}
    >
      <DatePicker
        label={label}
        format={format}
        value={value ? dayjs(value) : null}
        minDate={FIRST}
        maxDate={LAST}
        onChange={(day, { validationError }) => {
          // What is half written is nothing yet.
          if (!validationError) onChange(day?.format('YYYY-MM-DD'));
        }}
        slotProps={{ textField: { size: 'small', sx: slim }, field: { clearable: true } }}
      />
    </LocalizationProvider>
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
