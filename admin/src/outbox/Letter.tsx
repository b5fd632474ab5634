import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { OutboxRow } from './OutboxTable.js';

/** What the message says, as its reader would see it. */
export function Letter({ message }: { message: OutboxRow }) {
  const translate = useTranslate();
  const { text, language, urgent, attempts, lastError } = message;
  const notes = [
    urgent ? translate('outbox.urgent') : '',
    attempts > 0 ? translate('outbox.attempts', attempts) : '',
    lastError ?? '',
  ].filter(Boolean);
  return (
    <Box sx={{ maxWidth: 640, mt: 0.5 }}>
      <Box
        lang={language}
        sx={{
          whiteSpace: 'pre-line',
          overflowWrap: 'anywhere',
          p: 2,
          borderRadius: 1,
          backgroundColor: 'var(--ax-bg-neutral-soft)',
        }}
      >
        {text.trim()}
      </Box>
      {notes.length > 0 && <Box sx={{ mt: 1, color: 'text.secondary' }}>{notes.join(' · ')}</Box>}
    </Box>
  );
}
