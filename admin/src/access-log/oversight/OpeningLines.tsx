import { ExclamationmarkTriangleIcon, HourglassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { logAddress } from '../search.js';
import { Pseudonym } from '../Pseudonym.js';
import type { OversightQuery } from '../../gql/operations.js';
import { AllClear, Lines, line, Section, sentence } from '../../shared/overview/Section.js';
import { Tag } from '../../shared/Tag.js';
import { TextLink } from '../../shared/TextLink.js';
import { useDates } from '../../shared/dates.js';

type Opening = OversightQuery['openings']['nodes'][number];

/** Who opened a record in an emergency, and nobody has reviewed it yet. */
export function OpeningLines({ openings, total }: { openings: readonly Opening[]; total: number }) {
  const translate = useTranslate();
  const title = total > 0 ? translate('oversight.openings', total) : translate('oversight.no_openings');
  return (
    <Section
      title={title}
      more={{ to: logAddress({ purpose: ['EMERGENCY'] }), label: translate('oversight.all_emergency') }}
    >
      {openings.length === 0 && <AllClear text={translate('oversight.no_openings_text')} />}
      <Lines label={title}>
        {openings.map((opening) => (
          <OpeningLine key={opening.id} opening={opening} />
        ))}
      </Lines>
    </Section>
  );
}

function OpeningLine({ opening }: { opening: Opening }) {
  const translate = useTranslate();
  const dates = useDates();
  const { ground, openedAt, openedBy, patientPseudonym, reason, reviewDueAt, unit } = opening;
  const late = reviewDueAt != null && Date.parse(reviewDueAt) < Date.now();
  const read = logAddress({
    actor: openedBy?.id ?? null,
    pseudonym: patientPseudonym ?? null,
    from: openedAt ?? null,
  });
  return (
    <Box component="li" sx={line}>
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        {openedBy?.name}
        <Box component="span" sx={{ ml: 1 }}>
          {patientPseudonym && <Pseudonym pseudonym={patientPseudonym} />}
        </Box>
        <Box component="span" sx={small}>
          {sentence([unit?.name, openedAt && dates.minute(openedAt)])}
        </Box>
        <Box component="span" sx={small}>
          {[ground && translate(`enum.ground.${ground}`), reason].filter(Boolean).join(': ')}
        </Box>
      </Box>
      <TextLink to={read}>{translate('oversight.what_was_read')}</TextLink>
      <Tag
        icon={late ? ExclamationmarkTriangleIcon : HourglassIcon}
        tone={late ? 'danger' : 'warning'}
        filled={late}
      >
        {reviewDueAt &&
          translate(late ? 'oversight.review_late' : 'oversight.review_by', {
            when: dates.moment(reviewDueAt),
          })}
      </Tag>
    </Box>
  );
}

const small = { color: 'text.secondary', display: 'block', fontSize: '0.875rem' };
