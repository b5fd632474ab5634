import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { CareSetting, ComparisonFragment } from '../../gql/operations.js';
import { useKindLabel } from '../../shared/kinds.js';
import { useRuleWords } from '../useRuleWords.js';
import { ChangeTag } from './ChangeTag.js';
import { Said } from './Said.js';
import { Fields } from './SideBySide.js';
import { useSaid } from './useSaid.js';

type RuleChange = ComparisonFragment['rules'][number];

interface RuleChangesProps {
  changes: readonly RuleChange[];
  a: string;
  b: string;
}

/** Deadlines that are new, gone or say something else; of one that is new, what it says. */
export function RuleChanges({ changes, a, b }: RuleChangesProps) {
  const translate = useTranslate();
  const kind = useKindLabel();
  const words = useRuleWords();
  const holds = ({ setting, condition }: RuleChange): string =>
    [
      setting && translate(`enum.careSetting.${setting as CareSetting}`),
      condition && words.condition(condition),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {changes.map((change, place) => {
        const name = [kind(change.kind), holds(change)].filter(Boolean).join(', ');
        return (
          <li key={place}>
            <Box
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
            >
              <ChangeTag change={change.change} />
              <b>{name}</b>
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>
                {translate('definition.from_to', {
                  from: words.event(change.from),
                  to: words.event(change.to),
                })}
              </Box>
            </Box>
            {change.fields.length > 0 && change.change === 'CHANGED' && (
              <Fields fields={change.fields} a={a} b={b} label={name} />
            )}
            {change.change === 'ADDED' && <New fields={change.fields} />}
          </li>
        );
      })}
    </Box>
  );
}

/** What is said already by the heading above. */
const ABOVE = new Set(['kind', 'from', 'to', 'setting', 'condition']);

function New({ fields }: { fields: RuleChange['fields'] }) {
  const said = useSaid();
  return (
    <Box component="dl" sx={facts}>
      {fields
        .filter(({ path, b }) => !ABOVE.has(path) && b !== null)
        .map(({ path, b }) => (
          <Fragment key={path}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {said.field(path)}
            </Box>
            <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              <Said path={path} text={b} />
            </Box>
          </Fragment>
        ))}
    </Box>
  );
}

const facts = {
  m: 0,
  mt: 0.5,
  display: 'grid',
  gridTemplateColumns: { md: '200px minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.25,
  fontSize: '0.9375rem',
};
