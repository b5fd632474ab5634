import { PaperplaneIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AddAttachmentDocument, SendMessageDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { DraftLine } from '../shared/draft/DraftLine.js';
import { TwoTexts } from '../shared/draft/TwoTexts.js';
import { useDraft } from '../shared/draft/useDraft.js';
import { Form } from '../shared/Form.js';
import { FilesField } from './FilesField.js';
import { asAttachments, filesIn } from './files.js';
import { useSending } from '../shared/useSending.js';

interface AnswerFormProps {
  threadId: string;
  patientId: string;
}

/** Where one answers; a new form for each answer. */
export function AnswerForm(props: AnswerFormProps) {
  const [round, setRound] = useState(0);
  return <OneAnswer key={round} {...props} onSent={() => setRound(round + 1)} />;
}

const EMPTY = { text: '', files: [] };

/** One answer with its files; what is typed is kept on the server until it is sent. */
function OneAnswer({ threadId, patientId, onSent }: AnswerFormProps & { onSent: () => void }) {
  const translate = useTranslate();
  const draft = useDraft({ patientId, threadId, form: 'answer' }, EMPTY);
  const { keeper, values } = draft;
  const { send, busy, wrong } = useSending();
  const text = typeof values.text === 'string' ? values.text : '';
  const files = filesIn(values);
  const submit = () =>
    send(async (clientMutationId) => {
      const draftId = keeper.read().id;
      const [first, ...more] = asAttachments(files);
      if (text.trim()) {
        const input = {
          threadId,
          text: text.trim(),
          attachments: asAttachments(files),
          draftId,
          clientMutationId,
        };
        await request(SendMessageDocument, { input });
      } else if (first) {
        // A file alone is a message of its own.
        for (const [place, file] of [first, ...more].entries()) {
          const input = { threadId, ...file, draftId: place === 0 ? draftId : null };
          await request(AddAttachmentDocument, {
            input: { ...input, clientMutationId: `${clientMutationId}.${place}` },
          });
        }
      }
      keeper.done();
      onSent();
    });
  return (
    <Form onSubmit={() => void submit()} sx={{ mt: 2, maxWidth: '46rem' }}>
      <TwoTexts keeper={keeper} state={draft} told={(all) => [String(all.text ?? '')]} />
      <TextField
        label={translate('thread.answer')}
        value={text}
        onChange={({ target }) => keeper.type({ ...keeper.read().values, text: target.value })}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
        multiline
        minRows={3}
        maxRows={16}
        fullWidth
      />
      <FilesField
        files={files}
        onAdd={(file) => {
          const now = keeper.read().values;
          keeper.type({ ...now, files: [...filesIn(now), file] });
        }}
        onRemove={(fileId) => {
          const now = keeper.read().values;
          keeper.type({ ...now, files: filesIn(now).filter((one) => one.fileId !== fileId) });
        }}
      />
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem', mb: 1 }}>
          {wrong}
        </FormHelperText>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button
          type="submit"
          variant="contained"
          disabled={busy || (!text.trim() && files.length === 0)}
          startIcon={<PaperplaneIcon aria-hidden />}
        >
          {translate('thread.send')}
        </Button>
        <DraftLine keeper={keeper} state={draft} />
      </Box>
    </Form>
  );
}
