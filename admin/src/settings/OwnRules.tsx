import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OwnRuleFragment, SettingsQuery } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { Lines, line, Section } from '../shared/overview/Section.js';
import { EndRuleDialog } from './EndRuleDialog.js';
import { RuleDialog } from './RuleDialog.js';
import { rulesOf } from './rules.js';
import { useRuleWords } from './useRuleWords.js';

type Template = SettingsQuery['organisationRuleTemplates'][number];

interface OwnRulesProps {
  templates: readonly Template[];
  rules: readonly OwnRuleFragment[];
}

/** Within how many days the organisation wants things done, where nobody else has said it: what holds, and what will. */
export function OwnRules({ templates, rules }: OwnRulesProps) {
  const translate = useTranslate();
  const dates = useDates();
  const say = useRuleWords();
  const { data: me } = useMe();
  const [changing, setChanging] = useState<Template>();
  const [ending, setEnding] = useState<OwnRuleFragment>();
  const may = me?.ability.can('CREATE', 'OrganisationRule') ?? false;
  return (
    <Section title={translate('setting.own_rules')}>
      <Typography sx={{ color: 'text.secondary', fontSize: '0.9375rem', mb: 0.5 }}>
        {translate('setting.own_rules_text')}
      </Typography>
      <Lines label={translate('setting.own_rules')}>
        {templates.map((template) => {
          const { now, later } = rulesOf(rules, template.kind, todayInOslo());
          return (
            <Box component="li" key={template.kind} sx={line}>
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>{template.label}</Box>
              <Box sx={{ flex: '1 1 240px' }}>
                {now.length === 0 && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate('setting.no_rule')}
                  </Box>
                )}
                {now.map((rule) => (
                  <Box key={rule.id} component="span" sx={{ display: 'block' }}>
                    <b>{say(rule)}</b>
                    {rule.validTo && ` ${translate('setting.until', { date: dates.birth(rule.validTo) })}`}
                  </Box>
                ))}
                {later.map((rule) => (
                  <Box key={rule.id} component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                    {translate('setting.later', {
                      rule: say(rule),
                      date: rule.validFrom ? dates.birth(rule.validFrom) : '',
                    })}
                  </Box>
                ))}
              </Box>
              {may && (
                <Button
                  size="small"
                  variant="outlined"
                  aria-label={translate('setting.change_of', { name: template.label })}
                  onClick={() => setChanging(template)}
                >
                  {translate('setting.change')}
                </Button>
              )}
              {now
                .filter(({ allowed }) => allowed.includes('END'))
                .map((rule) => (
                  <Button
                    key={rule.id}
                    size="small"
                    aria-label={translate('setting.end_of', { name: template.label })}
                    onClick={() => setEnding(rule)}
                  >
                    {translate('setting.end')}
                  </Button>
                ))}
            </Box>
          );
        })}
      </Lines>
      {changing && (
        <RuleDialog
          template={changing}
          standing={rulesOf(rules, changing.kind, todayInOslo()).now.find(
            ({ setting, condition }) => !setting && !condition,
          )}
          onClose={() => setChanging(undefined)}
        />
      )}
      {ending && <EndRuleDialog rule={ending} onClose={() => setEnding(undefined)} />}
    </Section>
  );
}
