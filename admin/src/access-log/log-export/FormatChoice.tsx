import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { LogExportFormat } from '../../gql/operations.js';

const FORMATS: readonly LogExportFormat[] = ['JSON_LINES', 'CSV', 'FHIR'];

interface FormatChoiceProps {
  value: LogExportFormat;
  onChange: (format: LogExportFormat) => void;
}

/** For whom the file is: whoever verifies it, whoever opens it in a spreadsheet, another system. */
export function FormatChoice({ value, onChange }: FormatChoiceProps) {
  const translate = useTranslate();
  return (
    <FormControl>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('export.text')}
      </Typography>
      <FormLabel id="export-format">{translate('export.format')}</FormLabel>
      <RadioGroup
        aria-labelledby="export-format"
        value={value}
        onChange={(_event, chosen) => onChange(chosen as LogExportFormat)}
      >
        {FORMATS.map((format) => (
          <FormControlLabel
            key={format}
            value={format}
            control={<Radio size="small" />}
            label={translate(`export.as_${format}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
