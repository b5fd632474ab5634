import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useMe } from '../providers/me.js';
import { LinkTabs } from '../shared/LinkTabs.js';

/** What the organisation decides, and what is decided for it: who may what. */
export function Tabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { data: me } = useMe();
  if (!me?.ability.can('READ', 'RoleRight')) return null;
  const rights = pathname.startsWith('/settings/rights');
  const tabs = [
    { to: '/settings', label: translate('right.tab'), here: !rights },
    { to: '/settings/rights', label: translate('right.title'), here: rights },
  ];
  return <LinkTabs label={translate('setting.title')} tabs={tabs} />;
}
