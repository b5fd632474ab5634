import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

/** Somebody outside the platform, as typed. */
export interface Outside {
  name: string;
  organisation: string;
  email: string;
}

const EMPTY: Outside = { name: '', organisation: '', email: '' };

/** What is in a draft came from a server, and from an earlier day. */
export const outsideIn = (value: unknown): Outside[] =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .filter((one): one is Partial<Outside> => typeof one === 'object' && one !== null)
    .map((one) => ({ ...EMPTY, ...one }));

/** As the API takes them; a row without a name is nobody. */
export const asParticipants = (people: readonly Outside[]) =>
  people
    .filter(({ name }) => name.trim())
    .map(({ name, organisation, email }) => ({
      outside: {
        name: name.trim(),
        organisation: organisation.trim() || null,
        email: email.trim() || null,
      },
    }));

interface OutsideFieldsProps {
  people: readonly Outside[];
  onChange: (people: Outside[]) => void;
}

/** A school, NAV and others: told time, place and who calls, and nothing of the patient. */
export function OutsideFields({ people, onChange }: OutsideFieldsProps) {
  const translate = useTranslate();
  const set = (place: number, change: Partial<Outside>) =>
    onChange(people.map((one, i) => (i === place ? { ...one, ...change } : one)));
  return (
    <Box role="group" aria-label={translate('meeting.outside')}>
      {people.map((one, place) => (
        <Box key={place} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1, alignItems: 'center' }}>
          {(['name', 'organisation', 'email'] as const).map((field) => (
            <TextField
              key={field}
              size="small"
              label={translate(`meeting.outside_${field}`)}
              value={one[field]}
              onChange={({ target }) => set(place, { [field]: target.value })}
              slotProps={{ htmlInput: { maxLength: 200 } }}
              sx={{ flex: '1 1 150px' }}
            />
          ))}
          <IconButton
            size="small"
            aria-label={translate('meeting.outside_remove', { name: one.name })}
            onClick={() => onChange(people.filter((_one, i) => i !== place))}
          >
            <XMarkIcon aria-hidden fontSize={20} />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<PlusIcon aria-hidden />} onClick={() => onChange([...people, EMPTY])}>
        {translate('meeting.outside_add')}
      </Button>
    </Box>
  );
}
