import { CheckmarkCircleIcon, CircleSlashIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { WholeDraftFragment } from '../../gql/operations.js';
import { Tag } from '../../shared/Tag.js';

/** What has become of a draft. */
export function DraftTag({ draft: { publishedAs, discardedAt } }: { draft: WholeDraftFragment }) {
  const translate = useTranslate();
  if (publishedAs)
    return (
      <Tag icon={CheckmarkCircleIcon} tone="success">
        {translate('definition.draft_published')}
      </Tag>
    );
  if (discardedAt)
    return (
      <Tag icon={CircleSlashIcon} tone="neutral">
        {translate('definition.draft_discarded')}
      </Tag>
    );
  return (
    <Tag icon={PencilIcon} tone="info">
      {translate('definition.draft')}
    </Tag>
  );
}
