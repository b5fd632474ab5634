import { PaperclipIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RetractMessageDocument, type WrittenMessageFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import { useFile } from '../shared/useFile.js';

interface OneMessageProps {
  message: WrittenMessageFragment;
  mine: boolean;
}

/** What one of those in the thread wrote, with its files; one's own can be taken back. */
export function OneMessage({ message, mine }: OneMessageProps) {
  const translate = useTranslate();
  const dates = useDates();
  const save = useFile();
  const { author, authorRole, sentAt, text, retractedAt, retractionReason, attachments, allowed } = message;
  return (
    <Box component="article" sx={{ ...box, ...(mine ? own : {}) }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, fontSize: '0.875rem', minHeight: 30 }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <Box component="span" sx={{ fontWeight: 600, fontSize: '0.9375rem', color: 'text.primary' }}>
            {mine ? translate('thread.you') : author?.name}
          </Box>
          {!mine && authorRole && ` · ${translate(`enum.role.${authorRole}`)}`}
          {sentAt && (
            <>
              {' · '}
              <time dateTime={sentAt}>{dates.moment(sentAt)}</time>
            </>
          )}
        </Box>
        {allowed.includes('RETRACT') && !retractedAt && <Retract id={message.id} />}
      </Box>
      {retractedAt ? (
        <Box sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
          {[translate('thread.retracted'), retractionReason].filter(Boolean).join(' · ')}
        </Box>
      ) : (
        text && <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Box>
      )}
      {(attachments ?? []).map(({ id, name, size }) => (
        <Button
          key={id}
          variant="outlined"
          startIcon={<PaperclipIcon aria-hidden />}
          onClick={() => void save({ id, name: name ?? '' })}
          sx={{ mt: 1, mr: 1, overflowWrap: 'anywhere' }}
        >
          {[name, size != null && dates.size(size)].filter(Boolean).join(', ')}
        </Button>
      ))}
    </Box>
  );
}

function Retract({ id }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(RetractMessageDocument, {
    onDone: () => {
      setOpen(false);
      notify('thread.retract_done', { type: 'success' });
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} sx={{ ml: 'auto', minHeight: 28 }}>
        {translate('thread.retract')}
      </Button>
      {open && (
        <ReasonDialog
          open
          busy={isPending}
          title={translate('thread.retract_title')}
          text={translate('thread.retract_text')}
          label={translate('thread.retract_why')}
          most={500}
          act={translate('thread.retract')}
          danger
          onClose={() => setOpen(false)}
          onSubmit={(reason) => mutate({ id, reason: reason || null })}
        />
      )}
    </>
  );
}

const box = {
  py: 1,
  pl: 1.5,
  mb: 1,
  maxWidth: '46rem',
  borderLeft: '3px solid var(--ax-border-neutral-subtle)',
};
const own = { borderLeftColor: 'var(--ax-border-accent)' };
