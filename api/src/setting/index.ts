import './setting.rows.js';
import { SettingMutations } from './setting.mutations.js';
import { settingPolicy } from './setting.policy.js';
import { SettingQueries } from './setting.queries.js';
import type { Feature } from '../platform/feature.js';

export const settingFeature: Feature = {
  name: 'setting',
  resolvers: [SettingQueries, SettingMutations],
  policy: settingPolicy,
};
