import { useTranslate } from 'react-admin';
import type { EditionRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';

/** When an edition was published and by whom; or that it came with the platform. */
export function Published({ edition }: { edition: Pick<EditionRowFragment, 'publishedAt' | 'publishedBy'> }) {
  const translate = useTranslate();
  const dates = useDates();
  const { publishedAt, publishedBy } = edition;
  if (!publishedAt) return translate('definition.shipped');
  return (
    <time dateTime={publishedAt} title={dates.exact(publishedAt)}>
      {publishedBy
        ? translate('definition.published_by', { date: dates.date(publishedAt), name: publishedBy.name })
        : dates.date(publishedAt)}
    </time>
  );
}
