import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { SettingsDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Form } from './Form.js';
import { OwnRules } from './OwnRules.js';
import { Tabs } from './Tabs.js';

/** What the organisation has decided for itself, within what the platform leaves it to decide. */
export function OwnSettings() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const organisation = me?.grant?.unit?.organisation;
  const answer = useApi(
    'Settings',
    SettingsDocument,
    { organisation: organisation?.id ?? null, today: todayInOslo() },
    { enabled: Boolean(organisation) },
  );
  return (
    <>
      <PageHead title={translate('setting.title')} aside={organisation?.name} />
      <Tabs />
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('setting.explain')}</Typography>
      <Loaded answer={answer} rows={14}>
        {({ settings, organisationRuleTemplates, organisationRules, pathwayDefinitions }) => {
          const words = new Map(
            [
              ...organisationRuleTemplates.map(({ kind, label }) => [kind, label] as const),
              ...pathwayDefinitions.nodes.flatMap(({ deadlineRules }) =>
                deadlineRules.map(({ kind, label }) => [kind, label] as const),
              ),
            ].sort(([, a], [, b]) => a.localeCompare(b, 'nb')),
          );
          return (
            <Box sx={{ display: 'grid', gap: 4, maxWidth: 960 }}>
              {/* The other side has its times from the nation. */}
              {organisation?.kind === 'MUNICIPALITY' && (
                <OwnRules templates={organisationRuleTemplates} rules={organisationRules.nodes} />
              )}
              <Form settings={settings} kinds={words} />
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
