import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { EditionRowFragment } from '../gql/operations.js';
import { Rows, type Column } from '../shared/Rows.js';
import { Tag } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';
import { useDates } from '../shared/dates.js';
import { before, comparing, HERE } from './editions.js';
import { EditionTag } from './EditionTag.js';
import { Published } from './Published.js';

interface EditionTableProps {
  shown: readonly EditionRowFragment[];
  /** Those that a filter hides too: one compares with the edition before. */
  all: readonly EditionRowFragment[];
}

/** The editions: of which pathway, whether it holds, from when to when, and who published it. */
export function EditionTable({ shown, all }: EditionTableProps) {
  const translate = useTranslate();
  const dates = useDates();
  const day = (value: string | null) =>
    value ? <time dateTime={value}>{dates.date(value)}</time> : translate('definition.no_day');
  const columns: Column<EditionRowFragment>[] = [
    {
      key: 'name',
      head: translate('definition.pathway'),
      card: 'title',
      shrinks: 360,
      cell: ({ id, name, version }) => (
        <span title={name}>
          <TextLink to={`${HERE}/${id}`} label={translate('definition.open_of', { name, version })}>
            {name}
          </TextLink>
        </span>
      ),
    },
    {
      key: 'version',
      head: translate('definition.edition'),
      cell: ({ version, edition }) => (
        <span title={edition ?? ''}>{translate('definition.number', { version })}</span>
      ),
    },
    { key: 'state', head: translate('definition.state'), cell: (row) => <EditionTag edition={row} /> },
    {
      key: 'from',
      head: translate('definition.from_day'),
      align: 'right',
      cell: ({ validFrom }) => day(validFrom),
    },
    {
      key: 'to',
      head: translate('definition.to_day'),
      align: 'right',
      cell: ({ validTo }) => (validTo ? day(validTo) : ''),
    },
    {
      key: 'published',
      head: translate('definition.published'),
      shrinks: 200,
      cell: (row) => <Published edition={row} />,
    },
    {
      key: 'missing',
      head: translate('definition.missing'),
      cell: ({ missing }) =>
        missing.length > 0 && (
          <Tag
            icon={ExclamationmarkTriangleIcon}
            tone="warning"
            title={translate('definition.lacks', missing.length)}
          >
            {missing.length}
          </Tag>
        ),
    },
    {
      key: 'compare',
      head: translate('definition.compare'),
      quietHead: true,
      align: 'right',
      cell: (row) => {
        const earlier = before(row, all);
        return earlier ? (
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            <TextLink
              to={comparing(earlier.id, row.id)}
              label={translate('definition.compare_of', {
                name: row.name,
                a: earlier.version,
                b: row.version,
              })}
            >
              {translate('definition.what_changed')}
            </TextLink>
          </Box>
        ) : null;
      },
    },
  ];
  return <Rows label={translate('definition.title')} columns={columns} rows={shown} />;
}
