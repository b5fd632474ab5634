import { useTranslate } from 'react-admin';
import type { EditionRuleFragment } from '../gql/operations.js';
import { Facts } from '../shared/Facts.js';
import { Sources } from './Sources.js';
import { useRuleWords } from './useRuleWords.js';

/** What a deadline says beside its days: where it is from, in whose words, and how its clock goes. */
export function RuleDetails({ rule }: { rule: EditionRuleFragment }) {
  const translate = useTranslate();
  const words = useRuleWords();
  const { sourceWording, legalBasis, cancelledBy, recurring, starts, phase } = rule;
  return (
    <Facts
      facts={[
        ['definition.source', <Sources key="source" sources={rule.source} />],
        ['definition.source_edition', rule.edition],
        ['definition.wording', sourceWording && `«${sourceWording}»`],
        ['definition.legal_basis', legalBasis],
        ['definition.course', words.course(rule)],
        ['definition.side', translate(`enum.side.${rule.side}`)],
        ['definition.phase', phase && words.phase(phase)],
        ['definition.starts', translate(`enum.startMode.${starts}`)],
        ['definition.recurring', recurring && translate('definition.recurring_yes')],
        ['definition.cancelled_by', cancelledBy.map(words.event).join(', ')],
        ['definition.note', rule.note],
      ]}
    />
  );
}
