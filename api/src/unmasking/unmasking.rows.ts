import { defineRows } from '../read/rows.js';

// It names no patient that a work could open: that whoever acts may is asked of the row before.
defineRows({ table: 'unmasking', seen: 'nobody', effects: 'all' });
