import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { KindOfRight } from './KindOfRight.js';
import { found, kindsOf } from './kinds.js';
import { RoleRightsDocument, type Role, type Side } from '../../gql/operations.js';
import { useMySide } from '../../providers/me.js';
import { useApi } from '../../shared/api.js';
import { FilterMenu } from '../../shared/FilterMenu.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { Search } from '../../shared/Search.js';
import { Tabs } from '../Tabs.js';

const ROLES: readonly Role[] = [
  ...([
    'COORDINATING_UNIT',
    'UNIT_LEADER',
    'COORDINATOR',
    'CLINICIAN',
    'CASE_WORKER',
    'GP',
    'PARTNER',
  ] as const),
  ...(['PATIENT', 'PARENT', 'NEXT_OF_KIN', 'AUDITOR', 'ADMINISTRATOR'] as const),
];
const SIDES: readonly Side[] = ['MUNICIPAL', 'SPECIALIST'];

/** Hvem kan hva: one role at a time, from the very rules that decide it. */
export function Rights() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState<string>();
  const mySide = useMySide();
  const role = ROLES.find((each) => each === params.get('role')) ?? 'COORDINATOR';
  const side = SIDES.find((each) => each === params.get('side')) ?? mySide ?? null;
  const answer = useApi('RoleRights', RoleRightsDocument, { role, side });
  const choose = (name: 'role' | 'side') => (value: string[]) =>
    setParams((before) => {
      if (value[0]) before.set(name, value[0]);
      else before.delete(name);
      return before;
    });
  const menu = (name: 'role' | 'side', all: readonly string[], value: string | null) => (
    <FilterMenu
      label={translate(`right.${name}`)}
      choices={all.map((each) => ({ value: each, label: translate(`enum.${name}.${each}`) }))}
      value={value ? [value] : []}
      onChange={choose(name)}
      usual={value ? translate(`enum.${name}.${value}`) : undefined}
      all={translate(`right.usual_${name}`)}
      none={!params.get(name)}
    />
  );
  return (
    <>
      <PageHead title={translate('right.title')} />
      <Tabs />
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('right.explain')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        {menu('role', ROLES, role)}
        {menu('side', SIDES, side)}
        <Search label={translate('right.find')} onSearch={setText} />
      </Box>
      <Loaded answer={answer}>
        {({ roleRights }) => {
          const kinds = kindsOf(roleRights, (subject) => translate(`resource.${subject}`, { _: subject }));
          const shown = found(kinds, text);
          const title = translate('right.of_role', { role: translate(`enum.role.${role}`) });
          return (
            <section aria-label={title}>
              <Typography variant="h2">{title}</Typography>
              <Typography role="status" color="text.secondary" sx={{ mb: 1 }}>
                {translate('right.count', shown.length)}
              </Typography>
              {shown.length === 0 && (
                <Quiet title={translate('right.none')} text={translate('right.none_text')} />
              )}
              <Box sx={{ maxWidth: 960, borderBottom: '1px solid var(--ax-border-neutral-subtle)' }}>
                {shown.map((kind) => (
                  <KindOfRight key={`${role} ${side} ${kind.subject}`} kind={kind} />
                ))}
              </Box>
            </section>
          );
        }}
      </Loaded>
    </>
  );
}
