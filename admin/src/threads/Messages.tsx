import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { WrittenMessageFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { OneMessage } from './OneMessage.js';
import type { ShownThread } from './subject.js';
import { useReadWhenOpened } from './useThread.js';

interface MessagesProps {
  thread: ShownThread;
  messages: WrittenMessageFragment[];
  /** There are older ones. */
  onOlder?: () => void;
  busy?: boolean;
}

/** What was written, oldest first; a line stands before what one had not read. */
export function Messages({ thread, messages, onOlder, busy = false }: MessagesProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const myId = me?.person.id;
  const readTo = useReadWhenOpened(thread, myId);
  const isNew = ({ author, sentAt }: WrittenMessageFragment) =>
    author?.id !== myId && (!readTo || (sentAt ?? '') > readTo);
  const firstNew = messages.find(isNew)?.id;
  const start = useRef<HTMLLIElement>(null);
  // One begins where one left off, and at the last where all is read.
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to clean up by.
    void start.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const last = messages.at(-1)?.id;
  return (
    <>
      {onOlder && (
        <Button variant="outlined" disabled={busy} onClick={onOlder} sx={{ mb: 1 }}>
          {translate('thread.older')}
        </Button>
      )}
      <Box component="ol" aria-label={translate('thread.messages')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {messages.map((message) => (
          <Box component="li" key={message.id} ref={message.id === (firstNew ?? last) ? start : null}>
            {message.id === firstNew && <NewLine text={translate('thread.new_from_here')} />}
            <OneMessage message={message} mine={message.author?.id === myId} />
          </Box>
        ))}
      </Box>
    </>
  );
}

function NewLine({ text }: { text: string }) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        py: 1,
        fontSize: '0.875rem',
        fontWeight: 600,
        color: 'var(--ax-text-accent)',
        '&::after': { content: '""', flex: 1, borderTop: '1px solid var(--ax-border-accent)' },
      }}
    >
      {text}
    </Box>
  );
}
