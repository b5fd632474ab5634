import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceFor } from '../../shared/api.js';
import { visuallyHidden } from '../../shared/visuallyHidden.js';
import { OptionList } from './OptionList.js';
import { useFound } from './useFound.js';
import { useOptions } from './useOptions.js';

interface PaletteProps {
  onClose: () => void;
  onSwitchGrant: () => void;
}

/** One line to go anywhere from: the arrows choose, Enter goes, Escape leaves. What is typed stands nowhere afterwards. */
export default function Palette({ onClose, onSwitchGrant }: PaletteProps) {
  const translate = useTranslate();
  const list = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(text);
  const options = useOptions(text, found.data, onSwitchGrant);
  const at = Math.min(chosen, Math.max(0, options.length - 1));
  const active = options[at];
  const run = (option: typeof active) => {
    if (!option) return;
    onClose();
    option.run();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setChosen((at + 1) % Math.max(1, options.length)),
    ArrowUp: () => setChosen((at - 1 + options.length) % Math.max(1, options.length)),
    PageDown: () => setChosen(Math.min(at + 8, options.length - 1)),
    PageUp: () => setChosen(Math.max(at - 8, 0)),
    Enter: () => run(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What a keyboard for other scripts is still putting together is its own.
    if (event.nativeEvent.isComposing) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const said = found.searching
    ? translate('find.searching')
    : options.length > 0
      ? translate('find.total', options.length)
      : translate('find.none');
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${list}-title`}
      slotProps={{ container: { sx: { alignItems: 'flex-start' } }, paper: { sx: paper } }}
    >
      <Box component="h2" id={`${list}-title`} sx={visuallyHidden}>
        {translate('find.title')}
      </Box>
      <Box sx={line}>
        <MagnifyingGlassIcon aria-hidden fontSize={22} />
        <InputBase
          fullWidth
          autoFocus
          value={text}
          placeholder={translate('find.placeholder')}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            'aria-label': translate('find.placeholder'),
            role: 'combobox',
            'aria-expanded': options.length > 0,
            'aria-controls': list,
            'aria-autocomplete': 'list',
            'aria-activedescendant': active ? `${list}-${active.id}` : undefined,
            autoComplete: 'off',
            autoCorrect: 'off',
            spellCheck: false,
            maxLength: 100,
          }}
        />
      </Box>
      <OptionList id={list} options={options} active={active?.id} onChoose={run} />
      <Box role="status" sx={{ px: 2, py: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
        {found.error ? translate(sentenceFor(found.error), { _: sentenceFor(found.error) }) : said}
      </Box>
    </Dialog>
  );
}

const paper = { mt: { xs: 1, sm: '12vh' }, mx: { xs: 1, sm: 4 }, maxHeight: { xs: '92vh', sm: '70vh' } };
const line = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  px: 2,
  minHeight: 52,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  '& svg': { flex: 'none', color: 'var(--ax-text-neutral-subtle)' },
  '& input:focus': { outline: 'none' },
};
