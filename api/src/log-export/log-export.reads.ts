import { LogExport } from './log-export.entity.js';
import { defineSingle } from '../read/lists.js';

export const logExport = defineSingle({ name: 'logExport', type: () => LogExport });
