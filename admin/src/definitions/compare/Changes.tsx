import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ComparisonFragment } from '../../gql/operations.js';
import { Section } from '../../shared/overview/Section.js';
import { Quiet } from '../../shared/Quiet.js';
import { useRuleWords } from '../useRuleWords.js';
import { NameChanges } from './NameChanges.js';
import { RuleChanges } from './RuleChanges.js';
import { Fields } from './SideBySide.js';
import { Summary } from './Summary.js';

interface ChangesProps {
  comparison: ComparisonFragment;
  /** What each of the two is called. */
  a: string;
  b: string;
}

/** What differs between two definitions: counted in a sentence, then each thing with what the one says beside the other. */
export function Changes({ comparison, a, b }: ChangesProps) {
  const translate = useTranslate();
  const words = useRuleWords();
  const { same, rules, phases, events, fields } = comparison;
  if (same) return <Quiet title={translate('definition.same')} text={translate('definition.same_text')} />;
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 1100 }}>
      <Summary comparison={comparison} />
      {rules.length > 0 && (
        <Section title={translate('definition.rules', 2)}>
          <RuleChanges changes={rules} a={a} b={b} />
        </Section>
      )}
      {phases.length > 0 && (
        <Section title={translate('definition.phases')}>
          <NameChanges changes={phases} say={words.phase} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={translate('definition.events', 2)}>
          <NameChanges changes={events} say={words.event} />
        </Section>
      )}
      {fields.length > 0 && (
        <Section title={translate('definition.about')}>
          <Fields fields={fields} a={a} b={b} label={translate('definition.about')} />
        </Section>
      )}
    </Box>
  );
}
