import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { UnitsDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { FilterMenu } from '../shared/FilterMenu.js';

interface UnitFilterProps {
  value: string | undefined;
  onChange: (unit: string | undefined) => void;
}

/** By people at a unit of one's own organisation, or below it; the units are asked for when somebody wants to choose. */
export function UnitFilter({ value, onChange }: UnitFilterProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const organisation = me?.grant?.unit?.organisation?.id ?? '';
  const [opened, setOpened] = useState(false);
  const { data } = useApi(
    'Units',
    UnitsDocument,
    { organisation },
    { enabled: opened && organisation !== '' },
  );
  const units = (data?.units.nodes ?? [])
    .flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : []))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FilterMenu
      label={translate('log.unit')}
      choices={units}
      value={value ? [value] : []}
      onChange={([unit]) => onChange(unit)}
      onOpen={() => setOpened(true)}
    />
  );
}
