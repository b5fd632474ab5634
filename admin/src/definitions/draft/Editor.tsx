import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../shared/overview/Section.js';
import { useRuleWords } from '../useRuleWords.js';
import { AboutFields } from './AboutFields.js';
import { PHASES, useChoices } from './choices.js';
import { DeskProvider } from './DraftContext.js';
import { Panel } from './Panel.js';
import { RuleList } from './RuleList.js';
import { StartFields } from './StartFields.js';
import { NamesAt } from './fields/NamesAt.js';
import { OrderAt } from './fields/OrderAt.js';
import { placeIn } from './place.js';
import { withValue, type Text } from './text.js';
import type { useFindings } from './useFindings.js';
import type { Writing } from './useDraftText.js';

interface EditorProps {
  writing: Writing;
  looked: ReturnType<typeof useFindings>;
}

/** Where one writes: what is wrong stands at the field, and beside the form all of it, each a way to its field. */
export function Editor({ writing: { keeper, state, text }, looked }: EditorProps) {
  const translate = useTranslate();
  const words = useRuleWords();
  const choices = useChoices();
  const form = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number>();
  const [wanted, setWanted] = useState<{ path: string }>();
  const write = (next: Text) => keeper.type({ ...next });
  const go = (path: string) => {
    const rule = /^rules\[(\d+)\]/.exec(path);
    if (rule) setOpen(Number(rule[1]));
    setWanted({ path });
  };
  // The field may be there only when its rule is open: it is looked for once that is drawn.
  useEffect(() => {
    if (wanted && form.current) placeIn(form.current, wanted.path);
  }, [wanted]);
  return (
    <DeskProvider
      value={{ text, findings: looked.findings, set: (path, value) => write(withValue(text, path, value)) }}
    >
      <Box sx={room}>
        <Panel state={state} looked={looked} text={text} onGo={go} />
        <Box ref={form} sx={{ gridColumn: 1, display: 'grid', gap: 3.5, minWidth: 0 }}>
          <Section title={translate('definition.rules', text.rules.length)}>
            <RuleList open={open} onOpen={setOpen} onChange={write} />
          </Section>
          <Section title={translate('definition.phases')}>
            <OrderAt
              path="phases"
              label="definition.phases"
              add="definition.add_phase"
              names={PHASES}
              say={words.phase}
            />
          </Section>
          <Section title={translate('definition.start')}>
            <StartFields />
          </Section>
          <Section title={translate('definition.events', text.events.length)}>
            <NamesAt path="events" label="definition.events_label" names={choices.events} say={words.event} />
          </Section>
          <Section title={translate('definition.about')}>
            <AboutFields />
          </Section>
        </Box>
      </Box>
    </DeskProvider>
  );
}

const room = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
  gap: { xs: 2, lg: 5 },
  alignItems: 'start',
};
