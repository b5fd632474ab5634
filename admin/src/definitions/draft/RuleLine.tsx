import { ExclamationmarkTriangleIcon, TrashIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { ForceTag } from '../../shared/ForceTag.js';
import { RowOpener } from '../../shared/RowOpener.js';
import { Tag } from '../../shared/Tag.js';
import { useRuleWords } from '../useRuleWords.js';
import { useDesk } from './DraftContext.js';
import { RuleForm } from './RuleForm.js';
import type { Clock } from './text.js';

interface RuleLineProps {
  rule: Clock;
  place: number;
  open: boolean;
  onTurn: () => void;
  onTakeOut: () => void;
}

/** One deadline in a sentence, with what is wrong with it counted; open, its form. */
export function RuleLine({ rule, place, open, onTurn, onTakeOut }: RuleLineProps) {
  const translate = useTranslate();
  const words = useRuleWords();
  const { findings } = useDesk();
  const path = `rules[${place}]`;
  const found = findings.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  const errors = found.filter(({ severity }) => severity === 'ERROR').length;
  const whole = found.find((one) => one.path === path);
  const name = [words.name(rule), words.holds(rule)].filter(Boolean).join(', ');
  return (
    <Box component="li" data-place={path} sx={{ borderBottom: '1px solid var(--ax-border-neutral-subtle)' }}>
      <Box sx={head}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <b>{name}</b>
          <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {words.course(rule)}
          </Box>
        </Box>
        <Box sx={{ flex: '0 1 150px' }}>{words.days(rule)}</Box>
        <ForceTag force={rule.force} />
        {errors > 0 ? (
          <Tag icon={XMarkOctagonIcon} tone="danger" filled>
            {translate('definition.errors', errors)}
          </Tag>
        ) : (
          found.length > 0 && (
            <Tag icon={ExclamationmarkTriangleIcon} tone="warning">
              {translate('definition.warnings', found.length)}
            </Tag>
          )
        )}
        <Box sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
          <IconButton size="small" aria-label={translate('definition.drop', { name })} onClick={onTakeOut}>
            <TrashIcon aria-hidden fontSize={20} />
          </IconButton>
          <RowOpener
            open={open}
            label={translate(open ? 'definition.close_rule' : 'definition.change_rule', { name })}
            onTurn={onTurn}
          />
        </Box>
      </Box>
      {whole && (
        <Box sx={{ color: 'var(--ax-text-danger)', pb: 1, fontSize: '0.875rem' }}>{whole.message}</Box>
      )}
      {open && <RuleForm path={path} />}
    </Box>
  );
}

const head = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.25,
  py: 0.75,
  fontSize: '0.9375rem',
};
