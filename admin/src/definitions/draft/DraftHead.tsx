import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { WholeDraftFragment } from '../../gql/operations.js';
import { PageHead } from '../../shared/PageHead.js';
import { DraftTag } from './DraftTag.js';

/** What the draft is called in the language of the page, and what has become of it. */
export function DraftHead({ draft, children }: { draft: WholeDraftFragment; children?: ReactNode }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { name } = draft.definition;
  const { basedOn } = draft;
  return (
    <PageHead
      title={translate('definition.draft_title', { name: name[locale as keyof typeof name] || name.nb })}
      aside={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
          <DraftTag draft={draft} />
          {basedOn && translate('definition.based_on', { version: basedOn.version })}
        </Box>
      }
    >
      {children}
    </PageHead>
  );
}
