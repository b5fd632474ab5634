import { EyeSlashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { OutsideLink } from '../shared/OutsideLink.js';
import type { EntryFacts } from './entry.js';
import { Quiet } from '../shared/Quiet.js';

interface PublicEntryProps {
  /** Null: the unit is not there. */
  facts: EntryFacts | null;
  /** What is otherwise than now. */
  changed?: ReadonlySet<string>;
}

/** One unit as whoever looks it up reads it; what is new is marked, and said. */
export function PublicEntry({ facts, changed }: PublicEntryProps) {
  const translate = useTranslate();
  if (!facts)
    return (
      <Quiet
        icon={EyeSlashIcon}
        title={translate('directory.not_there')}
        text={translate('directory.not_there_text')}
      />
    );
  return (
    <Box component="dl" sx={page}>
      {facts.map(([label, text]) =>
        text || changed?.has(label) ? (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {translate(label)}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', ...(changed?.has(label) && marked) }}>
              {label === 'org.website' && text ? <OutsideLink address={text} /> : text}
              {!text && <em>{translate('directory.gone')}</em>}
              {changed?.has(label) && ' '}
              {changed?.has(label) && (
                <Box component="span" sx={{ ml: 0.5, fontSize: '0.8125rem', fontWeight: 600 }}>
                  {translate('directory.changed')}
                </Box>
              )}
            </Box>
          </Fragment>
        ) : null,
      )}
    </Box>
  );
}

const page = {
  m: 0,
  p: 2,
  display: 'grid',
  gridTemplateColumns: { sm: '168px minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.75,
  borderRadius: 1,
  border: '1px solid var(--ax-border-neutral-subtle)',
};
const marked = { px: 0.75, borderRadius: 0.5, backgroundColor: 'var(--ax-bg-warning-moderate)' };
