import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { UpdateSettingsDocument } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { Section } from '../shared/overview/Section.js';
import { Review } from './Review.js';
import { SettingField } from './SettingField.js';
import { grouped, same, type Setting } from './shapes.js';

interface FormProps {
  settings: readonly Setting[];
  kinds: ReadonlyMap<string, string>;
}

/** Every setting; what one has changed is gathered, looked over and saved together: all of it or nothing. */
export function Form({ settings, kinds }: FormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [reviewing, setReviewing] = useState(false);
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  const { mutate, isPending } = useAct(UpdateSettingsDocument, {
    onDone: () => {
      notify('setting.done', { type: 'success' });
      setTyped(new Map());
      setReviewing(false);
    },
  });
  const valueOf = (setting: Setting) => (typed.has(setting.key) ? typed.get(setting.key) : setting.value);
  const changed = settings.filter(
    (setting) => typed.has(setting.key) && !same(typed.get(setting.key), setting.value),
  );
  useEffect(() => {
    if (changed.length === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed.length]);
  const save = () =>
    mutate({
      settings: changed.map((setting) => ({
        key: setting.key,
        // What is as it would be anyway is set no longer.
        value: same(valueOf(setting), setting.default) ? null : valueOf(setting),
        expectedVersion: setting.version,
      })),
    });
  const wrong = changed.some(({ key }) => broken.has(key));
  return (
    <>
      {grouped(settings).map(({ group, settings: those }) => (
        <Section key={group} title={translate(`setting.group_${group}`)}>
          {those.map((setting) => (
            <SettingField
              key={setting.key}
              setting={setting}
              value={valueOf(setting)}
              kinds={kinds}
              onChange={(value, fine) => {
                setTyped(new Map(typed).set(setting.key, value));
                setBroken((before) => {
                  const next = new Set(before);
                  if (fine) next.delete(setting.key);
                  else next.add(setting.key);
                  return next;
                });
              }}
            />
          ))}
        </Section>
      ))}
      {changed.length > 0 && (
        <Box role="region" aria-label={translate('setting.changes', changed.length)} sx={bar}>
          <Typography component="span" role="status">
            {translate(wrong ? 'setting.wrong' : 'setting.changes', { smart_count: changed.length })}
          </Typography>
          <Button sx={{ ml: 'auto' }} onClick={() => setTyped(new Map())}>
            {translate('setting.discard')}
          </Button>
          <Button variant="contained" disabled={wrong} onClick={() => setReviewing(true)}>
            {translate('setting.review')}
          </Button>
        </Box>
      )}
      {reviewing && (
        <Review
          changes={changed.map((setting) => ({ setting, value: valueOf(setting) }))}
          kinds={kinds}
          busy={isPending}
          onClose={() => setReviewing(false)}
          onSave={save}
        />
      )}
    </>
  );
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  px: 2,
  py: 1,
  borderRadius: 1,
  border: '1px solid var(--ax-border-accent)',
  backgroundColor: 'var(--ax-bg-accent-soft)',
};
