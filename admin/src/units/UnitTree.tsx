import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { TreeUnitFragment } from '../gql/operations.js';
import { above, treeOf, type Branch } from './tree.js';

interface UnitTreeProps {
  units: readonly TreeUnitFragment[];
  root: string;
  chosen: string | undefined;
}

/** An organisation with what stands below it. What one is at is open, and what one opens stays so. */
export function UnitTree({ units, root, chosen }: UnitTreeProps) {
  const translate = useTranslate();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [closed, setClosed] = useState(false);
  const tree = treeOf(units, root, closed);
  const path = above(units, chosen);
  const someClosed = units.some(({ closedOn }) => closedOn);
  if (!tree) return null;
  const isOpen = (id: string) => turned.get(id) ?? (id === root || path.has(id));
  const branch = ({ unit, below }: Branch, depth: number, under: string) => {
    const open = isOpen(unit.id);
    const Icon = open ? ChevronDownIcon : ChevronRightIcon;
    return (
      <li key={`${under}/${unit.id}`}>
        <Box sx={{ display: 'flex', alignItems: 'center', pl: depth * 1.5 }}>
          {below.length > 0 ? (
            <IconButton
              size="small"
              aria-expanded={open}
              aria-label={translate(open ? 'org.fold' : 'org.unfold', { name: unit.name })}
              onClick={() => setTurned(new Map(turned).set(unit.id, !open))}
            >
              <Icon aria-hidden fontSize={18} />
            </IconButton>
          ) : (
            <Box sx={{ width: 28, flex: 'none' }} />
          )}
          <Box
            component={LinkBase}
            to={`/units/${unit.id}`}
            sx={link}
            {...(unit.id === chosen ? { 'aria-current': 'page' as const } : {})}
          >
            {unit.name}
            {unit.closedOn && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {translate('org.closed')}
              </Box>
            )}
          </Box>
        </Box>
        {open && below.length > 0 && (
          <Box component="ul" sx={list}>
            {below.map((one) => branch(one, depth + 1, `${under}/${unit.id}`))}
          </Box>
        )}
      </li>
    );
  };
  return (
    <Box component="nav" aria-label={translate('org.tree')}>
      <Box component="ul" sx={list}>
        {branch(tree, 0, '')}
      </Box>
      {someClosed && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setClosed(!closed)}>
          {translate(closed ? 'org.hide_closed' : 'org.show_closed')}
        </Button>
      )}
    </Box>
  );
}

const list = { listStyle: 'none', m: 0, p: 0 };
const link = {
  flex: 1,
  minWidth: 0,
  px: 1,
  py: 0.75,
  borderRadius: 1,
  overflowWrap: 'anywhere',
  color: 'var(--ax-text-neutral)',
  textDecoration: 'none',
  fontSize: '0.9375rem',
  '&:hover': { backgroundColor: 'var(--ax-bg-neutral-moderate-hoverA)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: -2 },
  '&[aria-current]': {
    fontWeight: 600,
    backgroundColor: 'var(--ax-bg-accent-moderate)',
    color: 'var(--ax-text-accent)',
  },
};
