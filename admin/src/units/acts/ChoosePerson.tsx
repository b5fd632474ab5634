import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { GrantsNamedDocument, type Role } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { isSearch } from '../../shared/isSearch.js';
import { Choose, type Choosable } from './Choose.js';

export interface Chosen extends Choosable {
  /** `id` is the grant's: one person may be found in two roles. */
  personId: string;
  where: string;
}

interface ChoosePersonProps {
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
  error: string | undefined;
  label?: string;
  role?: Role[];
  /** Not this person: who is away does not stand in for themselves. */
  without?: string;
  /** Two roles of one person are two choices. */
  byGrant?: boolean;
}

/** Somebody who has a role in the organisation, found by name. */
export function ChoosePerson(props: ChoosePersonProps) {
  const { value, onChange, error, label, role, without, byGrant = false } = props;
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(typed.trim()), 300);
    return () => clearTimeout(waiting);
  }, [typed]);
  const q = isSearch(asked) ? asked : null;
  const { data } = useApi('GrantsNamed', GrantsNamedDocument, { q, role: role ?? null });
  const options = useMemo(() => {
    const found = (data?.grants.nodes ?? [])
      .filter(({ person }) => person.id !== without)
      .map(({ id, person, unit, role: as }) => ({
        ...{ id, personId: person.id, name: person.name },
        where: [translate(`enum.role.${as}`), unit?.name].filter(Boolean).join(', '),
      }));
    if (byGrant) return found;
    return [...new Map(found.map((one) => [one.personId, one])).values()];
  }, [data, without, byGrant, translate]);
  return (
    <Choose
      label={label ?? translate('org.person')}
      options={options}
      value={value}
      onChange={onChange}
      detail={({ where }) => where}
      error={error}
      onType={setTyped}
    />
  );
}
