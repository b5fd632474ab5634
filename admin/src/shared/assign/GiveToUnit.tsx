import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { UnitsDocument, type VacancyRowFragment } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useApi } from '../api.js';
import { useAssign } from './useAssign.js';

interface GiveToUnitProps {
  vacancy: VacancyRowFragment;
  onClose: () => void;
}

/** Gives the responsibility to a unit, whose leader is to name somebody. */
export function GiveToUnit({ vacancy, onClose }: GiveToUnitProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const organisation = me?.grant?.unit?.organisation?.id ?? '';
  const { data } = useApi('Units', UnitsDocument, { organisation }, { enabled: organisation !== '' });
  const [unit, setUnit] = useState<{ id: string; name: string } | null>(null);
  const [tried, setTried] = useState(false);
  const { assignToUnit, isPending } = useAssign(vacancy, onClose);
  const units = (data?.units.nodes ?? [])
    .filter(({ id }) => id !== organisation)
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  const submit = () => {
    setTried(true);
    if (unit) assignToUnit(unit.id);
  };
  const missing = tried && !unit;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="unit-title">
      <DialogTitle id="unit-title">
        {translate('assign.unit_title', { patient: vacancy.patient?.name ?? '' })}
      </DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('assign.unit_text')}
        </Typography>
        <Box sx={{ pt: 0.5 }}>
          <Autocomplete
            options={units}
            value={unit}
            onChange={(_event, chosen) => setUnit(chosen)}
            getOptionLabel={({ name }) => name}
            getOptionKey={({ id }) => id}
            noOptionsText={translate('ra.navigation.no_results')}
            openText={translate('assign.unit')}
            clearText={translate('app.close')}
            closeText={translate('app.close')}
            renderInput={(params) => (
              <TextField
                {...params}
                label={translate('assign.unit')}
                error={missing}
                helperText={missing ? translate('assign.unit_required') : ' '}
                autoFocus
              />
            )}
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button variant="contained" disabled={isPending} onClick={submit}>
          {translate('assign.unit_give')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
