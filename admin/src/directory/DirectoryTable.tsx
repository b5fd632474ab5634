import { CheckmarkCircleIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { DirectoryRowFragment } from '../gql/operations.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';
import { hoursInWords } from '../shared/hours.js';
import { lacking } from './entry.js';

/** Each unit: whether the public finds it, how they reach it, and what is not said. */
export function DirectoryTable({ units }: { units: readonly DirectoryRowFragment[] }) {
  const translate = useTranslate();
  const columns: Column<DirectoryRowFragment>[] = [
    {
      key: 'name',
      head: translate('org.unit'),
      card: 'title',
      cell: ({ id, name }) => <TextLink to={`/directory/${id}`}>{name}</TextLink>,
    },
    {
      key: 'listed',
      head: translate('directory.which'),
      cell: ({ listed }) =>
        listed ? (
          <Tag icon={CheckmarkCircleIcon} tone="success">
            {translate('directory.listed_yes')}
          </Tag>
        ) : (
          <Tag icon={EyeSlashIcon} tone="neutral">
            {translate('directory.listed_no')}
          </Tag>
        ),
    },
    { key: 'phone', head: translate('org.phone'), cell: ({ phone }) => phone },
    {
      key: 'hours',
      head: translate('org.hours'),
      cell: ({ openingHours }) => hoursInWords(openingHours, translate),
    },
    {
      key: 'lacks',
      head: translate('directory.lacks'),
      cell: (unit) =>
        lacking(unit)
          .map((what) => translate(`directory.lacks_${what}`))
          .join(', '),
    },
  ];
  return <Rows label={translate('directory.title')} columns={columns} rows={units} />;
}
