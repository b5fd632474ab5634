import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { WriteOwnWordsDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { Part, Quote } from '../Part.js';
import type { MyPlanWhole } from './MyPlan.js';

const FIELDS = ['whatMatters', 'resources', 'needs', 'wishes'] as const;
type Field = (typeof FIELDS)[number];

/** What matters to the patient, in their own words; nobody else's are written over. */
export function OwnWords({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [words, setWords] = useState<Partial<Record<Field, string>>>({});
  const { mutate, isPending } = useAct(WriteOwnWordsDocument, {
    onDone: () => notify('mypage.saved', { type: 'success' }),
  });
  if (!plan.allowed.includes('WRITE')) {
    const said = FIELDS.filter((field) => plan[field]);
    return said.map((field) => (
      <Part key={field} title={translate(`mypage.words_${field}`)}>
        <Quote>{plan[field]}</Quote>
      </Part>
    ));
  }
  const save = () =>
    mutate({
      id: plan.id,
      ...words,
      ...(plan.wordsVersion === null ? {} : { expectedVersion: plan.wordsVersion }),
    });
  return (
    <Part title={translate('mypage.words')}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={translate(`mypage.words_${field}`)}
          value={words[field] ?? plan[field] ?? ''}
          onChange={(event) => setWords({ ...words, [field]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 5000 } }}
          multiline
          minRows={2}
          fullWidth
          sx={{ mb: 2, maxWidth: '42rem', display: 'block' }}
        />
      ))}
      <Button variant="contained" disabled={isPending || Object.keys(words).length === 0} onClick={save}>
        {translate('mypage.save')}
      </Button>
    </Part>
  );
}
