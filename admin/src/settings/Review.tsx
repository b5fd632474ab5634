import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ActDialog } from '../shared/ActDialog.js';
import type { Setting } from './shapes.js';
import { wordsOf } from './shapes.js';
import { useSaid } from './useSaid.js';

interface ReviewProps {
  changes: readonly { setting: Setting; value: unknown }[];
  kinds: ReadonlyMap<string, string>;
  busy: boolean;
  onClose: () => void;
  onSave: () => void;
}

/** What will change, from what to what, and what follows; before anything does. */
export function Review({ changes, kinds, busy, onClose, onSave }: ReviewProps) {
  const translate = useTranslate();
  const said = useSaid(kinds);
  return (
    <ActDialog
      title={translate('setting.review_title', changes.length)}
      text={translate('setting.review_text')}
      act={translate('setting.save')}
      busy={busy}
      onClose={onClose}
      onSubmit={onSave}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {changes.map(({ setting, value }) => {
          const follows = translate(`setting.follows.${wordsOf(setting.key)}`, { _: '' });
          return (
            <li key={setting.key}>
              <Box sx={{ fontWeight: 600 }}>
                {translate(`setting.of.${wordsOf(setting.key)}`, { _: setting.key })}
              </Box>
              <Box sx={values}>
                <del>{said(setting, setting.value)}</del>
                <ins>{said(setting, value)}</ins>
              </Box>
              {follows && <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{follows}</Box>}
            </li>
          );
        })}
      </Box>
    </ActDialog>
  );
}

const values = {
  display: 'grid',
  gap: 0.5,
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  '& del': { color: 'text.secondary' },
  '& ins': { textDecoration: 'none', fontWeight: 600 },
};
