import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { LinkTabs } from '../shared/LinkTabs.js';
import { useMayReadPeople } from './useMay.js';

/** What the page is for. */
export function Explain() {
  const translate = useTranslate();
  return <Typography sx={{ mb: 1.5, maxWidth: 720 }}>{translate('org.explain')}</Typography>;
}

/** The tree, or everybody: for those who may read who works there. */
export function Tabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const people = pathname.startsWith('/units/people');
  if (!useMayReadPeople()) return null;
  const tabs = [
    { to: '/units', label: translate('org.tree'), here: !people },
    { to: '/units/people', label: translate('org.people'), here: people },
  ];
  return <LinkTabs label={translate('org.title')} tabs={tabs} />;
}
