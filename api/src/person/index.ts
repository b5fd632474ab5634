import './person.rows.js';
import { Person, PersonIdentity } from './person.entity.js';
import type { Feature } from '../platform/feature.js';

export const personFeature: Feature = {
  name: 'person',
  entities: [Person, PersonIdentity],
};
