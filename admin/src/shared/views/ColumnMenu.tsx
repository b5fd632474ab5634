import { useListContext, useTranslate } from 'react-admin';
import { FilterMenu } from '../FilterMenu.js';
import { orderByOf } from './address.js';
import { chosenOf, saidOf, useSaidColumns, type Choosable } from './columns.js';
import { useShow } from './useViews.js';

/** Which columns one sees; it stands in the address, and a view keeps it. */
export function ColumnMenu({ columns }: { columns: readonly Choosable[] }) {
  const translate = useTranslate();
  const show = useShow();
  const said = useSaidColumns();
  const { filterValues, sort } = useListContext();
  const chosen = chosenOf(columns, said);
  const isUsual = saidOf(columns, chosen).length === 0;
  return (
    <FilterMenu
      label={translate('views.columns')}
      all={translate('views.usual_columns')}
      choices={columns.map(({ field, head }) => ({ value: field, label: translate(head) }))}
      value={chosen}
      none={isUsual}
      usual={isUsual ? '' : translate('views.columns_of', { count: chosen.length })}
      onChange={(fields) =>
        void show({
          filter: filterValues as object,
          orderBy: orderByOf(sort),
          columns: saidOf(columns, fields),
        })
      }
      many
    />
  );
}
