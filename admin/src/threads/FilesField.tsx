import { PaperclipIcon, XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { sendFile } from '../providers/file.js';
import { sentenceFor } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { MOST_FILES, type Waiting } from './files.js';

interface FilesFieldProps {
  files: readonly Waiting[];
  onAdd: (file: Waiting) => void;
  onRemove: (fileId: string) => void;
}

/** Files that go with the message: each is sent in at once, and looked into there. */
export function FilesField({ files, onAdd, onRemove }: FilesFieldProps) {
  const translate = useTranslate();
  const dates = useDates();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const take = async (chosen: File[]) => {
    setBusy(true);
    setWrong([]);
    for (const file of chosen.slice(0, MOST_FILES - files.length)) {
      try {
        onAdd({ fileId: await sendFile(file), name: file.name, size: file.size });
      } catch (error) {
        setWrong((before) => [...before, `${file.name}: ${translate(sentenceFor(error))}`]);
      }
    }
    setBusy(false);
  };
  return (
    <Box sx={{ my: 1 }}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="application/pdf,image/png,image/jpeg"
        aria-label={translate('thread.attach')}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file can be chosen again.
          target.value = '';
          void take(chosen);
        }}
      />
      {files.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('thread.files')}
          sx={{ listStyle: 'none', m: 0, mb: 1, p: 0 }}
        >
          {files.map(({ fileId, name, size }) => (
            <Box component="li" key={fileId} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <PaperclipIcon aria-hidden fontSize={18} />
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {name}, {dates.size(size)}
              </Box>
              <IconButton
                size="small"
                aria-label={translate('thread.remove_file', { name })}
                onClick={() => onRemove(fileId)}
              >
                <XMarkIcon aria-hidden fontSize={20} />
              </IconButton>
            </Box>
          ))}
        </Box>
      )}
      <Button
        variant="outlined"
        disabled={busy || files.length >= MOST_FILES}
        startIcon={<PaperclipIcon aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {translate(busy ? 'thread.attaching' : 'thread.attach')}
      </Button>
      <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
        {translate('thread.file_kinds')}
      </Box>
      {wrong.map((one) => (
        <FormHelperText key={one} error role="alert" sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
          {one}
        </FormHelperText>
      ))}
    </Box>
  );
}
