import { EyeSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MyQuestionFragment } from '../gql/operations.js';
import { Tag } from '../shared/Tag.js';
import { AskAbout } from './AskAbout.js';
import { Emergency } from './Emergency.js';
import { LookReceipt } from './LookReceipt.js';
import { QuestionState } from './QuestionState.js';
import { UnmaskingWords } from './UnmaskingWords.js';
import { askedOf, unmaskingsOf, type Look } from './looks.js';
import { useLookWords } from './useLookWords.js';

interface LookLineProps {
  look: Look;
  questions: readonly MyQuestionFragment[];
}

/** One look: when, who, what and why; an emergency stands out, and so does what was refused. */
export function LookLine({ look, questions }: LookLineProps) {
  const translate = useTranslate();
  const words = useLookWords();
  const { at, by, role, unit, refused, emergency, entries } = look;
  const ids = entries.map(({ id }) => id);
  const asked = questions.find(
    ({ entryId, status }) => entryId && ids.includes(entryId) && status !== 'WITHDRAWN',
  );
  const about = askedOf(look);
  const asking = about !== undefined && !asked;
  const opening = entries.find(({ breakGlass }) => breakGlass)?.breakGlass;
  const as = words.as(by, role, unit);
  return (
    <Box component="li" sx={{ ...line, ...(emergency && standsOut) }}>
      <Box component="time" dateTime={at} sx={{ color: 'text.secondary', pt: '1px' }}>
        {words.time(at)}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {words.who(look)}
          </Box>
          {emergency && (
            <Tag icon={ExclamationmarkTriangleIcon} tone="warning" filled>
              {translate('minside.emergency')}
            </Tag>
          )}
          {refused && (
            <Tag icon={EyeSlashIcon} tone="neutral" filled>
              {translate('minside.refused')}
            </Tag>
          )}
        </Box>
        {as && <Box sx={{ color: 'text.secondary' }}>{as}</Box>}
        {words.sentences(look).map((sentence) => (
          <Box component="p" key={sentence} sx={{ m: 0, mt: 0.5 }}>
            {sentence}
          </Box>
        ))}
        {opening && <Emergency opening={opening} />}
        {unmaskingsOf(look).map((unmasking) => (
          <UnmaskingWords key={unmasking.id} unmasking={unmasking} />
        ))}
        {asked && <QuestionState question={asked} linked />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, ml: asking ? 0 : -1.5 }}>
          {asking && <AskAbout look={look} entry={about} />}
          <LookReceipt look={look} />
        </Box>
      </Box>
    </Box>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '64px minmax(0, 1fr)' },
  columnGap: 1,
  px: { xs: 0, sm: 1 },
  py: 1.5,
  fontSize: '1.0625rem',
  lineHeight: 1.5,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};

const standsOut = {
  px: { xs: 1.5, sm: 1 },
  borderLeft: '4px solid var(--ax-border-warning)',
  backgroundColor: 'var(--ax-bg-warning-soft)',
};
