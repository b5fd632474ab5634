import { PaperplaneIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { OpenThreadDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { DraftLine } from '../shared/draft/DraftLine.js';
import { TwoTexts } from '../shared/draft/TwoTexts.js';
import { useDraft } from '../shared/draft/useDraft.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { aboutInput, useAboutChoices } from './about.js';
import { usePeopleChoices, whoMayNotRead, type Around } from '../shared/around/people-choices.js';
import { FilesField } from './FilesField.js';
import { asAttachments, filesIn } from './files.js';
import { PeopleField } from '../shared/around/PeopleField.js';
import { Form } from '../shared/Form.js';
import { useSending } from '../shared/useSending.js';

/** The patient among those one writes to: their login is nobody's to know. */
const PATIENT = 'PATIENT';

interface NewThreadFormProps {
  around: Around;
  patientId: string;
  /** What it is about, where the address says so. */
  about: string | null;
}

/** About what, to whom, and the first message; kept on the server as one types. */
export function NewThreadForm({ around, patientId, about }: NewThreadFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const abouts = useAboutChoices()(around);
  const people = [
    { value: PATIENT, label: `${around.patient?.name ?? ''} (${translate('thread.the_patient')})` },
    ...usePeopleChoices()(around),
  ];
  const known = abouts.some(({ value }) => value === about) ? (about ?? PATIENT) : PATIENT;
  // A form for each thing that one began to write about.
  const form = known === PATIENT ? 'newThread' : `newThread.${known}`;
  const draft = useDraft({ patientId, form }, { about: known, to: [], topic: '', text: '', files: [] });
  const { keeper, ready } = draft;
  const [tried, setTried] = useState(false);
  const { send, busy, wrong } = useSending((error) => {
    const named = read(keeper.read().values, abouts, people).to.filter((id) => id !== PATIENT);
    const names = whoMayNotRead(error, named, people);
    return names && translate('thread.may_not_read', { names });
  });
  if (!ready) return <RowsSkeleton rows={6} />;

  const values = read(draft.values, abouts, people);
  const set = (change: Partial<typeof values>) => keeper.type({ ...keeper.read().values, ...change });
  const needed = translate('day.required');
  const lacks = {
    to: values.to.length === 0 ? needed : undefined,
    topic: values.topic.trim() ? undefined : needed,
    text: values.text.trim() ? undefined : needed,
  };
  const submit = () => {
    setTried(true);
    if (lacks.to ?? lacks.topic ?? lacks.text) return;
    void send(async (clientMutationId) => {
      const input = {
        ...{ patientId, clientMutationId, draftId: keeper.read().id, ...aboutInput(values.about) },
        ...{ topic: values.topic.trim(), text: values.text.trim(), attachments: asAttachments(values.files) },
        participantIds: values.to.filter((id) => id !== PATIENT),
        patientTakesPart: values.to.includes(PATIENT),
      };
      const { openThread } = await request(OpenThreadDocument, { input });
      keeper.done();
      notify('thread.sent', { type: 'success' });
      void navigate(openThread ? `/threads/${openThread.id}` : '/threads', { replace: true });
    });
  };
  return (
    <Form onSubmit={submit} sx={{ maxWidth: 620, display: 'grid', gap: 2 }}>
      <TwoTexts
        keeper={keeper}
        state={draft}
        told={({ topic, text }) => [topic, text].filter((one) => typeof one === 'string')}
      />
      <TextField
        select
        label={translate('thread.about')}
        value={values.about}
        onChange={({ target }) => set({ about: target.value })}
        fullWidth
      >
        {abouts.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <PeopleField
        label={translate('thread.to')}
        choices={people}
        value={values.to}
        wrong={tried ? lacks.to : undefined}
        onChange={(to) => set({ to })}
      />
      <TextField
        label={translate('thread.topic')}
        value={values.topic}
        onChange={({ target }) => set({ topic: target.value })}
        error={tried && Boolean(lacks.topic)}
        helperText={tried && lacks.topic}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        required
        fullWidth
      />
      <TextField
        label={translate('thread.message')}
        value={values.text}
        onChange={({ target }) => set({ text: target.value })}
        error={tried && Boolean(lacks.text)}
        helperText={tried && lacks.text}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
        multiline
        minRows={5}
        maxRows={18}
        required
        fullWidth
      />
      <FilesField
        files={values.files}
        onAdd={(file) => set({ files: [...filesIn(keeper.read().values), file] })}
        onRemove={(id) => set({ files: filesIn(keeper.read().values).filter(({ fileId }) => fileId !== id) })}
      />
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
          {wrong}
        </FormHelperText>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={busy} startIcon={<PaperplaneIcon aria-hidden />}>
          {translate('thread.send')}
        </Button>
        <DraftLine keeper={keeper} state={draft} />
      </Box>
    </Form>
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was typed, less what can no longer be chosen. */
function read(
  values: Readonly<Record<string, unknown>>,
  abouts: readonly { value: string }[],
  people: readonly { value: string }[],
) {
  const to = Array.isArray(values.to) ? (values.to as unknown[]) : [];
  return {
    about: abouts.find(({ value }) => value === values.about)?.value ?? PATIENT,
    to: people.map(({ value }) => value).filter((value) => to.includes(value)),
    topic: text(values.topic),
    text: text(values.text),
    files: filesIn(values),
  };
}
