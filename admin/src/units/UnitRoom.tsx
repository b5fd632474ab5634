import { Buildings3Icon, UploadIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useMe } from '../providers/me.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Quiet } from '../shared/Quiet.js';
import { TextLink } from '../shared/TextLink.js';
import { useWide } from '../shared/useWide.js';
import { UnitPage } from './UnitPage.js';
import { UnitTree } from './UnitTree.js';
import { useUnitTree } from './useUnitTree.js';
import { Explain, Tabs } from './Tabs.js';

/** The tree at the left and the unit that is chosen beside it; where there is no room, first the one and then the other. */
export function UnitRoom() {
  const translate = useTranslate();
  const wide = useWide();
  const { id } = useParams();
  const { data: me } = useMe();
  const own = me?.grant?.unit?.organisation?.id;
  // A unit of another organisation brings its own tree with it.
  const [other, setOther] = useState<string>();
  const organisation = id ? (other ?? own) : own;
  const answer = useUnitTree(organisation);
  const chosen = id ?? (wide ? own : undefined);
  if (!own && !id)
    return (
      <>
        <PageHead title={translate('org.title')} />
        <Quiet icon={Buildings3Icon} title={translate('org.no_own')} text={translate('org.no_own_text')} />
      </>
    );
  const page = chosen && (
    <UnitPage
      key={chosen}
      id={chosen}
      units={answer.data ?? []}
      onOrganisation={setOther}
      heading={wide ? 'h2' : 'h1'}
    />
  );
  const tree = (
    <Loaded answer={answer} rows={10}>
      {(units) => <UnitTree units={units} root={organisation ?? ''} chosen={chosen} />}
    </Loaded>
  );
  if (!wide && page)
    return (
      <>
        <Box sx={{ mb: 1 }}>
          <TextLink to="/units">{translate('org.back')}</TextLink>
        </Box>
        {page}
      </>
    );
  return (
    <>
      <PageHead title={translate('org.title')}>
        {me?.ability.can('IMPORT', 'Unit') && (
          <Button
            component={LinkBase}
            to="/units/import"
            variant="outlined"
            startIcon={<UploadIcon aria-hidden />}
          >
            {translate('imports.open')}
          </Button>
        )}
      </PageHead>
      <Explain />
      <Tabs />
      {wide ? (
        <Box sx={columns}>
          {tree}
          {page}
        </Box>
      ) : (
        tree
      )}
    </>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: '240px minmax(0, 1fr)', xl: '320px minmax(0, 1fr)' },
  gap: { xs: 3, xl: 4 },
  alignItems: 'start',
};
