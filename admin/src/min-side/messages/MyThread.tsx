import { useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import {
  MarkReadDocument,
  MyThreadDocument,
  SendMessageDocument,
  type MyThreadQuery,
} from '../../gql/operations.js';
import { request } from '../../providers/request.js';
import { useAct, useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { TextLink } from '../../shared/TextLink.js';
import { Row, Rows } from '../Part.js';
import { Words } from '../Words.js';

/** Where it stands that something is new. */
const LISTS = ['MyThreads', 'PatientPage'];

type Thread = NonNullable<MyThreadQuery['thread']>;

/** One conversation; what has been seen is marked as read. */
export function MyThread() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('MyThread', MyThreadDocument, { id });
  const unread = answer.data?.thread?.unread ?? 0;
  const queries = useQueryClient();
  useEffect(() => {
    if (unread === 0) return;
    // Not marked: it is shown as new once more, and nothing is lost.
    request(MarkReadDocument, { input: { threadId: id } })
      .then(() =>
        queries.invalidateQueries({ predicate: ({ queryKey }) => LISTS.includes(String(queryKey[0])) }),
      )
      .catch(() => undefined);
  }, [id, queries, unread]);
  return (
    <>
      <TextLink to="/min-side/messages">{translate('mypage.all_messages')}</TextLink>
      <Loaded answer={answer} rows={6}>
        {({ thread }) => thread && <Conversation thread={thread} />}
      </Loaded>
    </>
  );
}

function Conversation({ thread }: { thread: Thread }) {
  const translate = useTranslate();
  const dates = useDates();
  const people = (thread.participants ?? []).flatMap(({ person }) => person?.name ?? []);
  const title = translate('mypage.conversation');
  return (
    <>
      <PageHead title={title} />
      {thread.topic && <Words>{thread.topic}</Words>}
      {people.length > 0 && <Words quiet>{translate('mypage.with', { names: people.join(', ') })}</Words>}
      <Rows label={title}>
        {(thread.messages?.nodes ?? []).map(
          ({ id, author, authorRole, sentAt, text, retractedAt, attachments }) => (
            <Row key={id}>
              <Box sx={{ color: 'text.secondary' }}>
                <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
                  {author?.name}
                </Box>
                {[authorRole && translate(`enum.role.${authorRole}`), sentAt && dates.moment(sentAt)]
                  .filter(Boolean)
                  .map((said) => ` · ${said}`)}
              </Box>
              <Box sx={{ whiteSpace: 'pre-wrap' }}>{retractedAt ? translate('mypage.retracted') : text}</Box>
              {(attachments ?? []).map((file) => (
                <Box key={file.id} sx={{ color: 'text.secondary' }}>
                  {translate('mypage.attached', { name: file.name ?? '' })}
                </Box>
              ))}
            </Row>
          ),
        )}
      </Rows>
      {thread.allowed.includes('SEND') && <Answer threadId={thread.id} />}
    </>
  );
}

function Answer({ threadId }: { threadId: string }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { mutate, isPending } = useAct(SendMessageDocument, { onDone: () => setText('') });
  return (
    <Box sx={{ mt: 2, maxWidth: '42rem' }}>
      <TextField
        label={translate('mypage.write')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
        multiline
        minRows={3}
        fullWidth
        sx={{ mb: 1 }}
      />
      <Button
        variant="contained"
        disabled={isPending || !text.trim()}
        onClick={() => mutate({ threadId, text: text.trim() })}
      >
        {translate('mypage.send')}
      </Button>
    </Box>
  );
}
