import { useNotify, useTranslate } from 'react-admin';
import { EndOrganisationRuleDocument, type OwnRuleFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { ActDialog } from '../shared/ActDialog.js';
import { todayInOslo } from '../shared/dates.js';
import { useRuleWords } from './useRuleWords.js';

/** The organisation no longer asks for it: clocks that start after today are free of it. */
export function EndRuleDialog({ rule, onClose }: { rule: OwnRuleFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useRuleWords();
  const { mutate, isPending } = useAct(EndOrganisationRuleDocument, {
    onDone: () => {
      notify('setting.rule_ended', { type: 'success', messageArgs: { name: rule.label } });
      onClose();
    },
  });
  return (
    <ActDialog
      title={translate('setting.end_title', { name: rule.label })}
      text={translate('setting.end_text', { rule: say(rule) })}
      act={translate('setting.end')}
      busy={isPending}
      danger
      onClose={onClose}
      onSubmit={() => mutate({ id: rule.id, validTo: todayInOslo() })}
    />
  );
}
