import { PencilIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import type { DraftRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { line, Lines, Section } from '../shared/overview/Section.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';
import { HERE } from './editions.js';

/** What is being written and holds for nobody yet: who wrote last, and when. */
export function DraftLines({ drafts }: { drafts: readonly DraftRowFragment[] | undefined }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const dates = useDates();
  if (!drafts?.length) return null;
  const title = translate('definition.drafts', drafts.length);
  return (
    <Box sx={{ mb: 3, maxWidth: 960 }}>
      <Section title={title}>
        <Lines label={title}>
          {drafts.map(({ id, definition: { name }, basedOn, changedAt, changedBy }) => (
            <Box component="li" key={id} sx={line}>
              <Tag icon={PencilIcon} tone="info">
                {translate('definition.draft')}
              </Tag>
              <TextLink to={`${HERE}/drafts/${id}`}>{name[locale as keyof typeof name] ?? name.nb}</TextLink>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {[
                  basedOn && translate('definition.based_on', { version: basedOn.version }),
                  translate('definition.changed_by', {
                    when: dates.time(changedAt),
                    name: changedBy.name,
                  }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
            </Box>
          ))}
        </Lines>
      </Section>
    </Box>
  );
}
