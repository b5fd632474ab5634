import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { lastDaysOf } from '../periods.js';
import { useLogSearch } from '../useLogSearch.js';
import { SaveSearchDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';

/** Keeps what is looked for now, under a name. What looks at the last days does so whenever it is run. */
export function SaveSearch() {
  const translate = useTranslate();
  const notify = useNotify();
  const { filter } = useLogSearch();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { mutate, isPending } = useAct(SaveSearchDocument, {
    onDone: () => {
      notify('saved.done', { type: 'success', messageArgs: { name } });
      setName('');
    },
  });
  if (Object.keys(filter).length === 0)
    return (
      <Typography color="text.secondary" sx={{ mt: 2 }}>
        {translate('saved.nothing')}
      </Typography>
    );
  const days = lastDaysOf(filter);
  const { from: _from, ...rest } = filter;
  const save = () =>
    mutate({
      name: name.trim(),
      shared,
      filter: days === undefined ? filter : rest,
      lastDays: days ?? null,
    });
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) save();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 2.5 }}
    >
      <TextField
        size="small"
        label={translate('saved.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        required
        sx={{ flex: '1 1 220px' }}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {translate('saved.save')}
      </Button>
      <FormControlLabel
        sx={{ flexBasis: '100%' }}
        control={<Checkbox size="small" checked={shared} onChange={(_event, on) => setShared(on)} />}
        label={translate('saved.share')}
      />
    </Box>
  );
}
