import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ShownUnitFragment, TreeUnitFragment } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { CloseDialog } from './CloseDialog.js';
import { GrantDialog } from './GrantDialog.js';
import { MoveDialog } from './MoveDialog.js';
import { UnitDialog } from './UnitDialog.js';

const ACTS = ['grant', 'edit', 'below', 'move', 'close'] as const;
type Act = (typeof ACTS)[number];

interface UnitActsProps {
  unit: ShownUnitFragment;
  units: readonly TreeUnitFragment[];
  people: boolean;
}

/** What one may do with the unit, as buttons; which of them is open stands in the address, so that it can be linked to. */
export function UnitActs({ unit, units, people }: UnitActsProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const own = unit.organisation.id === me?.grant?.unit?.organisation?.id;
  const standing = own && !unit.closedOn;
  const root = unit.organisation.id === unit.id;
  const may: Record<Act, boolean> = {
    grant: standing && people && (me?.ability.can('GRANT', 'Grant') ?? false),
    edit: unit.allowed.includes('UPDATE'),
    below: standing && (me?.ability.can('CREATE', 'Unit') ?? false),
    move: unit.allowed.includes('UPDATE') && !root,
    close: unit.allowed.includes('CLOSE') && !root,
  };
  const wanted = ACTS.find((act) => act === params.get('do') && may[act]);
  const open = (act: Act | undefined) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (act) next.set('do', act);
        else next.delete('do');
        return next;
      },
      { replace: true },
    );
  const close = () => open(undefined);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {ACTS.filter((act) => may[act]).map((act) => (
        <Button key={act} variant={act === 'grant' ? 'contained' : 'outlined'} onClick={() => open(act)}>
          {translate(`org.do_${act}`)}
        </Button>
      ))}
      {wanted === 'grant' && <GrantDialog unit={unit} onClose={close} />}
      {wanted === 'edit' && <UnitDialog unit={unit} onClose={close} />}
      {wanted === 'below' && <UnitDialog parent={unit} onClose={close} />}
      {wanted === 'move' && <MoveDialog unit={unit} units={units} onClose={close} />}
      {wanted === 'close' && <CloseDialog unit={unit} onClose={close} />}
    </Box>
  );
}
