import { Job } from './job.entity.js';
import { defineSingle } from '../read/lists.js';

export const job = defineSingle({ name: 'job', type: () => Job });
