import './relation.rows.js';
import { Relation } from './relation.entity.js';
import type { Feature } from '../platform/feature.js';

export const relationFeature: Feature = { name: 'relation', entities: [Relation] };
