import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EditionRuleFragment } from '../gql/operations.js';
import { ForceTag } from '../shared/ForceTag.js';
import { AllClear } from '../shared/overview/Section.js';
import { RowOpener } from '../shared/RowOpener.js';
import { Rows, type Column } from '../shared/Rows.js';
import { RuleDetails } from './RuleDetails.js';
import { StandingTag } from './StandingTag.js';
import { useRuleWords } from './useRuleWords.js';

/** The deadlines of an edition: from what to what, within how long, how binding and how well known; the rest opens below. */
export function RuleTable({ rules }: { rules: readonly EditionRuleFragment[] }) {
  const translate = useTranslate();
  const words = useRuleWords();
  const [open, setOpen] = useState<string>();
  if (rules.length === 0) return <AllClear text={translate('definition.no_rules')} />;
  const columns: Column<EditionRuleFragment>[] = [
    {
      key: 'kind',
      head: translate('definition.rule'),
      card: 'title',
      shrinks: 220,
      cell: (rule) => <span title={words.name(rule)}>{words.name(rule)}</span>,
    },
    { key: 'days', head: translate('definition.days'), cell: (rule) => <b>{words.days(rule)}</b> },
    {
      key: 'holds',
      head: translate('definition.when'),
      shrinks: 190,
      cell: (rule) => <span title={words.holds(rule)}>{words.holds(rule)}</span>,
    },
    {
      key: 'course',
      head: translate('definition.course'),
      shrinks: 250,
      cell: (rule) => <span title={words.course(rule)}>{words.course(rule)}</span>,
    },
    { key: 'force', head: translate('definition.force'), cell: ({ force }) => <ForceTag force={force} /> },
    {
      key: 'standing',
      head: translate('definition.standing'),
      cell: ({ standing }) => <StandingTag standing={standing} />,
    },
    {
      key: 'open',
      head: translate('definition.more'),
      quietHead: true,
      align: 'right',
      cell: (rule) => (
        <RowOpener
          open={open === rule.id}
          label={translate(open === rule.id ? 'definition.hide_rule' : 'definition.show_rule', {
            name: [words.name(rule), words.holds(rule)].filter(Boolean).join(', '),
          })}
          onTurn={() => setOpen(open === rule.id ? undefined : rule.id)}
        />
      ),
    },
  ];
  return (
    <Box sx={{ minWidth: 0 }}>
      <Rows
        label={translate('definition.rules', rules.length)}
        columns={columns}
        rows={rules}
        below={(rule) => (rule.id === open ? <RuleDetails rule={rule} /> : null)}
      />
    </Box>
  );
}
